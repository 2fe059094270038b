import type { Calendar } from "../../time/calendar.ts";
import {
  type Day,
  type MinuteOfDay,
  addDays,
  day,
  weekdayOf as weekdayOfDay,
} from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import type { IssueList } from "../issues.ts";
import { type Pointer, child } from "../pointer.ts";
import type { AvailabilityJson } from "../schema/availability.ts";
import { type Reading, dateOf, each, minuteOf, weekdayOf } from "./reading.ts";

interface Window {
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
}

const wholeDay: Window = { from: 0, to: 1_440 };

/**
 * When a worker can be asked to work: from the start of the day before the period to the end of the
 * day after it, sorted and disjoint. Windows that touch, also at midnight, are joined. A window's edge
 * that clocks skip is the moment after the gap; one that they show twice is its first showing.
 */
export function readAvailability(
  reading: Reading,
  json: AvailabilityJson | undefined,
  at: Pointer,
): readonly Interval[] {
  const weekly = readWeekly(reading.issues, json?.weekly, child(at, "weekly"));
  const exceptions = readExceptions(reading.issues, json?.exceptions, child(at, "exceptions"));
  const { calendar, period } = reading;
  if (calendar === null || period === null) return [];
  const found: Interval[] = [];
  for (let date = addDays(period.first, -1); date <= period.last + 1; date = day(date + 1)) {
    const windows =
      exceptions.get(date) ?? weekly?.get(weekdayOfDay(date)) ?? (weekly ? [] : [wholeDay]);
    found.push(...windows.map((window) => onDate(calendar, date, window)));
  }
  return joined(found);
}

const onDate = (calendar: Calendar, date: Day, { from, to }: Window): Interval => ({
  start: calendar.edge(date, from),
  end: calendar.edge(date, to),
});

/** Sorts intervals and joins those that touch or overlap; empty ones vanish. */
function joined(intervals: readonly Interval[]): readonly Interval[] {
  const found: Interval[] = [];
  const sorted = intervals.filter(({ start, end }) => start < end);
  for (const next of sorted.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last === undefined || last.end < next.start) found.push(next);
    else if (last.end < next.end) found[found.length - 1] = { start: last.start, end: next.end };
  }
  return found;
}

function readWeekly(
  issues: IssueList,
  list: AvailabilityJson["weekly"],
  at: Pointer,
): ReadonlyMap<number, readonly Window[]> | null {
  if (list === undefined) return null;
  const windows = new Map<number, Window[]>();
  each(list, at, (entry, place) => {
    const weekday = weekdayOf(entry.weekday);
    windows.set(weekday, [...(windows.get(weekday) ?? []), readWindow(issues, entry, place)]);
    return null;
  });
  return windows;
}

function readExceptions(
  issues: IssueList,
  list: AvailabilityJson["exceptions"],
  at: Pointer,
): ReadonlyMap<Day, readonly Window[]> {
  const windows = new Map<Day, readonly Window[]>();
  each(list, at, (entry, place) => {
    const date = dateOf(entry.date);
    if (windows.has(date)) {
      const message = `${entry.date} has an exception already.`;
      issues.add("duplicateEntry", child(place, "date"), message, { value: entry.date });
    }
    const inner = child(place, "available");
    windows.set(
      date,
      each(entry.available, inner, (window, where) => readWindow(issues, window, where)),
    );
    return null;
  });
  return windows;
}

function readWindow(
  issues: IssueList,
  json: { readonly from: string; readonly to: string },
  at: Pointer,
): Window {
  const window = { from: minuteOf(json.from), to: minuteOf(json.to) };
  if (window.to <= window.from) {
    const message = `The window ends at ${json.to}, not after it begins (${json.from}).`;
    issues.add("reversedWindow", child(at, "to"), message, { value: json.to });
  }
  return window;
}
