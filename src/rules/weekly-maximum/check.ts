import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Interval, lengthMinutes } from "../../time/interval.ts";
import { hasConsented } from "../consented.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { daysWithoutLeave } from "./check-work.ts";
import { totalWorkIn, workMinutesIn } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

/** One limit on one stretch of whole weeks, the last of which meets the period. */
interface Limit {
  readonly firstDay: Day;
  readonly weeks: number;
  readonly minutesPerWeekMax: number;
  readonly leaveIsNeutral: boolean;
}

export const check: Check<Params> = (params, line) => {
  const { average } = params;
  const minutesPerWeekMax = weekLimit(params, line);
  const findings: Finding[] = [];
  for (const week of weeksOf(params, line)) {
    if (minutesPerWeekMax !== null) {
      const limit = { firstDay: week, weeks: 1, minutesPerWeekMax, leaveIsNeutral: false };
      const found = judge(params, line, limit);
      if (found !== null) findings.push(found);
    }
    if (average !== null) {
      const firstDay = addDays(week, -7 * (average.referenceWeeks - 1));
      const { referenceWeeks: weeks, workMinutesMax, leaveIsNeutral } = average;
      const limit = { firstDay, weeks, minutesPerWeekMax: workMinutesMax, leaveIsNeutral };
      const found = judge(params, line, limit);
      if (found !== null) findings.push(found);
    }
  }
  return findings;
};

function weekLimit({ workMinutesMax, shorterRegularWeek }: Params, line: WorkerLine) {
  const regular = shorterRegularWeek ? line.fact("worker.regularWeekMinutes") : undefined;
  if (workMinutesMax === null || typeof regular !== "number") return workMinutesMax;
  return Math.min(workMinutesMax, regular);
}

function anchorOf(params: Params, line: WorkerLine): WorkerLine["workweekStart"] {
  if (params.week === "workweek") return line.workweekStart;
  return { weekday: params.week === "calendarWeekMonday" ? 1 : 7, minute: 0 };
}

/** The first dates of the weeks that meet the period. */
function weeksOf(params: Params, line: WorkerLine): Day[] {
  const { weekday, minute } = anchorOf(params, line);
  const weeks: Day[] = [];
  const before = addDays(line.period.first, -7);
  let date = addDays(before, (weekday - weekdayOf(before) + 7) % 7);
  for (; date <= line.period.last; date = addDays(date, 7)) {
    const end = line.calendar.edge(addDays(date, 7), minute);
    if (end > line.period.interval.start) weeks.push(date);
  }
  return weeks;
}

function judge(params: Params, line: WorkerLine, limit: Limit): Finding | null {
  const { minute } = anchorOf(params, line);
  const { firstDay, weeks } = limit;
  const span: Interval = {
    start: line.calendar.edge(firstDay, minute),
    end: line.calendar.edge(addDays(firstDay, 7 * weeks), minute),
  };
  const { all } = knownShifts(line, params.onCallCounts);
  const minutes = totalWorkIn(all, span);
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  const unknownMinutes = Math.min(lengthMinutes(span), Math.max(0, knownFrom - span.start));
  const days = limit.leaveIsNeutral
    ? daysWithoutLeave(line, { firstDay, minute, days: 7 * weeks })
    : 7 * weeks;
  if (days === 0 || (minutes + unknownMinutes) * 7 <= limit.minutesPerWeekMax * days) return null;
  const inside = all.filter((shift) => workMinutesIn(shift, span) > 0);
  const bindsHer = (shift: Shift): boolean =>
    line.shifts.includes(shift) && !optedOut(params, line, shift);
  if (!inside.some(bindsHer)) return null;
  const found = {
    shifts: inside.map(({ id }) => id),
    interval: span,
    facts: {
      firstDay,
      lastDay: addDays(firstDay, 7 * weeks - 1),
      weeks,
      workMinutes: minutes,
      workMinutesMax: Math.floor((limit.minutesPerWeekMax * days) / 7),
    },
  };
  return minutes * 7 > limit.minutesPerWeekMax * days
    ? { outcome: "violation", ...found }
    : { outcome: "notAssessable", ...found, missing: "worker.history" };
}

function optedOut({ optOut }: Params, line: WorkerLine, shift: Shift): boolean {
  if (optOut === null) return false;
  return hasConsented(line, optOut, { id: shift.id, start: shift.interval.start });
}
