import type { LineContext } from "../rules/line.ts";
import { addDays, weekdayOf } from "../time/civil.ts";
import { type Interval, contains, lengthMinutes, overlap } from "../time/interval.ts";

/** The whole workweeks that share time with a span, oldest first. */
export function workweeksOf(line: LineContext, span: Interval): readonly Interval[] {
  const { calendar, workweekStart } = line;
  const found: Interval[] = [];
  const last = calendar.dayOf(span.end);
  for (let date = addDays(calendar.dayOf(span.start), -8); date <= last; date = addDays(date, 1)) {
    if (weekdayOf(date) !== workweekStart.weekday) continue;
    const start = calendar.edge(date, workweekStart.minute);
    const week = { start, end: calendar.edge(addDays(date, 7), workweekStart.minute) };
    if (overlap(week, span)) found.push(week);
  }
  return found;
}

/**
 * Time over which hours are compared with a weekly target. Every whole workweek of the period is one;
 * the parts of workweeks at the period's edges are one together, so that a period of seven days that
 * starts in mid-week still counts as one week.
 */
export interface HoursWindow {
  readonly parts: readonly { readonly week: Interval; readonly part: Interval }[];
}

export function hoursWindows(line: LineContext): readonly HoursWindow[] {
  const span = line.period.interval;
  const weeks = workweeksOf(line, span);
  const whole = weeks.filter((week) => contains(span, week));
  const edges = weeks.filter((week) => !contains(span, week));
  const windows = whole.map((week) => ({ parts: [{ week, part: week }] }));
  if (edges.length === 0) return windows;
  const cut = edges.map((week) => ({
    week,
    part: {
      start: week.start < span.start ? span.start : week.start,
      end: week.end > span.end ? span.end : week.end,
    },
  }));
  return [...windows, { parts: cut }];
}

/**
 * A weekly target for a window: whole for a whole week, by elapsed minutes for a part of one, and
 * without the minutes of leave, so that leave neither costs nor owes hours. Rounded down per week.
 */
export function targetFor(line: LineContext, window: HoursWindow, minutesPerWeek: number): number {
  return window.parts.reduce((sum, { week, part }) => {
    const open = minutesOutsideLeave(line, part);
    return sum + Math.floor((minutesPerWeek * open) / lengthMinutes(week));
  }, 0);
}

function minutesOutsideLeave(line: LineContext, part: Interval): number {
  const leaves = line.worker.leaves.map(({ interval }) => interval);
  const touching = leaves.filter((leave) => overlap(leave, part));
  if (touching.length === 0) return lengthMinutes(part);
  let open = 0;
  for (let minute: number = part.start; minute < part.end; minute++) {
    if (!touching.some((leave) => leave.start <= minute && minute < leave.end)) open++;
  }
  return open;
}
