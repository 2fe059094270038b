import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles, ruleFolders } from "./lists.ts";

/** Writes the lists of rule kinds anew: `npm run rules:index`. Run from anywhere, built or not. */
function rootAbove(folder: string): string {
  const isRoot = existsSync(join(folder, "package.json")) && existsSync(join(folder, "src/rules"));
  return isRoot ? folder : rootAbove(dirname(folder));
}

const root = rootAbove(dirname(fileURLToPath(import.meta.url)));
for (const { path, text } of await listFiles(ruleFolders(root))) {
  writeFileSync(join(root, path), text);
}
