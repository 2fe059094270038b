import type { Interval } from "../../time/interval.ts";
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
  busy: readonly { readonly interval: Interval }[],
  minutesMin: number,
): readonly Stretch[] {
  const free: Stretch[] = [];
  let from = span.start;
  // After the last work that is known nobody works.
  let afterMinutes = endless;
  for (const { interval } of busy) {
    const { start, end } = interval;
    if (start >= span.end) {
      afterMinutes = start - span.end;
      break;
    }
    if (start - from >= minutesMin) free.push({ start: from, end: start, afterMinutes: 0 });
    if (end > from) from = end;
  }
  if (span.end - from >= minutesMin) free.push({ start: from, end: span.end, afterMinutes });
  return free;
}

/** Shorter stretches bear on no answer but on how long the longest is. */
export const stretchMinutesMin = ({ restMinutesMin, overlapMinutesMin, pieces }: Params): number =>
  Math.min(restMinutesMin, overlapMinutesMin ?? Infinity, pieces?.pieceMinutesMin ?? Infinity);

/** How many rests the free stretches hold, one after the other, in a span of the time that they are of. */
export function restsIn(
  params: Params,
  line: WorkerLine,
  { free, span }: { readonly free: readonly Stretch[]; readonly span: Interval },
  wholeDaysIn: (stretch: Interval) => number,
): number {
  const { restMinutesMin, pieces } = params;
  const overlapMinutesMin = params.overlapMinutesMin ?? Infinity;
  let count = 0;
  let totalMinutes = 0;
  for (const whole of free) {
    const start = whole.start > span.start ? whole.start : span.start;
    const end = whole.end < span.end ? whole.end : span.end;
    if (start >= end) continue;
    const minutes = end - start;
    const afterMinutes = Math.max(0, whole.end + whole.afterMinutes - span.end);
    const left = minutes % restMinutesMin;
    const runsOver = left >= overlapMinutesMin && left + afterMinutes >= restMinutesMin;
    const rests = Math.floor(minutes / restMinutesMin) + (runsOver ? 1 : 0);
    if (rests > 0) count += Math.min(rests, restsMax(params, line, { start, end }, wholeDaysIn));
    const piece = minutes >= overlapMinutesMin ? minutes + afterMinutes : minutes;
    if (piece >= (pieces?.pieceMinutesMin ?? Infinity)) totalMinutes += piece;
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
  stretch: Interval,
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
