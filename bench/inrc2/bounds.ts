import {
  loadLinearEngine,
  anyOf,
  maxSeconds,
  runToEnd,
  search,
  searchParallel,
} from "../../solver/index.ts";
import type { ClockName } from "../published/arguments.ts";
import { clockNamed } from "../published/solve.ts";
import type { Told } from "./model.ts";
import { whenBoundRests } from "./rested.ts";

interface Effort {
  /** For each at most. */
  readonly seconds: number;
  readonly clock: ClockName;
  /** So many at once. */
  readonly threads: number;
  readonly seed: number;
}

/**
 * What each course of drawn weeks costs at least: the value of its linear program, which whole
 * rosters come close to and which is found much sooner; null = not found in that time.
 */
export async function boundsOf(
  courses: readonly Told[],
  effort: Effort,
): Promise<(number | null)[]> {
  const { threads, seed, seconds } = effort;
  const clock = clockNamed(effort.clock);
  const engine = threads > 1 ? null : await loadLinearEngine();
  const bounds: (number | null)[] = [];
  const waiting = courses.entries();
  const work = async () => {
    for (const [place, { model, constant }] of waiting) {
      const stop = anyOf(whenBoundRests(), maxSeconds(seconds));
      const { bound, stopReason } =
        engine === null
          ? await searchParallel(model, { seed, clock, stop, threads: 1 })
          : runToEnd(search(model, { seed, clock, stop, engine, lead: "columns" }));
      bounds[place] = stopReason === "seconds" ? null : bound.goals + constant;
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return bounds;
}
