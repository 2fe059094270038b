import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Interval, overlap } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Overtime, overtimeOf, workedIn } from "./check-week.ts";
import type { Params } from "./rule.ts";

/** Overtime that the shifts of the schedule cause, on top of what history had brought already. */
export const check: Check<Params> = (params, line) =>
  weeksOf(line).flatMap((days) => judge(params, line, days));

/** The workdays of each workweek that meets the period. */
function weeksOf({ calendar, period, workweekStart }: WorkerLine): readonly Interval[][] {
  const { weekday, minute } = workweekStart;
  const edge = (date: Day) => calendar.edge(date, minute);
  const weeks: Interval[][] = [];
  for (let first = addDays(period.first, -7); first <= period.last; first = addDays(first, 1)) {
    if (weekdayOf(first) !== weekday) continue;
    weeks.push(
      Array.from({ length: 7 }, (_, at) => ({
        start: edge(addDays(first, at)),
        end: edge(addDays(first, at + 1)),
      })),
    );
  }
  return weeks;
}

function judge(params: Params, line: WorkerLine, days: readonly Interval[]): readonly Finding[] {
  const week = { start: (days[0] as Interval).start, end: (days.at(-1) as Interval).end };
  const counts = ({ onCall, interval }: Shift): boolean =>
    (params.onCallCounts || !onCall) && overlap(interval, week);
  const past = line.worker.history.shifts.filter(counts);
  const now = line.shifts.filter(counts);
  if (now.length === 0) return [];
  const all = [...past, ...now];
  const before = overtimeOf(params, days, past);
  const found = overtimeOf(params, days, all).flatMap((overtime) => {
    const paid = before.find((one) => isSame(one, overtime))?.overtimeMinutes ?? 0;
    const overtimeMinutes = overtime.overtimeMinutes - paid;
    return overtimeMinutes > 0 ? [owed({ ...overtime, overtimeMinutes }, all)] : [];
  });
  return isUnknown(params, line, week, all) ? [...found, unknown(week, now)] : found;
}

const isSame = (a: Overtime, b: Overtime): boolean =>
  a.basis === b.basis && a.span.start === b.span.start && a.overMinutes === b.overMinutes;

function owed(overtime: Overtime, shifts: readonly Shift[]): Finding {
  const { span, overtimeMinutes, premiumPercent, ...counted } = overtime;
  return {
    outcome: "premium",
    shifts: shifts.filter(({ interval }) => overlap(interval, span)).map(({ id }) => id),
    interval: span,
    facts: { ...counted, from: span.start, until: span.end, overtimeMinutes, premiumPercent },
    premium: { payMilliminutes: overtimeMinutes * premiumPercent * 10, cents: 0, currency: null },
  };
}

/** True when work that nobody knows of could make more of the week's work overtime. */
function isUnknown(
  { weekly }: Params,
  { worker, period }: WorkerLine,
  week: Interval,
  shifts: readonly Shift[],
): boolean {
  const knownFrom = worker.history.completeFrom ?? period.interval.start;
  const [first] = weekly;
  if (knownFrom <= week.start || first === undefined) return false;
  const unknownMinutes = Math.min(knownFrom, week.end) - week.start;
  return workedIn(week, shifts) + unknownMinutes > first.overMinutes;
}

const unknown = (week: Interval, shifts: readonly Shift[]): Finding => ({
  outcome: "notAssessable",
  missing: "worker.history",
  shifts: shifts.map(({ id }) => id),
  interval: week,
  facts: { from: week.start, until: week.end },
});
