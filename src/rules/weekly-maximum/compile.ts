import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const { weekday, minute } = anchorOf(params, line);
    let first = line.period.first;
    while (
      weekdayOf(first) !== weekday ||
      line.calendar.edge(first, minute) > line.period.interval.start
    ) {
      first = addDays(first, -1);
    }
    for (
      let week = first;
      line.calendar.edge(week, minute) < line.period.interval.end;
      week = addDays(week, 7)
    ) {
      const until = addDays(week, 7);
      const minutesMax = mostInWeek(params, line);
      if (minutesMax !== null) limit(params, line, post, { from: week, until, minute, minutesMax });
      if (params.average !== null) {
        const from = addDays(until, -7 * params.average.referenceWeeks);
        const neutral = params.average.leaveIsNeutral ? leaveDays(line, from, until, minute) : 0;
        const days = until - from - neutral;
        const minutesMax = Math.floor((params.average.workMinutesMax * days) / 7);
        if (days > 0) limit(params, line, post, { from, until, minute, minutesMax });
      }
    }
  },
};

function mostInWeek(params: Params, line: LineFacts): number | null {
  const given = line.fact("worker.regularWeekMinutes");
  const isShorter = typeof given === "number" && given < (params.workMinutesMax ?? 0);
  return params.shorterRegularWeek && isShorter ? given : params.workMinutesMax;
}

function anchorOf({ week }: Params, line: LineFacts): LineFacts["workweekStart"] {
  switch (week) {
    case "workweek":
      return line.workweekStart;
    case "calendarWeekMonday":
      return { weekday: 1, minute: 0 };
    case "calendarWeekSunday":
      return { weekday: 7, minute: 0 };
  }
}

function limit(
  params: Params,
  line: LineFacts,
  post: LinePoster,
  {
    from,
    until,
    minute,
    minutesMax,
  }: { from: Day; until: Day; minute: number; minutesMax: number },
): void {
  const span = { start: line.calendar.edge(from, minute), end: line.calendar.edge(until, minute) };
  const inside = line.options.filter((option) => minutesIn(option, span) > 0);
  if (inside.every((option) => optedOut(params, line, option))) return;
  const past = line.past.filter((shift) => !shift.onCall || params.onCallCounts);
  const already = past.reduce((sum, shift) => sum + pastMinutes(shift, span), 0);
  // What was worked before cannot be undone: then nothing may be added.
  const max = Math.max(already, minutesMax);
  post.sumAtMost({ value: (option) => minutesIn(option, span), already, max });
}

function leaveDays(line: LineFacts, from: Day, until: Day, minute: number): number {
  let count = 0;
  for (let date = from; date < until; date = addDays(date, 1)) {
    const start = line.calendar.edge(date, minute);
    const end = line.calendar.edge(addDays(date, 1), minute);
    if (line.worker.leaves.some(({ interval }) => interval.start <= start && end <= interval.end))
      count++;
  }
  return count;
}

/** At most this much of the option's work can lie in the span: its breaks may all lie outside. */
const minutesIn = (option: OptionFacts, span: Interval): number =>
  Math.max(0, Math.min(option.paidMinutes, option.end - span.start, span.end - option.start));

function pastMinutes({ interval, breaks }: Shift, span: Interval): number {
  const clipped = (part: Interval): number =>
    Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start));
  const unpaid = breaks.filter((pause) => !pause.paid).map((pause) => clipped(pause.interval));
  return clipped(interval) - unpaid.reduce((sum, minutes) => sum + minutes, 0);
}

function optedOut({ optOut }: Params, line: LineFacts, option: OptionFacts): boolean {
  return line.worker.consents.some(
    (given) =>
      given.kind === optOut?.kind &&
      optOut.forms.some((form) => form === given.form) &&
      (given.givenAt ?? -Infinity) < option.start &&
      option.start < (given.revokedAt ?? Infinity) &&
      (given.shifts === null || given.shifts.some((id) => (id as string) === option.demand)),
  );
}
