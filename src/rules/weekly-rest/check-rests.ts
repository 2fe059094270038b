import type { Instant, Interval } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";
import { partsIn } from "./check-days.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: free time of a span, and for how long it goes on after the end of that. */
export interface Stretch extends Interval {
  readonly afterMinutes: number;
}

/** Free stretches of a span, of so many minutes in it. `busy` by start; it may lie outside of it. */
export function freeIn(
  span: Interval,
  busy: readonly Interval[],
  minutesMin: number,
): readonly Stretch[] {
  const free: Stretch[] = [];
  let from = span.start;
  const take = (end: Instant, afterMinutes: number): void => {
    if (end - from >= minutesMin) free.push({ start: from, end, afterMinutes });
  };
  for (const { start, end } of busy) {
    if (start >= span.end) {
      take(span.end, start - span.end);
      return free;
    }
    take(start, 0);
    if (end > from) from = end;
  }
  // After the last work that is known nobody works.
  take(span.end, endless);
  return free;
}

/** What of the free stretches of a longer time lies in a span of it. */
export function within(free: readonly Stretch[], span: Interval): readonly Stretch[] {
  const held: Stretch[] = [];
  for (const { start, end, afterMinutes } of free) {
    if (start >= span.end || end <= span.start) continue;
    held.push({
      start: start > span.start ? start : span.start,
      end: end < span.end ? end : span.end,
      afterMinutes: Math.max(0, end + afterMinutes - span.end),
    });
  }
  return held;
}

/** Shorter stretches bear on no answer but on how long the longest is. */
export const stretchMinutesMin = ({ restMinutesMin, overlapMinutesMin, pieces }: Params): number =>
  Math.min(restMinutesMin, overlapMinutesMin ?? Infinity, pieces?.pieceMinutesMin ?? Infinity);

/** How many rests the free stretches hold, one after the other. */
export function restsIn(
  params: Params,
  line: WorkerLine,
  free: readonly Stretch[],
  wholeDaysIn: (stretch: Interval) => number,
): number {
  const { restMinutesMin, pieces } = params;
  let [count, totalMinutes] = [0, 0];
  for (const stretch of free) {
    const minutes = stretch.end - stretch.start;
    const left = minutes % restMinutesMin;
    const runsOver =
      left >= (params.overlapMinutesMin ?? Infinity) &&
      left + stretch.afterMinutes >= restMinutesMin;
    const rests = Math.floor(minutes / restMinutesMin) + (runsOver ? 1 : 0);
    if (rests > 0) count += Math.min(rests, restsMax(params, line, stretch, wholeDaysIn));
    const whole = wholeMinutes(params, stretch);
    if (whole >= (pieces?.pieceMinutesMin ?? Infinity)) totalMinutes += whole;
  }
  return pieces !== null && totalMinutes >= pieces.totalMinutesMin ? Math.max(2, count) : count;
}

/** Of the stretches that may be a rest at all, the longest. */
export function longestMinutes(
  params: Params,
  line: WorkerLine,
  free: readonly Stretch[],
  wholeDaysIn: (stretch: Interval) => number,
): number {
  const counted = free.filter((stretch) => restsMax(params, line, stretch, wholeDaysIn) > 0);
  return Math.max(0, ...counted.map((stretch) => wholeMinutes(params, stretch)));
}

/** The days, or hours of days, that a stretch holds; where none are asked for, no limit. */
function restsMax(
  { wholeCalendarDay, dayPart }: Params,
  line: WorkerLine,
  stretch: Stretch,
  wholeDaysIn: (stretch: Interval) => number,
): number {
  const days = wholeCalendarDay ? wholeDaysIn(stretch) : Infinity;
  return dayPart === null ? days : Math.min(days, partsIn(dayPart, line, stretch));
}

/** A stretch that counts beyond its span, because enough of it lies there, is as long as it goes on. */
function wholeMinutes(
  { overlapMinutesMin }: Params,
  { start, end, afterMinutes }: Stretch,
): number {
  return end - start >= (overlapMinutesMin ?? Infinity) ? end - start + afterMinutes : end - start;
}

/** Longer than any rest that can be asked for. */
const endless = 20_160;
