import {
  anyOf,
  loadLinearEngine,
  maxSeconds,
  runToEnd,
  search,
  searchParallel,
  type Model,
  type Roster,
  type SearchResult,
  type Stop,
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
  /** 1 = in this thread, unless it is to be apart. */
  readonly threads: number;
  /** True = on threads of its own even if it is one, so that several searches may run at once. */
  readonly isApart?: boolean;
  readonly seed: number;
  /** A roster to begin with. */
  readonly start?: Roster;
  /** Another reason to stop. */
  readonly enough?: Stop;
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
  { seconds, clock, threads, isApart, seed, start, enough }: Effort,
): Promise<SearchResult> {
  const timeOut = maxSeconds(Math.max(0, seconds));
  const stop = enough === undefined ? timeOut : anyOf(enough, timeOut);
  const options = {
    seed,
    stop,
    horizonSeconds: seconds,
    clock: clockNamed(clock),
    ...(start === undefined ? {} : { start }),
  };
  if (threads > 1 || isApart === true) return searchParallel(model, { ...options, threads });
  return runToEnd(search(model, { ...options, engine: await loadLinearEngine() }));
}
