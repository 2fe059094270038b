import type { Break, Shift } from "../domain/shift.ts";
import { type Interval, interval } from "../time/interval.ts";

type Timed = Pick<Shift, "interval" | "breaks">;

/**
 * The longest time between two stretches of work that is neither worked nor paid, in minutes. An unpaid
 * break at the end of a shift and the time until the next shift are one such time.
 */
export function longestUnpaidGap(shifts: readonly Timed[]): number {
  const work: Interval[] = [];
  for (const shift of shifts) addStretches(shift, work);
  if (work.length > 1) work.sort(byStart);
  let longest = 0;
  let end: number = work[0]?.end ?? 0;
  for (const stretch of work) {
    longest = Math.max(longest, stretch.start - end);
    end = Math.max(end, stretch.end);
  }
  return longest;
}

/** A shift without its unpaid breaks. */
function addStretches({ interval: { start, end }, breaks }: Timed, work: Interval[]): void {
  let from = start;
  for (const { interval: pause } of inOrder(breaks.filter(({ paid }) => !paid))) {
    if (from < pause.start) work.push(interval({ start: from, end: pause.start }));
    from = pause.end;
  }
  if (from < end) work.push(interval({ start: from, end }));
}

const inOrder = (pauses: Break[]): readonly Break[] =>
  pauses.length > 1 ? pauses.sort((a, b) => byStart(a.interval, b.interval)) : pauses;

const byStart = (a: Interval, b: Interval): number => a.start - b.start;
