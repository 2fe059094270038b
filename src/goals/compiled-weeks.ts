import type { LineContext } from "../rules/line.ts";
import type { LineFacts } from "../rules/told.ts";
import { type Day, addDays, weekdayOf } from "../time/civil.ts";
import type { Instant, Interval } from "../time/interval.ts";

/** A workweek cut to the period; `whole` when nothing was cut off. */
export interface PeriodWeek {
  readonly week: Interval;
  readonly part: Interval;
  readonly whole: boolean;
}

/** The date on which the workweek holding the period's first instant starts. */
export function firstWeekDate({ calendar, period, workweekStart }: LineContext): Day {
  const back = (weekdayOf(period.first) - workweekStart.weekday + 7) % 7;
  const date = addDays(period.first, -back);
  const later = calendar.edge(date, workweekStart.minute) > period.interval.start;
  return later ? addDays(date, -7) : date;
}

/** The workweek that starts on a date. */
export function weekFrom({ calendar, workweekStart }: LineContext, date: Day): Interval {
  return {
    start: calendar.edge(date, workweekStart.minute),
    end: calendar.edge(addDays(date, 7), workweekStart.minute),
  };
}

/** The workweeks of the period in order. */
export function periodWeeks(line: LineContext): readonly PeriodWeek[] {
  const { start, end } = line.period.interval;
  const weeks: PeriodWeek[] = [];
  for (let date = firstWeekDate(line); ; date = addDays(date, 7)) {
    const week = weekFrom(line, date);
    if (week.start >= end) return weeks;
    const part = { start: later(week.start, start), end: earlier(week.end, end) };
    weeks.push({ week, part, whole: week.start >= start && week.end <= end });
  }
}

/** Windows in which hours meet a weekly target: each whole week alone, the cut weeks together. */
export function targetWindows(line: LineContext): readonly (readonly PeriodWeek[])[] {
  const weeks = periodWeeks(line);
  const cut = weeks.filter(({ whole }) => !whole);
  const alone = weeks.filter(({ whole }) => whole).map((week) => [week]);
  return cut.length === 0 ? alone : [...alone, cut];
}

/** True when an instant lies in a part of the window. */
export const startsIn = (window: readonly PeriodWeek[], at: Instant): boolean =>
  window.some(({ part }) => part.start <= at && at < part.end);

/** The weekly target's share of a window, leave taken out; each week's share is rounded down. */
export function proRata(
  line: LineContext,
  window: readonly PeriodWeek[],
  minutesPerWeek: number,
): number {
  let target = 0;
  for (const { week, part } of window) {
    const open = part.end - part.start - leaveMinutes(line, part);
    target += Math.floor((minutesPerWeek * open) / (week.end - week.start));
  }
  return target;
}

/** Minutes of a span under leave; leaves may overlap each other. */
function leaveMinutes({ worker }: LineContext, span: Interval): number {
  const sorted = worker.leaves.map(({ interval }) => interval).sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached: Instant = span.start;
  for (const leave of sorted) {
    const from = later(leave.start, reached);
    const until = earlier(leave.end, span.end);
    if (from >= until) continue;
    covered += until - from;
    reached = until;
  }
  return covered;
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** Paid minutes of the fixed shifts before the period that start inside a span. */
export function pastPaidMinutes({ past }: LineFacts, span: Interval): number {
  let minutes = 0;
  for (const { interval, breaks } of past) {
    if (interval.start < span.start || interval.start >= span.end) continue;
    let paid = interval.end - interval.start;
    for (const pause of breaks) {
      if (!pause.paid) paid -= pause.interval.end - pause.interval.start;
    }
    minutes += paid;
  }
  return minutes;
}
