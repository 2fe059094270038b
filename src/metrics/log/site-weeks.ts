import { addDays, type Day, weekdayOf } from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import type { EventLog, MetricSite, WorkerTerms } from "../event-log.ts";

/** The first date of the site's week that a date lies in. Weeks are named by it. */
export const weekOf = (date: Day, { weekStartsOn }: MetricSite): Day =>
  addDays(date, -((weekdayOf(date) - weekStartsOn + 7) % 7));

/** All instants of the week that begins on a date. */
export const weekSpan = (week: Day, { calendar }: MetricSite): Interval => ({
  start: calendar.dayStart(week),
  end: calendar.dayStart(addDays(week, 7)),
});

/** `weeks` weeks of the site, the last of which begins on `lastWeek`. */
export interface WindowChoice {
  readonly lastWeek: Day;
  readonly weeks: number;
}

/** Weeks of a window unless told otherwise. */
export const weeksOfWindow = 8;

/**
 * The weeks of a window that say something about a worker, oldest first: recorded weeks in which
 * she was employed on every date and was not on approved leave the whole time. The others are taken
 * out, not counted as weeks of no hours.
 */
export function usableWeeks(
  terms: WorkerTerms,
  { site, recorded }: Pick<EventLog, "site" | "recorded">,
  { lastWeek, weeks }: WindowChoice,
): readonly Day[] {
  const all = Array.from({ length: weeks }, (_, back) =>
    addDays(weekOf(lastWeek, site), -7 * (weeks - 1 - back)),
  );
  return all
    .filter((week) => isWithin(week, recorded) && isWithin(week, terms.employed))
    .filter((week) => !isCovered(weekSpan(week, site), terms.leaves));
}

const isWithin = (week: Day, span: { readonly from: Day | null; readonly until: Day | null }) =>
  (span.from === null || span.from <= week) &&
  (span.until === null || addDays(week, 6) <= span.until);

/** True when the intervals together leave no minute of the span free. */
function isCovered(span: Interval, by: readonly Interval[]): boolean {
  let reached = span.start;
  for (const { start, end } of by.toSorted((a, b) => a.start - b.start)) {
    if (start > reached) break;
    if (end > reached) reached = end;
  }
  return reached >= span.end;
}
