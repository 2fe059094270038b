import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Paths relative to the root, with forward slashes, of all files below a folder. */
export function filesUnder(folder: string, ending = ""): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => normalize(join(entry.parentPath, entry.name)).slice(normalize(root).length))
    .filter((path) => path.endsWith(ending))
    .toSorted();
}

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

export const sourceFolders = ["src", "solver", "api", "bench", "scenarios"] as const;

export const sources = (): readonly string[] =>
  sourceFolders.flatMap((folder) => filesUnder(folder, ".ts"));

export const tests = (): readonly string[] => filesUnder("test", ".ts");

export interface Import {
  readonly from: string;
  /** A path relative to the root for our own files, a package name otherwise. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** True for `import("...")`: loaded when the line is run. */
  readonly isLater?: boolean;
}

/** Every static import and re-export of a file. */
export function importsOf(path: string): readonly Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^"';]*?\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)/g;
  const bare = /(?:^|\n)import\s+"([^"]+)"/g;
  const text = textOf(path);
  const found = [...text.matchAll(pattern)].map((match) => ({
    spec: (match[2] ?? match[3]) as string,
    typeOnly: match[1] !== undefined,
    isLater: match[3] !== undefined,
  }));
  for (const match of text.matchAll(bare))
    found.push({ spec: match[1] as string, typeOnly: false, isLater: false });
  return found.map(({ spec, typeOnly, isLater }) => ({
    from: path,
    to: spec.startsWith(".") ? normalize(join(dirname(path), spec)) : spec,
    typeOnly,
    isLater,
  }));
}
