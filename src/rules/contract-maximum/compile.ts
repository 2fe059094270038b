import type { Shift } from "../../domain/shift.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

interface Week {
  readonly from: number;
  readonly to: number;
}

/** One sum for each workweek that an option reaches into. */
export const compiler: Compiler<Params> = {
  post(_params, line, post) {
    const max = line.worker.contract.maxMinutesPerWeek;
    if (max === null) return;
    for (const week of workweeks(line)) {
      const value = (option: OptionFacts): number => mostPaid(option, week);
      const reaching = line.options.filter((option) => value(option) > 0);
      if (reaching.length === 0) continue;
      const already = line.past.reduce((sum, shift) => sum + paidBefore(shift, week), 0);
      if (already < max) post.sumAtMost({ value, already, max });
      else for (const option of reaching) post.forbid(option);
    }
  },
};

/** As if the unpaid breaks lay outside the week, as far as there is room for them. */
const mostPaid = ({ start, end, paidMinutes }: OptionFacts, { from, to }: Week): number =>
  Math.min(paidMinutes, Math.max(0, Math.min(end, to) - Math.max(start, from)));

/** History is fixed, and so are its breaks: counted where they lie. */
function paidBefore(shift: Shift, { from, to }: Week): number {
  if (shift.onCall) return 0;
  const inside = (span: { readonly start: number; readonly end: number }): number =>
    Math.max(0, Math.min(span.end, to) - Math.max(span.start, from));
  const unpaid = shift.breaks.filter(({ paid }) => !paid);
  return inside(shift.interval) - unpaid.reduce((sum, { interval }) => sum + inside(interval), 0);
}

/** The workweeks from the one that the period starts in to the one that the last option ends in. */
function workweeks({ calendar, period, workweekStart, options }: LineFacts): readonly Week[] {
  const { weekday, minute } = workweekStart;
  const sinceAnchor = (weekdayOf(period.first) - weekday + 7) % 7;
  let first = addDays(period.first, -sinceAnchor - 7);
  const last = options.reduce<number>((latest, { end }) => Math.max(latest, end), 0);
  const weeks: Week[] = [];
  while (calendar.edge(first, minute) < last) {
    const next = addDays(first, 7);
    weeks.push({ from: calendar.edge(first, minute), to: calendar.edge(next, minute) });
    first = next;
  }
  return weeks;
}
