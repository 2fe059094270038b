import {
  type Issue,
  type Pack,
  type Problem,
  type Reader,
  type Result,
  asReader,
  fail,
  loadPack,
  ok,
  parseProblem,
} from "../index.ts";
import { readJson } from "./files.ts";
import type { ReadingOptions, SearchBudget } from "./options.ts";

/**
 * The problem in a file. A search budget on the command line, of time or of work, takes the place of
 * the file's.
 */
export function readProblem(
  path: string,
  { seed, seconds, iterations }: SearchBudget = {},
): Result<Problem, readonly Issue[]> {
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = parseProblem(json.value);
  if (!parsed.ok) return parsed;
  const own = parsed.value.limits;
  const given = seconds !== undefined || iterations !== undefined;
  const limits = {
    seed: seed ?? own.seed,
    maxSeconds: given ? (seconds ?? null) : own.maxSeconds,
    maxIterations: given ? (iterations ?? null) : own.maxIterations,
  };
  return ok({ ...parsed.value, limits });
}

/** The user's own packs; the issues of all files together. */
export function readPacks(files: readonly string[]): Result<readonly Pack[], readonly Issue[]> {
  const packs: Pack[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const pack = loadPack(file);
    if (pack.ok) packs.push(pack.value);
    else
      issues.push(
        ...pack.problem.map((issue) => ({ ...issue, pointer: `${file}#${issue.pointer}` })),
      );
  }
  return issues.length > 0 ? fail(issues) : ok(packs);
}

/** Who is reading. The worker's own view needs a worker. */
export function readReader(
  problem: Problem,
  { viewer, worker }: ReadingOptions,
): Result<Reader, readonly Issue[]> {
  return asReader(problem, viewer, worker ?? null);
}
