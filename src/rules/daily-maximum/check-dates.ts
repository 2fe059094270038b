import { addDays, weekdayOf } from "../../time/civil.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import { type StartDate, startDates } from "../start-dates.ts";
import { isPlainlyKept, lacksRegularDay, limitOf, regularDayFact } from "./check-limits.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: days are the dates on which shifts start. */
export function judgeDates(params: Params, line: WorkerLine): readonly Finding[] {
  const dates = startDates(line, params.onCallCounts);
  const found: Finding[] = [];
  for (const one of dates) {
    if (one.ours.length === 0 || isPlainlyKept(params, line, one.workMinutes)) continue;
    found.push(...judge(params, line, dates, one));
  }
  return found;
}

function judge(
  params: Params,
  line: WorkerLine,
  dates: readonly StartDate[],
  one: StartDate,
): readonly Finding[] {
  const { longer } = params;
  const { date, shifts, workMinutes: minutes } = one;
  const limit = limitOf(params, line, shifts);
  if (minutes <= limit && !lacksRegularDay(params, line, shifts, minutes)) return [];
  const found = {
    shifts: shifts.map(({ id }) => id),
    interval: line.calendar.daySpan(date),
    facts: { date, workMinutes: minutes, workMinutesMax: limit },
  };
  if (minutes <= limit) return [{ outcome: "notAssessable", ...found, missing: regularDayFact }];
  const weekStart = addDays(date, -((weekdayOf(date) - line.workweekStart.weekday + 7) % 7));
  const before = dates.filter((other) => weekStart <= other.date && other.date < date);
  const used = before.filter((other) => isLonger(params, line, other)).length;
  if (longer === null || minutes > longer.workMinutesMax || used >= longer.perWeekMax) {
    return [{ outcome: "violation", ...found }];
  }
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  const isKnown = knownFrom <= line.calendar.dayStart(weekStart);
  return isKnown ? [] : [{ outcome: "notAssessable", ...found, missing: "worker.history" }];
}

const isLonger = (params: Params, line: WorkerLine, { shifts, workMinutes }: StartDate): boolean =>
  workMinutes > limitOf(params, line, shifts);
