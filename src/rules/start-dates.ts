import type { Shift } from "../domain/shift.ts";
import { inOrder } from "../kernel/in-order.ts";
import { type Day, addDays } from "../time/civil.ts";
import { remembered } from "./judged-line.ts";
import { type KnownShifts, knownShifts } from "./known-shifts.ts";
import type { WorkerLine } from "./line.ts";
import { workMinutes } from "./work-minutes.ts";

/** A local date with the shifts that start on it, however far they reach. */
export interface StartDate {
  readonly date: Day;
  /** Those of the past, then those of the schedule. */
  readonly shifts: readonly Shift[];
  readonly ours: readonly Shift[];
  /** Minutes of all these shifts that are not an unpaid break. */
  readonly workMinutes: number;
}

/**
 * Part of the checks alone: the dates on which shifts start, in order, from a week before the schedule's
 * first; without shifts of standing by on call, unless these count.
 */
export const startDates = (line: WorkerLine, onCallCounts: boolean): readonly StartDate[] =>
  onCallCounts ? datesOfAll(line) : datesOfWork(line);

const datesOfAll = remembered((line) => datesOf(line, knownShifts(line, true)));
const datesOfWork = remembered((line) => datesOf(line, knownShifts(line, false)));

function datesOf({ calendar }: WorkerLine, { past, ours }: KnownShifts): readonly StartDate[] {
  const byDate = new Map<Day, Dated>();
  const put = (shift: Shift, isOurs: boolean): void => {
    const date = calendar.dayOf(shift.interval.start);
    const one = byDate.get(date) ?? { date, shifts: [], ours: [], workMinutes: 0 };
    byDate.set(date, one);
    one.shifts.push(shift);
    if (isOurs) one.ours.push(shift);
    one.workMinutes += workMinutes(shift);
  };
  const [first] = ours;
  if (first !== undefined) {
    const since = calendar.dayStart(addDays(calendar.dayOf(first.interval.start), -6));
    for (const shift of past) if (shift.interval.start >= since) put(shift, false);
  }
  for (const shift of ours) put(shift, true);
  return inOrder([...byDate.values()], (a, b) => a.date - b.date);
}

interface Dated extends StartDate {
  readonly shifts: Shift[];
  readonly ours: Shift[];
  workMinutes: number;
}
