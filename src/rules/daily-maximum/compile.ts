import type { Shift } from "../../domain/shift.ts";
import { addDays } from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import type { OptionFacts } from "../told.ts";
import type { Compiler } from "../rule.ts";
import { mostOn, postDates } from "./compile-dates.ts";
import type { Params } from "./rule.ts";

export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    if (params.day === "startDate") {
      postDates(params, line, post);
      return;
    }
    const anchor = params.day === "workday" ? line.workweekStart.minute : 0;
    const past = line.past.filter((shift) => !shift.onCall || params.onCallCounts);
    const lastEnd = line.options.reduce((last, option) => Math.max(last, option.end), -Infinity);
    let date = anchor === 0 ? line.period.first : addDays(line.period.first, -1);
    let start = line.calendar.edge(date, anchor);
    while (start < lastEnd) {
      date = addDays(date, 1);
      const day = { start, end: line.calendar.edge(date, anchor) };
      const already = past.reduce((sum, shift) => sum + pastMinutes(shift, day), 0);
      // What was worked before cannot be undone: then nothing may be added.
      const inside = line.options.filter((option) => minutesIn(option, day) > 0);
      // A consent lengthens days whose every shift it covers, the past ones too.
      const before = past.filter((shift) => pastMinutes(shift, day) > 0);
      const starts = before.map(({ interval: { start: began } }) => ({
        start: began,
        demand: null,
      }));
      const limits = [...inside, ...starts].map((work) => mostOn(params, line, work));
      const max = Math.max(already, Math.min(...limits, 1440));
      post.sumAtMost({ value: (option) => minutesIn(option, day), already, max });
      start = day.end;
    }
  },
};

/** At most this much of the option's work can lie in the day: its breaks may all lie outside. */
const minutesIn = (option: OptionFacts, day: Interval): number =>
  Math.max(
    0,
    Math.min(
      option.paidMinutes,
      option.end - day.start,
      day.end - option.start,
      day.end - day.start,
    ),
  );

function pastMinutes({ interval, breaks }: Shift, day: Interval): number {
  const clipped = (span: Interval): number =>
    Math.max(0, Math.min(span.end, day.end) - Math.max(span.start, day.start));
  const unpaid = breaks.filter((pause) => !pause.paid).map((pause) => clipped(pause.interval));
  return clipped(interval) - unpaid.reduce((sum, minutes) => sum + minutes, 0);
}
