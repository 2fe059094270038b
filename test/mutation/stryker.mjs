import { readdirSync } from "node:fs";
import { part } from "./part.mjs";

/** What the tests do not read need not be copied. */
const allBut = (folder, kept) =>
  readdirSync(folder)
    .filter((name) => !kept.includes(name))
    .map((name) => `/${folder}/${name}`);

/** Stryker's settings for one part of the program. Reports lie in `.out/mutation`. */
export default {
  /** Kept in the report. */
  fairweekCommit: process.env.FAIRWEEK_MUTATED_COMMIT ?? "unknown",
  packageManager: "npm",
  testRunner: "in-process",
  plugins: ["./test/mutation/in-process.mjs"],
  coverageAnalysis: "perTest",
  // What runs while a file is loaded cannot be told apart by test. Most of it are parts of schemas.
  ignoreStatic: true,
  mutate: part.mutate,
  concurrency: 1,
  // Loops without end are told by their count. A busy machine may stop for long.
  timeoutMS: 30_000,
  timeoutFactor: 5,
  dryRunTimeoutMinutes: 60,
  tempDirName: ".stryker-tmp",
  cleanTempDir: "always",
  warnings: { unknownOptions: false },
  // What is known of a share of the mutants is no help with the rest.
  incremental: part.share === 1,
  incrementalFile: `.out/mutation/${part.name}-known.json`,
  ignorePatterns: [
    ...[".build", ".out", ".coverage", "bench", "api", "README.md"],
    ...allBut("scenarios", ["packs"]),
    ...allBut("test", ["fixed-chance.ts", "law", "mutation", "rules", "time"]),
  ],
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: `.out/mutation/${part.name}.json` },
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  // The folder has no TypeScript settings that would have to be rewritten for a sandbox.
  tsconfigFile: "none.json",
};
