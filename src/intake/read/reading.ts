import type { Period } from "../../domain/problem.ts";
import { present } from "../../kernel/assert.ts";
import type { Calendar, Disambiguation } from "../../time/calendar.ts";
import {
  type Day,
  type MinuteOfDay,
  type Weekday,
  parseDay,
  parseMinuteOfDay,
} from "../../time/civil.ts";
import type { Instant, Interval } from "../../time/interval.ts";
import type { IssueList } from "../issues.ts";
import { type Pointer, child } from "../pointer.ts";
import { type WeekdayJson, weekdays } from "../schema/text.ts";
import { show } from "../show.ts";
import type { KnownIds } from "./known-ids.ts";

/** What the readers of a problem's parts share. */
export interface Reading {
  readonly issues: IssueList;
  /** Null where the zone is unsound: local times are then not read, and nothing more is said of them. */
  readonly calendar: Calendar | null;
  readonly disambiguation: Disambiguation;
  /** Null where the period is unsound. */
  readonly period: Period | null;
  readonly ids: KnownIds;
}

/** Reads a list that may have holes; what could not be read (null) is left out. */
export function each<Item, Value>(
  list: readonly Item[] | null | undefined,
  at: Pointer,
  read: (item: Item, at: Pointer, index: number) => Value | null,
): Value[] {
  const values: Value[] = [];
  // `forEach` passes over holes, where ill-formed elements stood.
  list?.forEach((item, index) => {
    const value = read(item, child(at, index), index);
    if (value !== null) values.push(value);
  });
  return values;
}

/** Reports ids that stand twice in a list, at their second place. */
export function refuseDuplicates<Item>(
  issues: IssueList,
  list: readonly Item[] | null | undefined,
  at: Pointer,
  idOf: (item: Item, index: number) => string,
  seen: Map<string, Pointer> = new Map(),
): void {
  each(list, at, (item, place, index) => {
    const id = idOf(item, index);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, place);
    else
      issues.add("duplicateId", child(place, "id"), `The id ${show(id)} is taken by ${first}.`, {
        value: id,
      });
    return null;
  });
}

/** The instant of a local time, or null with an issue that offers the readings it could have. */
export function readTime(reading: Reading, text: string, at: Pointer): Instant | null {
  const { calendar, issues } = reading;
  if (calendar === null) return null;
  const read = calendar.parse(text, reading.disambiguation);
  if (read.ok) return read.value;
  if (read.problem === "malformed") {
    issues.add("malformedTime", at, `${show(text)} is not a minute of a date that exists.`, {
      value: text,
    });
    return null;
  }
  const skipped = read.problem === "nonexistent";
  const message = `The clocks of ${calendar.zone} ${skipped ? "skip" : "show twice"} ${text}.`;
  const readings = (["earlier", "later"] as const)
    .map((choice) => calendar.parse(text, choice))
    .flatMap((choice) => (choice.ok ? [`"${calendar.format(choice.value)}"`] : []));
  const hint = `Write ${readings.join(" or ")}, or give "disambiguation": "earlier" or "later".`;
  const code = skipped ? "nonexistentTime" : "ambiguousTime";
  issues.add(code, at, message, { value: text, hint });
  return null;
}

/** The interval between two local times, or null with the issues that keep it from being one. */
export function readInterval(
  reading: Reading,
  span: { readonly start: string; readonly end: string },
  at: Pointer,
): Interval | null {
  const start = readTime(reading, span.start, child(at, "start"));
  const end = readTime(reading, span.end, child(at, "end"));
  if (start === null || end === null) return null;
  if (start < end) return { start, end };
  const [code, how] =
    start === end
      ? (["emptyInterval", "at the minute it begins"] as const)
      : (["reversedInterval", "before it begins"] as const);
  const message = `It ends at ${span.end}, ${how} (${span.start}).`;
  reading.issues.add(code, child(at, "end"), message, { value: span.end });
  return null;
}

/** Dates and times of day were proved to exist by the schema. */
export const dateOf = (text: string): Day => present(parseDay(text), `a date: ${text}`);
export const minuteOf = (text: string): MinuteOfDay =>
  present(parseMinuteOfDay(text), `a time of day: ${text}`);
export const weekdayOf = (name: WeekdayJson): Weekday => (weekdays.indexOf(name) + 1) as Weekday;

/** A range of dates of which either end may be open; reversed ends are reported. */
export function readDates(
  issues: IssueList,
  range: { readonly from?: string | null | undefined; readonly until?: string | null | undefined },
  at: Pointer,
): { from: Day | null; until: Day | null } {
  const from = range.from == null ? null : dateOf(range.from);
  const until = range.until == null ? null : dateOf(range.until);
  if (from !== null && until !== null && until < from) {
    const message = `The last date ${range.until} lies before the first, ${range.from}.`;
    issues.add("reversedDates", child(at, "until"), message, { value: range.until });
  }
  return { from, until };
}
