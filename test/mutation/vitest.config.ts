import { defineConfig } from "vitest/config";

/** The tests that bear on `src/time`, `src/law` and `src/rules`: quick ones, for they run for every mutant. */
export default defineConfig({
  test: {
    root: ".",
    include: ["test/time/**/*.test.ts"],
    setupFiles: ["test/fixed-chance.ts", "test/mutation/short-properties.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: [],
  },
});
