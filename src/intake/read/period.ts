import type { Period, WorkweekStart } from "../../domain/problem.ts";
import type { Calendar } from "../../time/calendar.ts";
import { addDays } from "../../time/civil.ts";
import type { IssueList } from "../issues.ts";
import { limits } from "../limits.ts";
import type { PeriodJson, WorkweekStartJson } from "../schema/period.ts";
import { count } from "../show.ts";
import { dateOf, minuteOf, weekdayOf } from "./reading.ts";

/** The period, or null with an issue, or null where the zone is unsound. */
export function readPeriod(
  issues: IssueList,
  calendar: Calendar | null,
  json: PeriodJson,
): Period | null {
  const [first, last] = [dateOf(json.from), dateOf(json.to)];
  const days = last - first + 1;
  if (days < 1) {
    const message = `The period ends on ${json.to}, before it begins (${json.from}).`;
    issues.add("reversedDates", "/period/to", message, { value: json.to });
    return null;
  }
  if (days > limits.periodDays) {
    const message = `The period has ${count(days, "day")}; at most ${limits.periodDays} are taken.`;
    issues.add("periodTooLong", "/period/to", message, { value: json.to });
    return null;
  }
  if (calendar === null) return null;
  const interval = { start: calendar.dayStart(first), end: calendar.dayStart(addDays(last, 1)) };
  return { first, last, interval };
}

export const readWorkweekStart = (json: WorkweekStartJson): WorkweekStart => ({
  weekday: weekdayOf(json.weekday),
  minute: minuteOf(json.time),
});
