/**
 * Stryker's settings for one folder: `npm run mutation` runs them one after the other, and
 * `npm run mutation -- law` one of them. Reports and what is known from earlier runs lie in `.out/mutation`.
 */
export const settings = (name, mutate) => ({
  packageManager: "npm",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: `test/mutation/vitest.${name}.ts`, related: false },
  coverageAnalysis: "perTest",
  // What runs while a file is loaded cannot be told apart by test: a mutant there fails them all, or
  // counts as survived when the file does not load. Most of these are parts of schemas.
  ignoreStatic: true,
  mutate,
  concurrency: 1,
  timeoutMS: 6_000,
  timeoutFactor: 1.5,
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
