import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, type Interval, contains, sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Days, exemption, partsOf } from "./check-days.ts";
import type { Params } from "./rule.ts";

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
  const known = restsIn(params, line, days, freeOf(span, busy));
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
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  if (known.count < restsMin) {
    const exempt = exemption(params, line, days, knownFrom);
    if (exempt === "no") return [{ outcome: "violation", ...found }];
    if (exempt === "unknown") {
      return [{ outcome: "notAssessable", ...found, missing: "worker.history" }];
    }
  }
  if (knownFrom <= span.start) return [];
  const unknown = { start: span.start, end: knownFrom };
  if (restsIn(params, line, days, freeOf(span, [unknown, ...busy])).count >= restsMin) return [];
  return [{ outcome: "notAssessable", ...found, missing: "worker.history" }];
}

/** How many rests the free stretches hold, one after the other, and the longest one that counts. */
function restsIn(
  { restMinutesMin, wholeCalendarDay, dayPart }: Params,
  line: WorkerLine,
  days: Days,
  free: Days,
) {
  let [count, longestMinutes] = [0, 0];
  const parts = dayPart === null ? [] : partsOf(dayPart, line, days);
  for (const stretch of free) {
    const minutes = stretch.end - stretch.start;
    const wholeDays = days.filter((day) => contains(stretch, day)).length;
    const wholeParts = parts.filter((part) => contains(stretch, part)).length;
    const restsMax = Math.min(
      wholeCalendarDay ? wholeDays : Infinity,
      dayPart === null ? Infinity : wholeParts,
    );
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
