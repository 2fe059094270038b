import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

/**
 * `npm run mutation` mutates all parts one after the other, each with its report; `npm run mutation --
 * law rules/weekly-rest` some of them. Of a kind of rule, `check*.ts` and `compile*.ts` are two parts,
 * which can be asked for alone: `rules/weekly-rest/check`.
 */
const kinds = readdirSync("src/rules").filter((name) => existsSync(`src/rules/${name}/cases.json`));
const everything = ["time", "law", "rules", ...kinds.map((kind) => `rules/${kind}`)];

const asked = process.argv.slice(2);
for (const one of asked.length > 0 ? asked : everything) {
  const [part, kind, half] = one.split("/");
  if (kind === undefined) run(part);
  else for (const each of half === undefined ? ["check", "compile"] : [half]) run(each, kind);
}

function run(part, kind) {
  const of = kind === undefined ? {} : { FAIRWEEK_MUTATED_KIND: kind };
  const { status } = spawnSync("npx", ["stryker", "run", "test/mutation/stryker.mjs"], {
    stdio: "inherit",
    env: { ...process.env, FAIRWEEK_MUTATED_PART: part, ...of },
  });
  if (status !== 0) process.exitCode = 1;
}
