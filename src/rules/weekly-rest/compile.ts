import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Instant, Interval } from "../../time/interval.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import type { Compiler } from "../rule.ts";
import { longestFree, meet } from "./compile-free.ts";
import { postWorkdays } from "./compile-workdays.ts";
import type { Params } from "./rule.ts";

/** The edges of days in a row: one more than there are days. */
type Edges = readonly Instant[];

export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    if (line.options.every((option) => isChosen(params, line, option))) return;
    const busy = line.past
      .filter((shift) => !shift.onCall || params.onCallCounts)
      .map((shift) => shift.interval)
      .filter(({ start }) => !isChosen(params, line, { start, demand: null }));
    const { anchor } = params;
    if (anchor === "workdayStart") return postWorkdays(params, line, post, busy);
    const to = { params, line, post, busy };
    for (const first of weeksOf(anchor, line)) {
      const before = edges(anchor, line, addDays(first, -7), 7);
      if (params.referenceDays === 14 && whole(before).end <= line.period.interval.start) {
        // The week before cannot be planned any more: what it lacks, these two must make up for.
        const rested = longestFree(whole(before), busy) >= lengthAsked(to, before, 1);
        if (!rested) ask(to, edges(anchor, line, addDays(first, -7), 14), 2);
      }
      ask(to, edges(anchor, line, first, 7), 1);
    }
  },
};

type Anchor = Exclude<Params["anchor"], "workdayStart">;

interface To {
  readonly params: Params;
  readonly line: LineFacts;
  readonly post: LinePoster;
  readonly busy: readonly Interval[];
}

/** The first dates of the weeks that meet the period. */
function weeksOf(anchor: Anchor, line: LineFacts): Day[] {
  const { weekday } = line.workweekStart;
  const starts = { workweek: weekday, calendarWeekMonday: 1, calendarWeekSunday: 7 };
  const dates = Array.from({ length: line.period.last - line.period.first + 8 }, (_, at) =>
    addDays(line.period.first, at - 7),
  );
  return dates
    .filter((date) => anchor === "rolling7" || weekdayOf(date) === starts[anchor])
    .filter((date) => whole(edges(anchor, line, date, 7)).end > line.period.interval.start);
}

function edges(anchor: Anchor, line: LineFacts, first: Day, days: number): Edges {
  const minute = anchor === "workweek" ? line.workweekStart.minute : 0;
  return Array.from({ length: days + 1 }, (_, at) =>
    line.calendar.edge(addDays(first, at), minute),
  );
}

const whole = (days: Edges): Interval => ({
  start: days[0] as Instant,
  end: days.at(-1) as Instant,
});

function ask(to: To, days: Edges, rests: 1 | 2): void {
  const { params, line, post, busy } = to;
  const window = whole(days);
  const inside = line.options.filter((option) => meet(option, window));
  const each = days.slice(1).map((end, at) => ({ start: days[at] as Instant, end }));
  const takesOne = (option: Interval) => each.filter((day) => meet(day, option)).length === 1;
  const dayIsEnough = each.every((day) => day.end - day.start >= params.restMinutesMin);
  if (
    params.wholeCalendarDay &&
    params.dayPart === null &&
    rests === 1 &&
    dayIsEnough &&
    inside.every(takesOne)
  ) {
    // Each shift takes one day, so a day is left when fewer days are taken than there are.
    const already = each.filter((day) => busy.some((past) => meet(day, past))).length;
    const value = (option: OptionFacts): number => (meet(option, window) ? 1 : 0);
    post.sumAtMost({ value, already, max: Math.max(already, each.length - 1) });
    return;
  }
  const minutesMin = lengthAsked(to, days, rests);
  if (longestFree(window, busy) >= minutesMin) post.freeStretch({ window, minutesMin, busy });
  else for (const option of inside) post.forbid(option);
}

/**
 * A length that a free stretch cannot have without holding the rests. For whole days, and for hours
 * that a rest must hold, it is one more than the longest stretch, from an end of work to a start of
 * work, that holds one of them too few.
 */
function lengthAsked({ params, line, busy }: To, days: Edges, rests: 1 | 2): number {
  const minutes = params.restMinutesMin * rests;
  const parts = partsAsked(params, line, days);
  if (parts.length === 0) return minutes;
  const window = whole(days);
  const work = [...line.options, ...busy].filter((span) => meet(span, window));
  const starts = [...work.map(({ start }) => start), window.end];
  const tooShort = [window.start, ...work.map(({ end }) => end)].map((from) => {
    const enough = Math.max(
      ...parts.map((held) => held.filter(({ start }) => start >= from)[rests - 1]?.end ?? Infinity),
    );
    return Math.max(0, ...starts.filter((start) => start < enough).map((start) => start - from));
  });
  return Math.max(minutes, ...tooShort.map((length) => length + 1));
}

/** Stretches of each sort that a rest must hold one of, by start. */
function partsAsked(
  { wholeCalendarDay, dayPart }: Params,
  { calendar }: LineFacts,
  days: Edges,
): readonly (readonly Interval[])[] {
  const each = days.slice(1).map((end, at) => ({ start: days[at] as Instant, end }));
  const dates = days.map((edge) => calendar.dayOf(edge));
  const hours = dates.map((date) => ({
    start: calendar.edge(date, dayPart?.fromMinute ?? 0),
    end: calendar.edge(date, dayPart?.toMinute ?? 0, "later"),
  }));
  return [...(wholeCalendarDay ? [each] : []), ...(dayPart === null ? [] : [hours])];
}

type Start = Pick<OptionFacts, "start" | "demand">;

function isChosen({ consent }: Params, line: LineFacts, { start, demand }: Start): boolean {
  return line.worker.consents.some(
    (given) =>
      given.kind === consent?.kind &&
      consent.forms.some((form) => form === given.form) &&
      (given.givenAt ?? -Infinity) < start &&
      start < (given.revokedAt ?? Infinity) &&
      (given.shifts === null || given.shifts.some((id) => (id as string) === demand)),
  );
}
