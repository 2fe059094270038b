import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";

/** A list of all rule kinds that is written from the folders: its path and its whole text. */
export interface ListFile {
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A list beside the rule folders: what it takes out of which file of each folder. */
interface ListShape {
  readonly path: string;
  readonly file: string;
  readonly exported: string;
  readonly imports: string;
  readonly doc: string;
  readonly declare: (entries: readonly { id: string; name: string }[]) => string;
}

const byKind =
  (list: string, held: string, cast: string) =>
  (entries: readonly { id: string; name: string }[]): string => {
    const pairs = entries.map(({ id, name }) => `["${id}", ${name}${cast}]`).join(", ");
    return `export const ${list}: ReadonlyMap<string, ${held}> = new Map([${pairs}]);`;
  };

const shapes: readonly ListShape[] = [
  {
    path: "src/rules/index.ts",
    file: "index.ts",
    exported: "rule",
    imports: `import type { Rule } from "./rule.ts";`,
    doc: "Every kind of rule, whole, by id.",
    declare: (entries) =>
      `export const rules: readonly Rule[] = [${entries.map(({ name }) => name).join(", ")}];`,
  },
  {
    path: "src/rules/checks.ts",
    file: "check.ts",
    exported: "check",
    imports: `import type { Check } from "./rule.ts";`,
    doc: "What each kind means on a worker's shifts. The checker takes its rules from here alone.",
    declare: byKind("checks", "Check<unknown>", " as Check<unknown>"),
  },
  {
    path: "src/rules/compilers.ts",
    file: "compile.ts",
    exported: "compiler",
    imports: `import type { Compiler } from "./rule.ts";`,
    doc: "What the solver is told of each kind.",
    declare: byKind("compilers", "Compiler<unknown>", " as Compiler<unknown>"),
  },
  {
    path: "src/rules/explainers.ts",
    file: "explain.ts",
    exported: "explanation",
    imports: `import type { Explanation } from "./explanation.ts";`,
    doc: "What people are told of each kind.",
    declare: byKind("explainers", "Explanation", ""),
  },
];

/** The ids of all rule folders below `root`, sorted: those with a `rule.ts`, the template aside. */
export function ruleFolders(root: string): readonly string[] {
  const home = join(root, "src/rules");
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
    .map((entry) => entry.name)
    .filter((name) => shapes.every(({ file }) => existsSync(join(home, name, file))))
    .toSorted();
}

/** The lists as they should be, formatted as the rest of the code is. */
export function listFiles(ids: readonly string[]): Promise<readonly ListFile[]> {
  const entries = ids.map((id) => ({
    id,
    name: id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  }));
  return Promise.all(
    shapes.map(async ({ path, file, exported, imports, doc, declare }) => {
      const lines = entries.map(
        ({ id, name }) => `import { ${exported} as ${name} } from "./${id}/${file}";`,
      );
      const note = "Written from the folders beside this file by test/lists/write-lists.ts.";
      const docs = ["", "/**", ` * ${doc}`, ` * ${note}`, " */"];
      const text = [imports, ...lines, ...docs, declare(entries), ""].join("\n");
      return { path, text: await format(text, { parser: "typescript", printWidth: 100 }) };
    }),
  );
}
