import { spawnSync } from "node:child_process";

/** `npm run mutation`, or `npm run mutation -- law`: folder after folder, gently, each with its report. */
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : ["time", "law", "rules"]) {
  const { status } = spawnSync("npx", ["stryker", "run", `test/mutation/${name}.mjs`], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
