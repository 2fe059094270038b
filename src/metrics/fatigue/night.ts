import type { Calendar } from "../../time/calendar.ts";
import { addDays } from "../../time/civil.ts";
import { type Interval, sharedMinutes } from "../../time/interval.ts";
import { fatiguePolicy } from "./policy.ts";

/**
 * True when 3 h or more of it lie between 23:00 and 06:00 on the wall clock, counted as they
 * elapse.
 */
export function isNight(span: Interval, calendar: Calendar): boolean {
  const { fromMinute, untilMinute, minutesLeast } = fatiguePolicy.night;
  const last = calendar.dayOf(span.end);
  let minutes = 0;
  for (let date = addDays(calendar.dayOf(span.start), -1); date <= last; date = addDays(date, 1)) {
    const start = calendar.edge(date, fromMinute);
    const end = calendar.edge(addDays(date, 1), untilMinute);
    minutes += sharedMinutes(span, { start, end });
  }
  return minutes >= minutesLeast;
}
