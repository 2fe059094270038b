import type { Break } from "../domain/shift.ts";
import { type Interval, instant } from "../time/interval.ts";
import type { BreakNeed } from "./need.ts";

/** Breaks start on this grid, counted from the shift's start, wherever a window lets them. */
export const GRID_MINUTES = 5;

/** Two breaks of a shift never lie closer than this: what touches would be one break, not two. */
export const SPREAD_MINUTES_MIN = 5;

/**
 * How far apart breaks are kept, from what is wished to what must do. The last line leaves the grid:
 * a window of a few minutes may hold no point of it.
 */
const tries = [
  { gridMinutes: GRID_MINUTES, spreadMinutes: 30 },
  { gridMinutes: GRID_MINUTES, spreadMinutes: 15 },
  { gridMinutes: GRID_MINUTES, spreadMinutes: SPREAD_MINUTES_MIN },
  { gridMinutes: 1, spreadMinutes: 1 },
] as const;

/** Steps of one try: far more than lawful sets of breaks ever took, and still well under 1 ms. */
const STEPS_MAX = 2_000;

/**
 * The breaks of one shift, each as near to its ideal as the others let it; null = they do not fit.
 * Never wrong when it answers: every need has a break of its own, exactly as long as asked and inside
 * its window and the shift. In tangles that no law we know makes, it may miss a set that exists.
 */
export function placeOne(shift: Interval, needs: readonly BreakNeed[]): readonly Break[] | null {
  for (const { gridMinutes, spreadMinutes } of tries) {
    const starts = seat(shift, needs, { gridMinutes, spreadMinutes });
    if (starts !== null) return toBreaks(needs, starts);
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

/** Every start of a need on the grid, nearest to its ideal first, the earlier of two equals first. */
export function startsOf(shift: Interval, need: BreakNeed, gridMinutes: number): readonly number[] {
  const from = Math.max(need.earliestStart, shift.start);
  const until = Math.min(need.latestStart, Math.min(need.latestEnd, shift.end) - need.minutesMin);
  const starts: number[] = [];
  const first = shift.start + Math.ceil((from - shift.start) / gridMinutes) * gridMinutes;
  for (let start = first; start <= until; start += gridMinutes) starts.push(start);
  return starts.sort((a, b) => Math.abs(a - need.ideal) - Math.abs(b - need.ideal) || a - b);
}

interface Seats {
  readonly gridMinutes: number;
  readonly spreadMinutes: number;
}

/** Depth first over the needs, those with the fewest starts first; a start for each, in their order. */
function seat(
  shift: Interval,
  needs: readonly BreakNeed[],
  { gridMinutes, spreadMinutes }: Seats,
): readonly number[] | null {
  const choices = needs.map((need) => startsOf(shift, need, gridMinutes));
  const order = needs.map((_, index) => index);
  order.sort((a, b) => size(choices[a]) - size(choices[b]) || a - b);
  const starts: number[] = needs.map(() => Number.NaN);
  let steps = 0;
  const fits = (index: number, start: number): boolean =>
    needs.every((other, at) => {
      const taken = starts[at] as number;
      const length = needs[index]?.minutesMin ?? 0;
      return !(
        taken < start + length + spreadMinutes && start < taken + other.minutesMin + spreadMinutes
      );
    });
  const descend = (depth: number): boolean => {
    const index = order[depth];
    if (index === undefined) return true;
    for (const start of choices[index] ?? []) {
      if (++steps > STEPS_MAX) return false;
      if (!fits(index, start)) continue;
      starts[index] = start;
      if (descend(depth + 1)) return true;
      starts[index] = Number.NaN;
    }
    return false;
  };
  return descend(0) ? starts : null;
}

const size = (starts: readonly number[] | undefined): number => starts?.length ?? 0;
