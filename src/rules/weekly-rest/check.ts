import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, type Interval, contains, sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** The days of one week or of two, one after the other. */
type Days = readonly Interval[];

/** Time after the schedule is taken to be free: the next schedule answers for it. */
export const check: Check<Params> = (params, line) => {
  const { anchor, referenceDays } = params;
  const anchored = { weekday: anchor === "calendarWeekMonday" ? 1 : 7, minute: 0 };
  const { weekday, minute } = anchor === "workweek" ? line.workweekStart : anchored;
  const edge = (date: Day): Instant => line.calendar.edge(date, minute);
  const findings: Finding[] = [];
  for (let at = -referenceDays; at <= line.period.last - line.period.first; at++) {
    const first = addDays(line.period.first, at);
    if (anchor !== "rolling7" && weekdayOf(first) !== weekday) continue;
    const dates = Array.from({ length: referenceDays }, (_, days) => addDays(first, days));
    const days = dates.map((date) => ({ start: edge(date), end: edge(addDays(date, 1)) }));
    findings.push(...judge(params, line, first, days));
  }
  return findings;
};

function judge(params: Params, line: WorkerLine, firstDay: Day, days: Days): Finding[] {
  const span = { start: days[0]?.start as Instant, end: days.at(-1)?.end as Instant };
  if (span.end <= line.period.interval.start) return [];
  const shifts = [...line.worker.history.shifts, ...line.shifts].filter(
    (shift) => (params.onCallCounts || !shift.onCall) && sharedMinutes(shift.interval, span) > 0,
  );
  const spoiling = shifts.filter((shift) => !isChosen(params, line, shift));
  if (!spoiling.some((shift) => line.shifts.includes(shift))) return [];

  const busy = spoiling.map((shift) => shift.interval);
  const restsMin = days.length / 7;
  const known = restsIn(params, days, freeOf(span, busy));
  const found = {
    shifts: shifts.map((shift) => shift.id),
    interval: span,
    facts: {
      firstDay,
      lastDay: addDays(firstDay, days.length - 1),
      restMinutes: known.longestMinutes,
      restMinutesMin: params.restMinutesMin,
      restsMin,
    },
  };
  if (known.count < restsMin && !isExempt(params, days, shifts)) {
    return [{ outcome: "violation", ...found }];
  }
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  if (knownFrom <= span.start) return [];
  const unknown = { start: span.start, end: knownFrom };
  if (restsIn(params, days, freeOf(span, [unknown, ...busy])).count >= restsMin) return [];
  return [{ outcome: "notAssessable", ...found, missing: "worker.history" }];
}

/** How many rests the free stretches hold, one after the other, and the longest one that counts. */
function restsIn({ restMinutesMin, wholeCalendarDay }: Params, days: Days, free: Days) {
  let [count, longestMinutes] = [0, 0];
  for (const stretch of free) {
    const minutes = stretch.end - stretch.start;
    const wholeDays = days.filter((day) => contains(stretch, day)).length;
    const restsMax = wholeCalendarDay ? wholeDays : Infinity;
    count += Math.min(Math.floor(minutes / restMinutesMin), restsMax);
    if (restsMax > 0) longestMinutes = Math.max(longestMinutes, minutes);
  }
  return { count, longestMinutes };
}

/** The stretches of the span in which no busy interval lies; `busy` by start. */
function freeOf(span: Interval, busy: readonly Interval[]): Interval[] {
  const free: Interval[] = [];
  let from = span.start;
  for (const { start, end } of [...busy, { start: span.end, end: span.end }]) {
    if (start > from) free.push({ start: from, end: start });
    if (end > from) from = end;
  }
  return free;
}

function isExempt({ exemption }: Params, days: Days, shifts: readonly Shift[]): boolean {
  if (exemption === null) return false;
  const minutes = days.map((day) => {
    const worked = (span: Interval): number => sharedMinutes(span, day);
    return shifts.reduce((sum, { interval, breaks }) => {
      const unpaid = breaks.filter((pause) => !pause.paid);
      return unpaid.reduce((left, pause) => left - worked(pause.interval), sum + worked(interval));
    }, 0);
  });
  const total = minutes.reduce((sum, ofDay) => sum + ofDay, 0);
  const weeks = days.length / 7;
  return (
    Math.max(...minutes) <= exemption.dayMinutesMax && total <= exemption.weekMinutesMax * weeks
  );
}

/** True when the worker chose to work this shift instead of resting. */
function isChosen({ consent }: Params, line: WorkerLine, { id, interval }: Shift): boolean {
  const demand = line.demands?.get(id);
  return line.worker.consents.some(
    ({ kind, form, givenAt, revokedAt, shifts }) =>
      kind === consent?.kind &&
      consent.forms.includes(form) &&
      (givenAt === null || givenAt < interval.start) &&
      (revokedAt === null || revokedAt > interval.start) &&
      (shifts === null || shifts.some((named) => named === id || (named as string) === demand)),
  );
}
