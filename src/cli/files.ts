import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Issue, type Result, fail, ok, parseJsonText } from "../index.ts";

/** The JSON in a file, or on standard input for "-". */
export function readJson(path: string): Result<unknown, readonly Issue[]> {
  const text = readText(path);
  return text.ok ? parseJsonText(text.value) : text;
}

/** The text of a file. A file that cannot be read is an issue like any other. */
export function readText(path: string): Result<string, readonly Issue[]> {
  try {
    return ok(readFileSync(path === "-" ? 0 : path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail([
      {
        code: "fileUnreadable",
        pointer: "",
        message: `The file ${path} cannot be read: ${reason}.`,
        value: path,
        hint: "Check the path and the rights, or give - to read standard input.",
      },
    ]);
  }
}

/** The schedule itself, out of the document that `solve` writes, or as it stands. */
export const bare = (json: unknown): unknown =>
  typeof json === "object" && json !== null && "schedule" in json ? json.schedule : json;

/** Writes a whole file or nothing: into a neighbour first, then renamed over the old one. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.part`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
