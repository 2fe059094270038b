import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests find properties cut short where they ask for fast-check. */
const shortProperties = {
  name: "short-properties",
  enforce: "pre" as const,
  resolveId: (asked: string, from: string | undefined): string | null =>
    asked === "fast-check" && from?.includes("/test/mutation/") === false
      ? here("./short-check.mjs")
      : null,
};

/** In the list of all kinds stands this one alone: the others' examples need not be read for it. */
const only = (kind: string) => ({
  name: "one-kind",
  enforce: "pre" as const,
  load: (id: string): string | null =>
    id.endsWith("/src/rules/index.ts")
      ? `import { rule } from "./${kind}/index.ts";\nexport const rules = [rule];\n`
      : null,
});

/** Only the tests that bear on what is mutated: they run for every mutant. */
export const settings = (include: readonly string[], kind?: string) =>
  defineConfig({
    plugins: [shortProperties, ...(kind === undefined ? [] : [only(kind)])],
    test: {
      root: ".",
      include: [...include],
      setupFiles: ["test/fixed-chance.ts"],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      reporters: [],
    },
  });
