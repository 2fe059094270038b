import type { Break } from "../domain/shift.ts";
import { type Interval, instant } from "../time/interval.ts";
import type { BreakNeed } from "./need.ts";
import { type Seat, clash, nearestStart, startsOf } from "./starts.ts";

/** Breaks start on this grid, counted from the shift's start, wherever a window lets them. */
export const GRID_MINUTES = 5;

/**
 * How far apart the breaks of a shift are kept, from what is wished to what must do: never touching,
 * since two breaks that touch would be one. The last line leaves the grid, because a window of a few
 * minutes may hold no point of it.
 */
const tries: readonly Try[] = [
  { gridMinutes: GRID_MINUTES, spreadMinutes: 30 },
  { gridMinutes: GRID_MINUTES, spreadMinutes: 15 },
  { gridMinutes: GRID_MINUTES, spreadMinutes: 5 },
  { gridMinutes: 1, spreadMinutes: 1 },
];

interface Try {
  readonly gridMinutes: number;
  readonly spreadMinutes: number;
}

/** Steps of one try: far more than lawful sets of breaks were ever seen to take. */
const STEPS_MAX = 2_000;

/**
 * The breaks of one shift by start, each as near to its ideal as the others let it; null = they do not
 * fit. Never wrong when it answers: every need has a break of its own, exactly as long as asked and
 * inside its window and the shift. In tangles that no law we know makes, it may miss a set that exists.
 */
export function placeOne(shift: Interval, needs: readonly BreakNeed[]): readonly Break[] | null {
  const starts = startsFor(shift, needs);
  return starts === null ? null : toBreaks(needs, starts);
}

/** The starts that {@link placeOne} gives the needs, in the order of the needs. */
export function startsFor(shift: Interval, needs: readonly BreakNeed[]): readonly number[] | null {
  for (const one of tries) {
    const starts = atIdeals(shift, needs, one) ?? search(shift, needs, one);
    if (starts !== null) return starts;
  }
  return null;
}

/** Needs and their starts, in the same order, as breaks sorted by start. */
export function toBreaks(needs: readonly BreakNeed[], starts: readonly number[]): readonly Break[] {
  return needs
    .map(({ kind, minutesMin, paid }, index) => {
      const start = starts[index] as number;
      return { kind, paid, interval: { start: instant(start), end: instant(start + minutesMin) } };
    })
    .toSorted((a, b) => a.interval.start - b.interval.start);
}

/** Mostly everyone's own ideal will do. */
function atIdeals(
  shift: Interval,
  needs: readonly BreakNeed[],
  { gridMinutes, spreadMinutes }: Try,
): readonly number[] | null {
  const seats: Seat[] = [];
  for (const need of needs) {
    const start = nearestStart(shift, need, gridMinutes);
    if (start === null) return null;
    const seat = { start, minutes: need.minutesMin };
    if (seats.some((other) => clash(seat, other, spreadMinutes))) return null;
    seats.push(seat);
  }
  return seats.map(({ start }) => start);
}

/** Depth first over the needs, always the one that has the fewest starts left. */
function search(
  shift: Interval,
  needs: readonly BreakNeed[],
  { gridMinutes, spreadMinutes }: Try,
): readonly number[] | null {
  const starts: number[] = needs.map(() => Number.NaN);
  let steps = 0;
  const descend = (open: ReadonlyMap<number, readonly number[]>): boolean => {
    const [next] = [...open].sort(([, a], [, b]) => a.length - b.length);
    if (next === undefined) return true;
    const [index, choices] = next;
    for (const start of choices) {
      if (++steps > STEPS_MAX) return false;
      starts[index] = start;
      const seat = { start, minutes: minutesOf(needs, index) };
      const left = new Map<number, readonly number[]>();
      for (const [other, others] of open) {
        if (other === index) continue;
        const minutes = minutesOf(needs, other);
        left.set(
          other,
          others.filter((at) => !clash(seat, { start: at, minutes }, spreadMinutes)),
        );
      }
      if (descend(left)) return true;
    }
    return false;
  };
  const all = needs.map((need, index) => [index, startsOf(shift, need, gridMinutes)] as const);
  return descend(new Map(all)) ? starts : null;
}

const minutesOf = (needs: readonly BreakNeed[], index: number): number =>
  needs[index]?.minutesMin ?? 0;
