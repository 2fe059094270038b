import type { Break, Shift } from "../../domain/shift.ts";
import type { Calendar } from "../../time/calendar.ts";
import { addDays } from "../../time/civil.ts";
import { type Instant, type Interval, lengthMinutes } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";
import { hasSplitConsent, lackingPieces } from "./check-pieces.ts";
import type { Params } from "./rule.ts";

/** A meal that should be there, as facts; "after" and "by" are minutes into the shift. */
export type Lacking = Readonly<Record<string, number>>;

/**
 * Part of the check alone: stretches without a meal that are too long, before, between and after the
 * meals that end one. `meals` by start.
 */
export function longStretches(
  { stretch }: Params,
  { id, interval: shift }: Shift,
  meals: readonly Break[],
  line: WorkerLine,
): Lacking[] {
  if (stretch === null) return [];
  const { breakMinutesMin: mealMinutesMin, maxMinutes, endsAtMidnight } = stretch;
  const stops: Interval[] = [];
  for (const meal of meals) if (minutesOf(meal) >= mealMinutesMin) stops.push(meal.interval);
  if (endsAtMidnight) {
    for (const at of midnightsIn(shift, line.calendar)) stops.push({ start: at, end: at });
    stops.sort((a, b) => a.start - b.start);
  }
  stops.push({ start: shift.end, end: shift.end });
  let from = shift.start;
  const tooLong: Lacking[] = [];
  for (const stop of stops) {
    const startsAfterMinutes = from - shift.start;
    if (stop.start - from > maxMinutes) {
      const startsByMinutes = startsAfterMinutes + maxMinutes;
      tooLong.push({ mealMinutesMin, mealMinutesTaken: 0, startsAfterMinutes, startsByMinutes });
    }
    if (stop.end > from) from = stop.end;
  }
  const mayBeSplit = tooLong.length > 0 && hasSplitConsent(stretch, line, id, shift.start);
  return mayBeSplit ? lackingPieces(stretch, shift, meals) : tooLong;
}

function midnightsIn(shift: Interval, calendar: Calendar): readonly Instant[] {
  const found: Instant[] = [];
  for (let date = addDays(calendar.dayOf(shift.start), 1); calendar.dayStart(date) < shift.end;) {
    found.push(calendar.dayStart(date));
    date = addDays(date, 1);
  }
  return found;
}

export const minutesOf = ({ interval }: Break | Shift): number => lengthMinutes(interval);
