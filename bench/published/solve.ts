import {
  loadLinearEngine,
  maxSeconds,
  runToEnd,
  search,
  searchParallel,
  type Model,
  type Roster,
  type SearchResult,
} from "../../solver/index.ts";
import { type Clock, systemClock } from "../../src/index.ts";
import type { ClockName } from "./arguments.ts";
import { cpuClock } from "./cpu-clock.ts";

/** What one search of a published instance came to. */
export interface Solved {
  readonly roster: Roster;
  readonly coverage: number;
  readonly goals: number;
  /** A proved lower bound of the goals with no coverage missing; null = none. */
  readonly bound: number | null;
  readonly stopReason: string;
  readonly iterations: number;
}

/** The clock of that name. */
export const clockNamed = (name: ClockName): Clock => (name === "cpu" ? cpuClock : systemClock);

export interface Effort {
  readonly seconds: number;
  readonly clock: ClockName;
  /** 1 = in this thread. */
  readonly threads: number;
  readonly seed: number;
}

/** Searches until so many seconds are over, or nothing better is left. */
export async function solved(model: Model, effort: Effort): Promise<Solved> {
  const { roster, score, bound, stopReason, iterations } = await found(model, effort);
  return {
    ...{ roster, ...score, stopReason, iterations },
    bound: bound.coverage === score.coverage && bound.goals > 0 ? Math.ceil(bound.goals) : null,
  };
}

async function found(
  model: Model,
  { seconds, clock, threads, seed }: Effort,
): Promise<SearchResult> {
  const stop = maxSeconds(Math.max(0, seconds));
  const options = { seed, stop, horizonSeconds: seconds, clock: clockNamed(clock) };
  if (threads > 1) return searchParallel(model, { ...options, threads });
  return runToEnd(search(model, { ...options, engine: await loadLinearEngine() }));
}
