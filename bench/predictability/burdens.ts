import type { Calendar } from "../../src/time/calendar.ts";
import { addDays, weekdayOf } from "../../src/time/civil.ts";
import { type Interval, sharedMinutes } from "../../src/time/interval.ts";

/** The hard shifts that should be shared: what is counted, and nothing of how it is weighed. */
export const burdenKinds = ["nights", "weekends", "closings"] as const;
export type BurdenKind = (typeof burdenKinds)[number];

/**
 * night: 3 h or more between 23:00 and 06:00; weekend: starts on a Saturday or Sunday; closing: no
 * night, and ends at 22:00 or later.
 */
export function burdensOf(shift: Interval, calendar: Calendar): readonly BurdenKind[] {
  const date = calendar.dayOf(shift.start);
  const found: BurdenKind[] = weekdayOf(date) >= 6 ? ["weekends"] : [];
  const nights = [-1, 0, 1].map((back) => ({
    start: calendar.edge(addDays(date, back), 1_380),
    end: calendar.edge(addDays(date, back + 1), 360),
  }));
  const atNight = nights.reduce((sum, night) => sum + sharedMinutes(shift, night), 0);
  if (atNight >= 180) return [...found, "nights"];
  const closes = shift.end >= calendar.edge(date, 1_320);
  return closes ? [...found, "closings"] : found;
}
