import type { Interval } from "../time/interval.ts";
import type { BreakNeed } from "./need.ts";

/** A break with a place: where it starts and how long it is. */
export interface Seat {
  readonly start: number;
  readonly minutes: number;
}

/** True when two breaks of one shift overlap, or lie closer together than the spread. */
export const clash = (a: Seat, b: Seat, spreadMinutes: number): boolean =>
  a.start < b.start + b.minutes + spreadMinutes && b.start < a.start + a.minutes + spreadMinutes;

/** Every start of a need on the grid, nearest to its ideal first, the earlier of two equals first. */
export function startsOf(shift: Interval, need: BreakNeed, gridMinutes: number): readonly number[] {
  const { first, last } = onGrid(shift, need, gridMinutes);
  const starts: number[] = [];
  for (let start = first; start <= last; start += gridMinutes) starts.push(start);
  return starts.sort((a, b) => Math.abs(a - need.ideal) - Math.abs(b - need.ideal) || a - b);
}

/** The first of {@link startsOf}; null when the window holds no point of the grid. */
export function nearestStart(shift: Interval, need: BreakNeed, gridMinutes: number): number | null {
  const { first, last } = onGrid(shift, need, gridMinutes);
  if (first > last) return null;
  const steps = Math.ceil((need.ideal - shift.start) / gridMinutes - 0.5);
  return Math.max(first, Math.min(last, shift.start + steps * gridMinutes));
}

function onGrid(
  shift: Interval,
  need: BreakNeed,
  gridMinutes: number,
): { first: number; last: number } {
  const from = Math.max(need.earliestStart, shift.start);
  const until = Math.min(need.latestStart, Math.min(need.latestEnd, shift.end) - need.minutesMin);
  return {
    first: shift.start + Math.ceil((from - shift.start) / gridMinutes) * gridMinutes,
    last: shift.start + Math.floor((until - shift.start) / gridMinutes) * gridMinutes,
  };
}
