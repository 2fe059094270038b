import type { Shift } from "../domain/shift.ts";
import { type Interval, interval } from "../time/interval.ts";

type Timed = Pick<Shift, "interval" | "breaks">;

/**
 * The longest time between two stretches of work that is neither worked nor paid, in minutes. An unpaid
 * break at the end of a shift and the time until the next shift are one such time.
 */
export function longestUnpaidGap(shifts: readonly Timed[]): number {
  const work = shifts.flatMap(stretchesOf).sort((a, b) => a.start - b.start);
  let longest = 0;
  let end: number | null = null;
  for (const stretch of work) {
    if (end !== null) longest = Math.max(longest, stretch.start - end);
    end = Math.max(end ?? stretch.end, stretch.end);
  }
  return longest;
}

/** A shift without its unpaid breaks. */
function stretchesOf({ interval: { start, end }, breaks }: Timed): readonly Interval[] {
  const found: Interval[] = [];
  let from = start;
  const unpaid = breaks.filter(({ paid }) => !paid).map((pause) => pause.interval);
  for (const pause of unpaid.sort((a, b) => a.start - b.start)) {
    if (from < pause.start) found.push(interval({ start: from, end: pause.start }));
    from = pause.end;
  }
  if (from < end) found.push(interval({ start: from, end }));
  return found;
}
