import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import {
  type Model,
  type Progress,
  type Roster,
  type SearchResult,
  type Stop,
  LateEngine,
  anyOf,
  gap,
  maxIterations,
  maxSeconds,
  noImprovement,
  search,
  searchParallel,
  whenAsked,
} from "../../solver/index.ts";
import type { SearchLimits } from "../domain/problem.ts";
import type { Clock } from "../kernel/clock.ts";
import type { SearchProof, SearchReport } from "./solution.ts";

/** Enough for a locally optimal week of sixty workers; the same work on every machine. */
export const defaultIterations = 300_000;

export interface SearchOptions {
  readonly clock: Clock;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting keeps the best found so far. */
  readonly signal?: AbortSignal | undefined;
  /** A roster to begin with: what of it is lawful is taken over. */
  readonly start?: Roster | undefined;
  /** The built file of a solver's thread, where this program is not run from where it was built. */
  readonly threadFile?: string | undefined;
}

export interface Found extends SearchResult {
  readonly threads: number;
}

/**
 * Runs the search without blocking. On one thread it pauses between slices so that timers, signals and
 * requests are served, and the pauses do not change what it does. On several threads, which also look
 * for a bound, what comes out depends on how they happen to run.
 */
export async function runSearch(
  model: Model,
  limits: SearchLimits,
  { clock, onProgress, signal, start, threadFile }: SearchOptions,
): Promise<Found> {
  const flag = { asked: signal?.aborted ?? false };
  signal?.addEventListener("abort", () => (flag.asked = true), { once: true });
  const beginning = start === undefined ? {} : { start };
  const stop = stopOf(limits, flag);
  const horizon = limits.maxSeconds === null ? {} : { horizonSeconds: limits.maxSeconds };
  const given = { seed: limits.seed, stop, clock, ...beginning, ...horizon };
  const threads = Math.min(limits.threads ?? 1, availableParallelism());
  if (threads > 1) {
    const watched = onProgress === undefined ? {} : { onProgress };
    const worker = threadFile === undefined ? {} : { workerFile: threadFile };
    return searchParallel(model, { ...given, ...watched, ...worker, threads });
  }
  const engine = new LateEngine();
  const steps = search(model, { ...given, engine: engine.source, lead: "patient" });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ...step.value, threads };
    onProgress?.(step.value);
    await (engine.awaited ?? setImmediate());
  }
}

function stopOf(limits: SearchLimits, flag: { readonly asked: boolean }): Stop {
  const { maxSeconds: seconds, maxIterations: iterations, maxIdleIterations: idle } = limits;
  const stops = [whenAsked(flag)];
  if (seconds !== null) stops.push(maxSeconds(seconds));
  if (iterations !== null) stops.push(maxIterations(iterations));
  if (idle !== undefined) stops.push(noImprovement(idle));
  if (stops.length === 1) stops.push(maxIterations(defaultIterations));
  if (limits.gapPercent !== undefined) stops.push(gap(limits.gapPercent / 100));
  return anyOf(...stops);
}

/** What a search tells of itself; times are told by whoever took them. */
export const reportOf = ({
  seed,
  iterations,
  stopReason,
  threads,
  statistics,
}: Found): Pick<SearchReport, "seed" | "iterations" | "stopReason" | "threads" | "strategies"> => ({
  seed,
  iterations,
  stopReason,
  threads,
  strategies: Object.entries(statistics).map(([strategy, { tried, improved }]) => ({
    strategy,
    tried,
    improved,
  })),
});

export const proofOf = ({ bound, gap: share }: Found): SearchProof => ({
  missingMinutesLeast: bound.coverage,
  goalPointsLeast: bound.goals,
  gapPercent: Math.ceil(share * 10_000) / 100,
});
