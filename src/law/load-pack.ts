import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../intake/issue.ts";
import { parseJsonText } from "../intake/json-text.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Pack } from "./enactment.ts";
import { packIssue, pointerTo } from "./pack-issues.ts";
import { type Kinds, readPack, readPackFiles } from "./read-pack.ts";

/** A pack is data of a few dozen files; more is a wrong folder. */
const filesMax = 500;
const bytesMax = 1_000_000;

/**
 * Reads a pack from disk: a folder of JSON files, or a single JSON file that holds the whole pack.
 * Both have the same fields and the same privileges. All issues at once.
 */
export function loadPack(path: string, kinds: Kinds): Result<Pack, readonly Issue[]> {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    return fail([unreadable("", `Nothing can be read at ${path}.`)]);
  }
  return isFolder ? loadFolder(path, kinds) : loadFile(path, kinds);
}

function loadFile(path: string, kinds: Kinds): Result<Pack, readonly Issue[]> {
  const json = readJson(path, "");
  return json.ok ? readPack(json.value, kinds) : fail([json.problem]);
}

function loadFolder(path: string, kinds: Kinds): Result<Pack, readonly Issue[]> {
  const names = readdirSync(path).filter((name) => name.endsWith(".json"));
  if (names.length > filesMax) {
    return fail([unreadable("", `The folder ${path} has more than ${filesMax} JSON files.`)]);
  }
  const files = new Map<string, unknown>();
  const issues: Issue[] = [];
  for (const name of names.sort()) {
    const json = readJson(join(path, name), pointerTo("", [name]));
    if (json.ok) files.set(name, json.value);
    else issues.push(json.problem);
  }
  if (issues.length > 0) return fail(issues);
  return readPackFiles(files, kinds);
}

function readJson(path: string, pointer: string): Result<unknown, Issue> {
  let text: string;
  try {
    if (statSync(path).size > bytesMax) {
      return fail(unreadable(pointer, `The file is larger than ${bytesMax} bytes.`));
    }
    text = readFileSync(path, "utf8");
  } catch {
    return fail(unreadable(pointer, "The file cannot be read."));
  }
  const parsed = parseJsonText(text);
  if (parsed.ok) return ok(parsed.value);
  const [found] = parsed.problem;
  const message = `The file is not JSON as it should be: ${found?.message ?? "no value"}`;
  const at = `${pointer}${found?.pointer ?? ""}`;
  return fail(packIssue("pack.notJson", at, message, found?.hint ?? "Correct the file's syntax."));
}

const unreadable = (pointer: string, message: string): Issue =>
  packIssue("pack.unreadable", pointer, message, "Give a JSON file, or a folder of JSON files.");
