import {
  type Issue,
  type Problem,
  type Result,
  type SkillsDocument,
  fail,
  ok,
  readSkills as parse,
} from "../index.ts";
import { readJson } from "./files.ts";

/** What `fairweek skills` found for this very problem; null where no file is given. */
export function readSkills(
  path: string | undefined,
  problem: Problem,
): Result<SkillsDocument | null, readonly Issue[]> {
  if (path === undefined) return ok(null);
  const json = readJson(path);
  if (!json.ok) return json;
  const read = parse(json.value);
  if (!read.ok || read.value.problemDigest === problem.digest) return read;
  return fail([
    {
      code: "otherProblem",
      pointer: "/problemDigest",
      message: `The file ${path} was made for another problem.`,
      value: read.value.problemDigest,
      hint: "Run `fairweek skills` on this problem again.",
    },
  ]);
}
