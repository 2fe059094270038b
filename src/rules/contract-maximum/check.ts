import type { Shift } from "../../domain/shift.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, type Interval, lengthMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { totalWorkIn, workMinutesIn } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

/** At most one finding for each workweek that holds paid minutes of this schedule. */
export const check: Check<Params> = (_params, line) => {
  const max = line.worker.contract.maxMinutesPerWeek;
  if (max === null) return [];
  const { ours } = knownShifts(line, false);
  return weeksOf(ours, line).flatMap((week) => judge(week, max, line));
};

function judge(week: Interval, maxMinutes: number, line: WorkerLine): readonly Finding[] {
  const { ours, all } = knownShifts(line, false);
  const weekMinutes = totalWorkIn(all, week);
  const mayBeMinutes = weekMinutes + unknownMinutes(week, line);
  const first = ours.find((shift) => workMinutesIn(shift, week) > 0);
  if (mayBeMinutes <= maxMinutes || first === undefined) return [];
  const counted = all.filter((shift) => workMinutesIn(shift, week) > 0);
  const found = {
    shifts: counted.map(({ id }) => id),
    interval: first.interval,
    facts: { weekStart: week.start, weekEnd: week.end, weekMinutes, maxMinutes },
  };
  if (weekMinutes > maxMinutes) return [{ ...found, outcome: "violation" }];
  return [{ ...found, outcome: "notAssessable", missing: "worker.history" }];
}

/** Of how many minutes of the week nobody knows whether they were worked. */
function unknownMinutes(week: Interval, { worker, period }: WorkerLine): number {
  const knownFrom = worker.history.completeFrom ?? period.interval.start;
  return Math.min(lengthMinutes(week), Math.max(0, knownFrom - week.start));
}

function weeksOf(shifts: readonly Shift[], line: WorkerLine): readonly Interval[] {
  const weeks = new Map<Instant, Interval>();
  for (const { interval } of shifts) {
    let at = interval.start;
    while (at < interval.end) {
      const week = weekAround(at, line);
      weeks.set(week.start, week);
      at = week.end;
    }
  }
  return [...weeks.values()];
}

/** The workweek that an instant lies in, from its wall-clock start to the next. */
function weekAround(at: Instant, { calendar, workweekStart }: WorkerLine): Interval {
  const { weekday, minute } = workweekStart;
  let first = calendar.dayOf(at);
  while (weekdayOf(first) !== weekday || calendar.edge(first, minute) > at) {
    first = addDays(first, -1);
  }
  return {
    start: calendar.edge(first, minute),
    end: calendar.edge(addDays(first, 7), minute),
  };
}
