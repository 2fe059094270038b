import type { Shift } from "../../domain/shift.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import {
  type Instant,
  type Interval,
  contains,
  instant,
  sharedMinutes,
} from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** The days of one week or of two, one after the other. */
type Days = readonly Interval[];

/** Time after the schedule is taken to be free: the next schedule answers for it. */
export const check: Check<Params> = (params, line) =>
  stretchesOf(params, line).flatMap((days) => judge(params, line, days));

function stretchesOf({ anchor, referenceDays }: Params, line: WorkerLine): Days[] {
  const { weekday, minute } =
    anchor === "workweek"
      ? line.workweekStart
      : { weekday: anchor === "calendarWeekMonday" ? 1 : 7, minute: 0 };
  const edge = (date: typeof line.period.first) => line.calendar.edge(date, minute);
  const found: Days[] = [];
  for (
    let first = addDays(line.period.first, -referenceDays);
    first <= line.period.last;
    first = addDays(first, 1)
  ) {
    if (anchor !== "rolling7" && weekdayOf(first) !== weekday) continue;
    const dates = Array.from({ length: referenceDays }, (_, at) => addDays(first, at));
    const days = dates.map((date) => ({ start: edge(date), end: edge(addDays(date, 1)) }));
    if (days.some((day) => day.end > line.period.interval.start)) found.push(days);
  }
  return found;
}

function judge(params: Params, line: WorkerLine, days: Days): Finding[] {
  const span: Interval = { start: days[0]?.start as Instant, end: days.at(-1)?.end as Instant };
  const shifts = [...line.worker.history.shifts, ...line.shifts].filter(
    (shift) => (params.onCallCounts || !shift.onCall) && sharedMinutes(shift.interval, span) > 0,
  );
  const spoiling = shifts.filter((shift) => !chosen(params, line, shift));
  if (!spoiling.some((shift) => line.shifts.includes(shift))) return [];

  const busy = spoiling.map((shift) => shift.interval);
  const restsMin = days.length / 7;
  const known = restsIn(params, days, freeOf(span, busy));
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  const unknown = { start: span.start, end: instant(Math.max(span.start, knownFrom)) };
  const found = {
    shifts: shifts.map((shift) => shift.id),
    interval: span,
    facts: {
      firstDay: line.calendar.dayOf(span.start),
      lastDay: addDays(line.calendar.dayOf(span.start), days.length - 1),
      restMinutes: known.longestMinutes,
      restMinutesMin: params.restMinutesMin,
      restsMin,
    },
  };
  if (known.count < restsMin && !exempt(params, days, shifts))
    return [{ outcome: "violation", ...found }];
  if (unknown.end === unknown.start) return [];
  if (restsIn(params, days, freeOf(span, [unknown, ...busy])).count >= restsMin) return [];
  return [{ outcome: "notAssessable", ...found, missing: "worker.history" }];
}

/** How many rests the free stretches hold, one after the other, and the longest one that counts. */
function restsIn(
  params: Params,
  days: Days,
  free: readonly Interval[],
): { count: number; longestMinutes: number } {
  let [count, longestMinutes] = [0, 0];
  for (const stretch of free) {
    const minutes = stretch.end - stretch.start;
    const wholeDays = days.filter((day) => contains(stretch, day)).length;
    const daysEnough = params.wholeCalendarDay ? wholeDays : Infinity;
    count += Math.min(Math.floor(minutes / params.restMinutesMin), daysEnough);
    if (daysEnough > 0) longestMinutes = Math.max(longestMinutes, minutes);
  }
  return { count, longestMinutes };
}

/** The stretches of the span in which no busy interval lies; `busy` by start. */
function freeOf(span: Interval, busy: readonly Interval[]): Interval[] {
  const free: Interval[] = [];
  let from = span.start;
  for (const { start, end } of busy) {
    if (start > from) free.push({ start: from, end: start });
    if (end > from) from = end;
  }
  return from < span.end ? [...free, { start: from, end: span.end }] : free;
}

function exempt({ exemption }: Params, days: Days, shifts: readonly Shift[]): boolean {
  if (exemption === null) return false;
  const minutes = days.map((day) =>
    shifts.reduce((sum, shift) => sum + workMinutes(shift, day), 0),
  );
  const total = minutes.reduce((sum, ofDay) => sum + ofDay, 0);
  return (
    minutes.every((ofDay) => ofDay <= exemption.dayMinutesMax) &&
    total * 7 <= exemption.weekMinutesMax * days.length
  );
}

const workMinutes = (shift: Shift, day: Interval): number =>
  shift.breaks
    .filter((pause) => !pause.paid)
    .reduce(
      (sum, pause) => sum - sharedMinutes(pause.interval, day),
      sharedMinutes(shift.interval, day),
    );

/** True when the worker chose to work this shift instead of resting. */
function chosen(
  { consent }: Params,
  line: WorkerLine,
  { id, interval: { start } }: Shift,
): boolean {
  if (consent === null) return false;
  const demand = line.demands?.get(id);
  return line.worker.consents.some(
    ({ kind, form, givenAt, revokedAt, shifts }) =>
      kind === consent.kind &&
      consent.forms.includes(form) &&
      (givenAt === null || givenAt < start) &&
      (revokedAt === null || revokedAt > start) &&
      (shifts === null || shifts.some((named) => named === id || (named as string) === demand)),
  );
}
