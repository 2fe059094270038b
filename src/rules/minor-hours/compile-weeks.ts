import { addDays, weekdayOf } from "../../time/civil.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import { type Dates, type Span, anchorOf } from "./compile-dates.ts";
import type { Params } from "./rule.ts";

/** Part of the compiler alone: minutes of each week, and dates of each week with work. */
export function postWeeks(
  { week, weeklyMaxMinutes, maxDaysPerWeek }: Params,
  line: LineFacts,
  dates: Dates,
  post: LinePoster,
): void {
  const { schoolWeek, nonSchoolWeek } = weeklyMaxMinutes;
  for (const span of weeksOf(week, line)) {
    const all = datesIn(span, line);
    const held = all.filter(dates.holdsOn);
    const cuts = held.map((date) => within(dates.spanOf(date), span));
    const max = all.some(dates.hasSchool) ? schoolWeek : nonSchoolWeek;
    postSum(max, (cut) => (option) => dates.mostWork(option, cut), {
      cuts,
      already: (cut) => line.past.reduce((sum, shift) => sum + dates.workOf(shift, cut), 0),
      line,
      post,
    });
    const busy = (cut: Span): number =>
      line.past.some(({ interval }) => meets(interval, cut)) ? 1 : 0;
    const fresh = (cut: Span) => (option: OptionFacts) =>
      meets(option, cut) && busy(cut) === 0 ? 1 : 0;
    if (held.length > maxDaysPerWeek) {
      postSum(maxDaysPerWeek, fresh, { cuts, already: busy, line, post });
    }
  }
}

function postSum(
  max: number,
  valueIn: (cut: Span) => (option: OptionFacts) => number,
  given: {
    readonly cuts: readonly Span[];
    readonly already: (cut: Span) => number;
    readonly line: LineFacts;
    readonly post: LinePoster;
  },
): void {
  const { cuts, line, post } = given;
  const value = (option: OptionFacts): number =>
    cuts.reduce((sum, cut) => sum + valueIn(cut)(option), 0);
  const reaching = line.options.filter((option) => value(option) > 0);
  if (reaching.length === 0) return;
  const already = cuts.reduce((sum, cut) => sum + given.already(cut), 0);
  if (already < max) post.sumAtMost({ value, already, max });
  else for (const option of reaching) post.forbid(option);
}

/** The weeks from the one that the period starts in to the one that the last option ends in. */
function weeksOf(week: Params["week"], line: LineFacts): readonly Span[] {
  const { weekday, minute } = anchorOf(week, line);
  const { calendar, period, options } = line;
  const last = Math.max(0, ...options.map(({ end }) => end));
  const weeks: Span[] = [];
  let first = addDays(period.first, -((weekdayOf(period.first) - weekday + 7) % 7) - 7);
  while (calendar.edge(first, minute) < last) {
    const next = addDays(first, 7);
    weeks.push({ start: calendar.edge(first, minute), end: calendar.edge(next, minute) });
    first = next;
  }
  return weeks;
}
