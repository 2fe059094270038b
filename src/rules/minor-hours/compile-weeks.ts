import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import {
  type Dates,
  type Span,
  mostWork,
  pastWork,
  shared,
  sharedLength,
} from "./compile-dates.ts";
import type { Params } from "./rule.ts";

/** Part of the compiler alone: minutes of each week, and dates of each week with work. */
export function postWeeks(params: Params, line: LineFacts, dates: Dates, post: LinePoster): void {
  const { schoolWeek, nonSchoolWeek } = params.weeklyMaxMinutes;
  for (const week of weeksOf(params.week, line)) {
    const all = dates.touchedBy(week);
    const held = all.filter(dates.holdsOn).map((date) => shared(dates.spanOf(date), week));
    postSum(line, post, {
      value: (option) => mostWork(option, held),
      already: held.reduce((sum, span) => sum + pastWork(line.past, span), 0),
      max: all.some(dates.hasSchool) ? schoolWeek : nonSchoolWeek,
    });
    if (params.mondayToFridayMaxMinutes !== null && all.some(dates.hasSchool)) {
      const weekdays = all.filter((date) => weekdayOf(date) < 6 && dates.holdsOn(date));
      const spans = weekdays.map((date) => shared(dates.spanOf(date), week));
      postSum(line, post, {
        value: (option) => mostWork(option, spans),
        already: spans.reduce((sum, span) => sum + pastWork(line.past, span), 0),
        max: params.mondayToFridayMaxMinutes,
      });
    }
    const busy = (span: Span): boolean =>
      line.past.some(({ interval }) => sharedLength(interval, span) > 0);
    const idle = held.filter((span) => !busy(span));
    if (held.length <= params.maxDaysPerWeek) continue;
    // A date that two options touch is counted twice: stricter, and only for work over midnight.
    postSum(line, post, {
      value: (option) => idle.filter((span) => sharedLength(option, span) > 0).length,
      already: held.length - idle.length,
      max: params.maxDaysPerWeek,
    });
  }
}

interface Sum {
  readonly value: (option: OptionFacts) => number;
  readonly already: number;
  readonly max: number;
}

function postSum(line: LineFacts, post: LinePoster, { value, already, max }: Sum): void {
  const reaching = line.options.filter((option) => value(option) > 0);
  if (reaching.length === 0) return;
  if (already < max) post.sumAtMost({ value, already, max });
  else for (const option of reaching) post.forbid(option);
}

/** True when school is held, or may be, on a date of the week that a date's first minute is in. */
export function hasSchoolAround(
  date: Day,
  { week }: Params,
  line: LineFacts,
  { spanOf, touchedBy, hasSchool }: Dates,
): boolean {
  const { start } = spanOf(date);
  const around = weeksOf(week, line).filter((span) => span.start <= start && start < span.end);
  return around.some((span) => touchedBy(span).some(hasSchool));
}

/** The weeks from before the one that the period starts in to the one that the last option ends in. */
function weeksOf(week: Params["week"], line: LineFacts): readonly Span[] {
  const { calendar, period, options, workweekStart } = line;
  const calendarWeek = { weekday: week === "calendarWeekMonday" ? 1 : 7, minute: 0 };
  const { weekday, minute } = week === "workweek" ? workweekStart : calendarWeek;
  const last = options.reduce<number>((latest, { end }) => Math.max(latest, end), 0);
  const weeks: Span[] = [];
  let first = addDays(period.first, -((weekdayOf(period.first) - weekday + 7) % 7) - 7);
  while (calendar.edge(first, minute) < last) {
    const next = addDays(first, 7);
    weeks.push({ start: calendar.edge(first, minute), end: calendar.edge(next, minute) });
    first = next;
  }
  return weeks;
}
