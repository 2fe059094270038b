/**
 * Stryker's settings for one part of the program, as `run.mjs` asks for it: its `name` in the reports,
 * the files to `mutate`, and of `tests` which list runs (`vitest.<tests>.ts`). Reports lie in
 * `.out/mutation`.
 */
export const settings = ({ name, mutate, tests }) => ({
  packageManager: "npm",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: `test/mutation/vitest.${tests}.ts`, related: false },
  coverageAnalysis: "perTest",
  // What runs while a file is loaded cannot be told apart by test: a mutant there fails them all, or
  // counts as survived when the file does not load. Most of these are parts of schemas.
  ignoreStatic: true,
  mutate,
  concurrency: 1,
  // A machine that others use as well stops for long; loops without end are told by their count.
  timeoutMS: 120_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 60,
  tempDirName: ".stryker-tmp",
  cleanTempDir: "always",
  incremental: true,
  incrementalFile: `.out/mutation/${name}-known.json`,
  ignorePatterns: [".build", ".out", ".coverage", "bench", "api", "README.md"],
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: `.out/mutation/${name}.json` },
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  // The folder has no TypeScript settings that would have to be rewritten for a sandbox.
  tsconfigFile: "none.json",
});
