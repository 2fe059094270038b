import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

/**
 * `npm run mutation` mutates all parts one after the other, each with its report; `npm run mutation --
 * law rules/weekly-rest` some of them. Of a kind of rule, `check*.ts` and `compile*.ts` are two parts,
 * which can be asked for alone: `rules/weekly-rest/check`. Kinds asked for together are mutated
 * together: to start takes as long as some fifty mutants.
 */
const kindsTogether = 30;

const kinds = readdirSync("src/rules").filter((name) => existsSync(`src/rules/${name}/cases.json`));
const known = kinds.filter((name) => !name.startsWith("_"));
const everything = ["time", "law", "rules", ...known.map((kind) => `rules/${kind}`)];

forgetSurvivors();
const asked = process.argv.slice(2);
const together = { kinds: [], compile: [], check: [] };
for (const one of asked.length > 0 ? asked : everything) {
  const [part, kind, half] = one.split("/");
  if (kind === undefined) run(part, []);
  else together[half ?? "kinds"].push(kind);
}
for (const [half, all] of Object.entries(together)) {
  for (let at = 0; at < all.length; at += kindsTogether) {
    run(half, all.slice(at, at + kindsTogether));
  }
}

function run(part, kindsOf) {
  const environment = { FAIRWEEK_MUTATED_PART: part, FAIRWEEK_MUTATED_KINDS: kindsOf.join() };
  const { status } = spawnSync("npx", ["stryker", "run", "test/mutation/stryker.mjs"], {
    stdio: "inherit",
    env: { ...process.env, ...environment, FAIRWEEK_MUTATED_COMMIT: commit() },
  });
  if (status !== 0) process.exitCode = 1;
}

/** What lived is asked again, for the examples that a test reads may have changed. */
function forgetSurvivors() {
  const folder = ".out/mutation";
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((one) => one.endsWith("-known.json"))) {
    const known = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
    for (const file of Object.values(known.files)) {
      file.mutants = file.mutants.filter(({ status }) => !/Survived|NoCoverage/.test(status));
    }
    writeFileSync(`${folder}/${name}`, JSON.stringify(known));
  }
}

/** The commit mutated, with a plus when files have changed since. */
function commit() {
  const git = (...words) => execFileSync("git", words, { encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain", "--untracked-files=no") !== "";
  return git("rev-parse", "--short", "HEAD") + (changed ? "+" : "");
}
