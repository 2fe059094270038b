import { maxSeconds, runToEnd, search, type Model, type Roster } from "../../solver/index.ts";
import { systemClock } from "../../src/index.ts";

/** What one search of a published instance came to. */
export interface Solved {
  readonly roster: Roster;
  readonly coverage: number;
  readonly goals: number;
  /** A proved lower bound of the goals at no missing coverage; null = none. */
  readonly bound: number | null;
  readonly stopReason: string;
  readonly iterations: number;
}

/** Searches until so many seconds are over. */
export async function solved(
  model: Model,
  { seconds, seed, start }: { seconds: number; threads: number; seed: number; start?: Roster },
): Promise<Solved> {
  const { roster, score, stopReason, iterations } = runToEnd(
    search(model, {
      ...{ seed, clock: systemClock, stop: maxSeconds(seconds) },
      ...(start === undefined ? {} : { start }),
    }),
  );
  return { roster, ...score, bound: null, stopReason, iterations };
}
