import { availableParallelism } from "node:os";
import {
  type Disruptions,
  type Issue,
  type Pack,
  type Problem,
  type Reader,
  type Result,
  asReader,
  fail,
  loadPack,
  ok,
  parseDisruptions,
  parseProblem,
  problemAfter,
} from "../index.ts";
import { readJson } from "./files.ts";
import type { ReadingOptions, SearchBudget } from "./options.ts";

/**
 * The problem in a file. A search budget on the command line, of time or of work, takes the place of
 * the file's; one of time alone, which never gives the same bytes twice, is spent on all cores.
 */
export function readProblem(
  path: string,
  { seed, seconds, iterations, threads, gap, idle }: SearchBudget = {},
): Result<Problem, readonly Issue[]> {
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = parseProblem(json.value);
  if (!parsed.ok) return parsed;
  const own = parsed.value.limits;
  const given = seconds !== undefined || iterations !== undefined;
  const byTimeAlone = seconds !== undefined && iterations === undefined;
  const limits = {
    ...own,
    seed: seed ?? own.seed,
    threads: threads ?? own.threads ?? (byTimeAlone ? availableParallelism() : undefined),
    gapPercent: gap ?? own.gapPercent,
    maxIdleIterations: idle ?? own.maxIdleIterations,
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
  { viewer, worker }: Pick<ReadingOptions, "viewer" | "worker">,
): Result<Reader, readonly Issue[]> {
  return asReader(problem, viewer, worker ?? null);
}

/** What happened since publication, from a file; without one, only what the problem itself says. */
export function readDisruptions(
  path: string | undefined,
  problem: Problem,
): Result<Disruptions, readonly Issue[]> {
  if (path === undefined) return ok({ now: null, list: [] });
  const json = readJson(path);
  return json.ok ? parseDisruptions(json.value, problem) : json;
}

/** The problem in a file with what happened in it: a repaired schedule is held against that. */
export function readProblemAfter(
  path: string,
  options: SearchBudget & { readonly disruptions?: string },
): Result<Problem, readonly Issue[]> {
  const problem = readProblem(path, options);
  if (!problem.ok || options.disruptions === undefined) return problem;
  const what = readDisruptions(options.disruptions, problem.value);
  return what.ok ? ok(problemAfter(problem.value, what.value)) : what;
}
