import type { Accommodation } from "../../domain/worker.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Part of the compiler alone: one sum for each workweek, on the dates of the accommodation. */
export function postWeeks(
  { from, until }: Accommodation,
  max: number,
  line: LineFacts,
  post: LinePoster,
): void {
  const { calendar, options, past } = line;
  const opens = from === null ? -Infinity : calendar.dayStart(from);
  const closes = until === null ? Infinity : calendar.dayStart(addDays(until, 1));
  for (const week of workweeks(line)) {
    const held = { start: Math.max(week.start, opens), end: Math.min(week.end, closes) };
    // Unpaid breaks are taken to lie outside, as far as there is room for them.
    const value = (option: OptionFacts): number =>
      Math.min(option.paidMinutes, common(option, held));
    const reaching = options.filter((option) => value(option) > 0);
    if (reaching.length === 0) continue;
    let already = 0;
    for (const { interval, breaks } of past) {
      already += common(interval, held);
      for (const pause of breaks) if (!pause.paid) already -= common(pause.interval, held);
    }
    if (already < max) post.sumAtMost({ value, already, max });
    else for (const option of reaching) post.forbid(option);
  }
}

const common = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The workweeks from the one that the period starts in to the one that the last option ends in. */
function workweeks({ calendar, period, workweekStart, options }: LineFacts): readonly Span[] {
  const { weekday, minute } = workweekStart;
  const back = ((weekdayOf(period.first) - weekday + 7) % 7) + 7;
  const last = Math.max(0, ...options.map(({ end }) => end));
  const weeks: Span[] = [];
  for (let first = addDays(period.first, -back); ; first = addDays(first, 7)) {
    const start = calendar.edge(first, minute);
    if (start >= last) return weeks;
    weeks.push({ start, end: calendar.edge(addDays(first, 7), minute) });
  }
}
