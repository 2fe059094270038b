import type { Shift } from "../domain/shift.ts";
import type { WorkerLine } from "../rules/line.ts";
import { lengthMinutes } from "../time/interval.ts";

/** Elapsed minutes of a shift without its unpaid breaks, which lie inside it. */
export function paidMinutes(shift: Shift): number {
  const unpaid = shift.breaks.filter(({ paid }) => !paid);
  const missing = unpaid.reduce((sum, { interval }) => sum + lengthMinutes(interval), 0);
  return lengthMinutes(shift.interval) - missing;
}

/** Paid minutes of the shifts that start inside a span: a shift belongs whole to where it starts. */
export const paidMinutesStartedIn = (
  shifts: readonly Shift[],
  span: { readonly start: number; readonly end: number },
): number =>
  shifts
    .filter(({ interval }) => span.start <= interval.start && interval.start < span.end)
    .reduce((sum, shift) => sum + paidMinutes(shift), 0);

/** The shifts of a line that start on a date of the period: the only ones that goals price. */
export const periodShifts = ({ shifts, period }: WorkerLine): readonly Shift[] =>
  shifts.filter(
    ({ interval }) =>
      period.interval.start <= interval.start && interval.start < period.interval.end,
  );
