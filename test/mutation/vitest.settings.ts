import { defineConfig } from "vitest/config";

/** Only the tests that bear on a folder, with their properties cut short: they run for every mutant. */
export const settings = (include: string[]) =>
  defineConfig({
    test: {
      root: ".",
      include,
      setupFiles: ["test/fixed-chance.ts", "test/mutation/short-properties.ts"],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      reporters: [],
    },
  });
