import { readFileSync } from "node:fs";
import { parseProblem, solve, systemClock } from "../../src/index.ts";
import { problemPath } from "../suites/scenarios.ts";
import { chainOf, type ProblemJson } from "./chain.ts";
import type { Quality, ScaleRow } from "./row.ts";

/**
 * Solves a chain of so many restaurants in this process. With a quality for one restaurant, it ends as
 * soon as every restaurant has it on average.
 */
export async function rowOf(
  copies: number,
  seconds: number,
  target: Quality | null,
): Promise<ScaleRow> {
  const given = JSON.parse(readFileSync(problemPath("restaurant"), "utf8")) as ProblemJson;
  const began = systemClock.nowMilliseconds();
  const limits = { seed: 1, maxSeconds: seconds };
  const read = parseProblem({ ...chainOf(given, copies), limits });
  if (!read.ok) throw new Error(JSON.stringify(read.problem.slice(0, 3), null, 2));
  const secondsParse = (systemClock.nowMilliseconds() - began) / 1000;
  const enough = new AbortController();
  let secondsToTarget: number | null = null;
  const outcome = await solve(read.value, {
    signal: enough.signal,
    onProgress: ({ score, seconds: at }) => {
      if (target === null || secondsToTarget !== null) return;
      if (score.coverage > copies * target.missingMinutes) return;
      if (score.goals > copies * target.goalPoints) return;
      secondsToTarget = at;
      enough.abort();
    },
  });
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.issues.slice(0, 3)));
  const { search } = outcome.solution;
  return {
    copies,
    workers: read.value.workers.length,
    options: search.options,
    secondsParse,
    secondsModel: search.buildMilliseconds / 1000,
    secondsSearch: search.searchMilliseconds / 1000,
    secondsCheck: search.checkMilliseconds / 1000,
    secondsToTarget,
    iterations: search.iterations,
    missingMinutes: search.missingMinutes,
    goalPoints: search.goalPoints,
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
