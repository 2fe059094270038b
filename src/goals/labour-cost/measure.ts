import type { Problem } from "../../domain/problem.ts";
import type { Measure } from "../goal.ts";
import { paidMinutesStartedIn, periodShifts } from "../measured-minutes.ts";
import { workweeksOf } from "../measured-weeks.ts";
import type { WorkerLine } from "../../rules/line.ts";
import { rates } from "./goal.ts";

/** Wages of the period's shifts and the premium for overtime that these shifts cause. */
export const measure: Measure = (line, problem) => {
  const payCents = payOf(line, problem);
  const paidMinutes = paidMinutesStartedIn(periodShifts(line), line.period.interval);
  const overtime = overtimeByWeek(line);
  const premiums = overtime.map((minutes) =>
    Math.floor((payCents * minutes) / rates.minutesPerPremiumHour),
  );
  const wages = Math.floor((payCents * paidMinutes) / rates.minutesPerHour);
  return {
    points: premiums.reduce((a, b) => a + b, wages),
    natural: { paidMinutes, overtimeMinutes: overtime.reduce((a, b) => a + b, 0) },
  };
};

/**
 * Overtime minutes that the period's shifts add in each workweek, on top of what history had already
 * brought. Workers recorded as exempt have none.
 */
function overtimeByWeek(line: WorkerLine): readonly number[] {
  if (line.worker.facts["exempt"] === true) return [];
  const over = (minutes: number): number =>
    Math.max(0, minutes - rates.overtimeAfterMinutesPerWeek);
  return workweeksOf(line, line.period.interval).map((week) => {
    const before = paidMinutesStartedIn(line.worker.history.shifts, week);
    const now = paidMinutesStartedIn(periodShifts(line), week);
    return over(before + now) - over(before);
  });
}

/** Unknown pay is taken to be the mean of the pay that is known, so that silence is never cheap. */
function payOf(line: WorkerLine, problem: Problem): number {
  const own = line.worker.contract.payCentsPerHour;
  if (own !== null) return own;
  const known = problem.workers
    .map(({ contract }) => contract.payCentsPerHour)
    .filter((pay) => pay !== null);
  if (known.length === 0) return 0;
  return Math.floor(known.reduce((a, b) => a + b, 0) / known.length);
}
