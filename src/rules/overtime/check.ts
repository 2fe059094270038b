import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Interval, overlap } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Overtime, overtimeOf } from "./check-week.ts";
import { totalWorkIn } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

/** Overtime that the shifts of the schedule cause, on top of what history had brought already. */
export const check: Check<Params> = (params, line) => {
  const { calendar, period, workweekStart } = line;
  const { weekday, minute } = workweekStart;
  const found: Finding[] = [];
  const before = addDays(period.first, -7);
  let first = addDays(before, (weekday - weekdayOf(before) + 7) % 7);
  for (; first <= period.last; first = addDays(first, 7)) {
    const start = calendar.edge(first, minute);
    const week = { first, start, end: calendar.edge(addDays(first, 7), minute) };
    found.push(...judge(params, line, week));
  }
  return found;
};

/** A workweek that meets the period. */
interface Week extends Interval {
  readonly first: Day;
}

function workdaysOf({ first, start }: Week, { calendar, workweekStart }: WorkerLine): Interval[] {
  const days: Interval[] = [];
  let from = start;
  for (let at = 1; at <= 7; at++) {
    const end = calendar.edge(addDays(first, at), workweekStart.minute);
    days.push({ start: from, end });
    from = end;
  }
  return days;
}

function judge(params: Params, line: WorkerLine, week: Week): readonly Finding[] {
  const known = knownShifts(line, params.onCallCounts);
  const isInside = ({ interval }: Shift): boolean => overlap(interval, week);
  const now = known.ours.filter(isInside);
  if (now.length === 0) return [];
  const past = known.past.filter(isInside);
  const all = past.length === 0 ? now : [...past, ...now];
  const days = workdaysOf(week, line);
  const owing = overtimeOf(params, days, all);
  const before = owing.length === 0 || past.length === 0 ? [] : overtimeOf(params, days, past);
  const found = owing.flatMap((overtime) => {
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
  return totalWorkIn(shifts, week) + unknownMinutes > first.overMinutes;
}

const unknown = (week: Interval, shifts: readonly Shift[]): Finding => ({
  outcome: "notAssessable",
  missing: "worker.history",
  shifts: shifts.map(({ id }) => id),
  interval: { start: week.start, end: week.end },
  facts: { from: week.start, until: week.end },
});
