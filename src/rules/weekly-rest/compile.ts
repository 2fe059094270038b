import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Instant, Interval } from "../../time/interval.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/** The edges of days in a row: one more than there are days. */
type Edges = readonly Instant[];

export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const { start } = line.period.interval;
    if (line.options.every((option) => chosen(params, line, option))) return;
    const busy = line.past
      .filter((shift) => !shift.onCall || params.onCallCounts)
      .map((shift) => shift.interval)
      .filter((past) => !chosen(params, line, { start: past.start, demand: null }));
    const to = { params, line, post, busy };
    for (const first of weeksOf(params.anchor, line)) {
      const week = edges(params.anchor, line, first, 7);
      if (params.referenceDays === 14) {
        const before = edges(params.anchor, line, addDays(first, -7), 7);
        const rested = longestFree(before, busy) >= lengthAsked(to, before, 1);
        const unseen = whole(before).end <= start && !rested;
        if (unseen) ask(to, edges(params.anchor, line, addDays(first, -7), 14), 2);
        ask(to, week, 1);
      } else if (!alwaysExempt(params, line, week)) ask(to, week, 1);
    }
  },
};

interface To {
  readonly params: Params;
  readonly line: LineFacts;
  readonly post: LinePoster;
  readonly busy: readonly Interval[];
}

/** The first dates of the weeks that meet the period. */
function weeksOf(anchor: Params["anchor"], line: LineFacts): Day[] {
  const weekday = {
    workweek: line.workweekStart.weekday,
    calendarWeekMonday: 1,
    calendarWeekSunday: 7,
  };
  const found: Day[] = [];
  for (
    let date = addDays(line.period.first, -7);
    date <= line.period.last;
    date = addDays(date, 1)
  ) {
    const meets = whole(edges(anchor, line, date, 7)).end > line.period.interval.start;
    if (meets && (anchor === "rolling7" || weekdayOf(date) === weekday[anchor])) found.push(date);
  }
  return found;
}

function edges(anchor: Params["anchor"], line: LineFacts, first: Day, days: number): Edges {
  const minute = anchor === "workweek" ? line.workweekStart.minute : 0;
  return Array.from({ length: days + 1 }, (_, at) =>
    line.calendar.edge(addDays(first, at), minute),
  );
}

const whole = (days: Edges): Interval => ({
  start: days[0] as Instant,
  end: days.at(-1) as Instant,
});

const meet = (a: Interval, b: Interval): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

function ask(to: To, days: Edges, rests: 1 | 2): void {
  const { params, line, post, busy } = to;
  const window = whole(days);
  const inside = line.options.filter((option) => meet(option, window) > 0);
  const each = days.slice(1).map((end, at) => ({ start: days[at] as Instant, end }));
  const touched = (span: Interval): number => each.filter((day) => meet(day, span) > 0).length;
  const shortestDay = Math.min(...each.map((day) => day.end - day.start));
  const byCount = rests === 1 && params.wholeCalendarDay && params.restMinutesMin <= shortestDay;
  if (byCount && inside.every((option) => touched(option) === 1)) {
    // Each shift takes one day, so a day is left exactly when fewer days are taken than there are.
    const already = each.filter((day) => busy.some((past) => meet(day, past) > 0)).length;
    const value = (option: OptionFacts): number => (meet(option, window) > 0 ? 1 : 0);
    post.sumAtMost({ value, already, max: Math.max(already, each.length - 1) });
    return;
  }
  const minutesMin = lengthAsked(to, days, rests);
  if (longestFree(days, busy) >= minutesMin) post.freeStretch({ window, minutesMin, busy });
  else for (const option of inside) post.forbid(option);
}

/**
 * A length that a free stretch cannot have without holding the rests. For whole days it is one more
 * than the longest stretch, from an end of work to a start of work, that holds one day too few.
 */
function lengthAsked({ params, line, busy }: To, days: Edges, rests: 1 | 2): number {
  const minutes = params.restMinutesMin * rests;
  if (!params.wholeCalendarDay) return minutes;
  const window = whole(days);
  const work = [...line.options, ...busy].filter((span) => meet(span, window) > 0);
  const starts = [...work.map(({ start }) => start), window.end];
  const tooShort = [window.start, ...work.map(({ end }) => end)].map((from) => {
    const enough = days[days.findIndex((edge) => edge >= from) + rests] ?? Infinity;
    return Math.max(0, ...starts.filter((start) => start < enough).map((start) => start - from));
  });
  return Math.max(minutes, ...tooShort.map((length) => length + 1));
}

function longestFree(days: Edges, busy: readonly Interval[]): number {
  const { start, end } = whole(days);
  const free = [start, ...busy.map((past) => past.end)]
    .filter((from) => from >= start && !busy.some((past) => past.start <= from && from < past.end))
    .map(
      (from) =>
        Math.min(end, ...busy.map((past) => past.start).filter((next) => next >= from)) - from,
    );
  return Math.max(0, ...free);
}

/** True when even the longest option on every date keeps within the exemption. */
function alwaysExempt({ exemption, onCallCounts }: Params, line: LineFacts, days: Edges): boolean {
  if (exemption === null) return false;
  const past = line.past.filter((shift) => onCallCounts || !shift.onCall);
  const most = (span: Interval): number => {
    const byDate = new Map<Day, number>();
    for (const option of line.options) {
      const minutes = Math.min(option.paidMinutes, meet(option, span));
      byDate.set(option.day, Math.max(byDate.get(option.day) ?? 0, minutes));
    }
    const worked = past.map(({ interval }) => Math.max(0, meet(interval, span)));
    return [...byDate.values(), ...worked].reduce((sum, minutes) => sum + minutes, 0);
  };
  const each = days.slice(1).map((end, at) => most({ start: days[at] as Instant, end }));
  return (
    each.every((minutes) => minutes <= exemption.dayMinutesMax) &&
    most(whole(days)) <= exemption.weekMinutesMax
  );
}

function chosen(
  { consent }: Params,
  line: LineFacts,
  { start, demand }: Pick<OptionFacts, "start" | "demand">,
): boolean {
  return line.worker.consents.some(
    (given) =>
      given.kind === consent?.kind &&
      consent.forms.some((form) => form === given.form) &&
      (given.givenAt ?? -Infinity) < start &&
      start < (given.revokedAt ?? Infinity) &&
      (given.shifts === null || given.shifts.some((id) => (id as string) === demand)),
  );
}
