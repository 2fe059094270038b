import type { Interval } from "../time/interval.ts";
import { instant } from "../time/interval.ts";
import type { Coverage } from "./coverage.ts";
import type { BreakNeed } from "./need.ts";
import { GRID_MINUTES } from "./place-one.ts";
import { clash, startsOf } from "./starts.ts";

/** A shift whose breaks have lawful places; placing for coverage moves them, one lawful set to another. */
export interface Seated {
  readonly key: string;
  readonly shift: Interval;
  readonly needs: readonly BreakNeed[];
  /** Starts, one a need. */
  readonly starts: readonly number[];
  /** The spread that the places keep, and that every move keeps. */
  readonly spreadMinutes: number;
}

/** The spread that moves try to keep. */
const SPREAD_MINUTES = 15;

/** @param starts lawful ones, one a need. */
export function seated(
  key: string,
  shift: Interval,
  needs: readonly BreakNeed[],
  starts: readonly number[],
): Seated {
  const gaps = needs.flatMap((need, a) =>
    needs.slice(a + 1).map((other, index) => {
      const b = a + 1 + index;
      const [first, second] = [starts[a] as number, starts[b] as number];
      return first < second ? second - first - need.minutesMin : first - second - other.minutesMin;
    }),
  );
  return { key, shift, needs, starts, spreadMinutes: Math.min(SPREAD_MINUTES, ...gaps) };
}

/** The starts that a need may have on its own: the grid's, and the one it has. */
export function choicesOf({ shift, needs, starts }: Seated, at: number): readonly number[] {
  const need = needs[at] as BreakNeed;
  const current = starts[at] as number;
  const onGrid = startsOf(shift, need, GRID_MINUTES);
  return onGrid.includes(current) ? onGrid : [current, ...onGrid];
}

export const breakAt = (need: BreakNeed, start: number): Interval => ({
  start: instant(start),
  end: instant(start + need.minutesMin),
});

/** How far all breaks lie from their ideals, in minutes. */
export const distance = ({ needs, starts }: Seated): number =>
  needs.reduce((sum, { ideal }, index) => sum + Math.abs((starts[index] as number) - ideal), 0);

export function restAll(coverage: Coverage, { needs, starts }: Seated, sign: 1 | -1): void {
  needs.forEach((need, index) => coverage.rest(breakAt(need, starts[index] as number), sign));
}

/** One break after the other moves to where it costs least, then to the start nearest its ideal. */
export function sweep(held: Seated, coverage: Coverage): Seated {
  const starts = [...held.starts];
  held.needs.forEach((need, at) => {
    coverage.rest(breakAt(need, starts[at] as number), -1);
    let best = { start: starts[at] as number, cost: Infinity, away: Infinity };
    for (const start of choicesOf({ ...held, starts }, at)) {
      const free = held.needs.every(
        (other, index) =>
          index === at ||
          !clash(
            { start, minutes: need.minutesMin },
            { start: starts[index] as number, minutes: other.minutesMin },
            held.spreadMinutes,
          ),
      );
      if (!free) continue;
      const cost = coverage.costOf(breakAt(need, start));
      const away = Math.abs(start - need.ideal);
      if (cost < best.cost || (cost === best.cost && away < best.away))
        best = { start, cost, away };
    }
    starts[at] = best.start;
    coverage.rest(breakAt(need, best.start), 1);
  });
  return { ...held, starts };
}
