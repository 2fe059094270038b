import { type Instant, type Interval, contains } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";
import { type Days, partsOf } from "./check-days.ts";
import type { Params } from "./rule.ts";

/**
 * Part of the check alone: how many rests the free stretches of the span hold, one after the other,
 * and the longest one that counts. `busy` by start; it may lie outside of the span.
 */
export function restsIn(
  params: Params,
  line: WorkerLine,
  { span, days }: { readonly span: Interval; readonly days: Days },
  busy: readonly Interval[],
) {
  const { restMinutesMin, wholeCalendarDay, dayPart, pieces } = params;
  const overlapMin = params.overlapMinutesMin ?? Infinity;
  let [count, longestMinutes, totalMinutes] = [0, 0, 0];
  const parts = dayPart === null ? [] : partsOf(dayPart, line, span);
  /** A free stretch of the span, and for how long it goes on after the end of that. */
  const take = (start: Instant, end: Instant, afterMinutes: number): void => {
    const minutes = end - start;
    const restsMax = Math.min(
      wholeCalendarDay ? heldIn({ start, end }, days) : Infinity,
      dayPart === null ? Infinity : heldIn({ start, end }, parts),
    );
    const left = minutes % restMinutesMin;
    const runsOver = left >= overlapMin && left + afterMinutes >= restMinutesMin;
    count += Math.min(Math.floor(minutes / restMinutesMin) + (runsOver ? 1 : 0), restsMax);
    const whole = minutes >= overlapMin ? minutes + afterMinutes : minutes;
    if (restsMax > 0) longestMinutes = Math.max(longestMinutes, whole);
    if (whole >= (pieces?.pieceMinutesMin ?? Infinity)) totalMinutes += whole;
  };
  let from = span.start;
  // After the last work that is known nobody works.
  let afterMinutes = endless;
  for (const { start, end } of busy) {
    if (start >= span.end) {
      afterMinutes = start - span.end;
      break;
    }
    if (start > from) take(from, start, 0);
    if (end > from) from = end;
  }
  if (from < span.end) take(from, span.end, afterMinutes);
  const addsUp = pieces !== null && totalMinutes >= pieces.totalMinutesMin;
  return { count: addsUp ? Math.max(2, count) : count, longestMinutes };
}

const heldIn = (stretch: Interval, all: Days): number =>
  all.filter((one) => contains(stretch, one)).length;

/** Longer than any rest that can be asked for. */
const endless = 20_160;
