import type { Shift } from "../domain/shift.ts";
import { inOrder } from "../kernel/in-order.ts";
import { type Interval, interval } from "../time/interval.ts";

type Timed = Pick<Shift, "interval" | "breaks">;

/**
 * The longest time between two stretches of work that is neither worked nor paid, in minutes. An unpaid
 * break at the end of a shift and the time until the next shift are one such time.
 */
export function longestUnpaidGap(shifts: readonly Timed[]): number {
  const work: Interval[] = [];
  for (const shift of shifts) addStretches(shift, work);
  let longest = 0;
  let end = Infinity;
  for (const stretch of inOrder(work, byStart)) {
    longest = Math.max(longest, stretch.start - end);
    end = end === Infinity ? stretch.end : Math.max(end, stretch.end);
  }
  return longest;
}

/** A shift without its unpaid breaks. */
function addStretches({ interval: { start, end }, breaks }: Timed, work: Interval[]): void {
  let from = start;
  const unpaid = breaks.filter(({ paid }) => !paid).map((pause) => pause.interval);
  for (const pause of inOrder(unpaid, byStart)) {
    if (from < pause.start) work.push(interval({ start: from, end: pause.start }));
    from = pause.end;
  }
  if (from < end) work.push(interval({ start: from, end }));
}

const byStart = (a: Interval, b: Interval): number => a.start - b.start;
