import type { Shift } from "../../domain/shift.ts";
import type { WorkerLine } from "../../rules/line.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { overlap } from "../../time/interval.ts";
import type { Measure } from "../goal.ts";
import { periodShifts } from "../measured-minutes.ts";
import { rates } from "./goal.ts";

/** Counts departures from the usual shifts, and between a date and the same weekday a week later. */
export const measure: Measure = (line) => {
  const dates = datesOf(line);
  const shifts = periodShifts(line);
  const hasUsual = line.worker.usualShifts.length > 0;
  const unusualDays = hasUsual
    ? shifts.filter((shift) => usualStarts(shift, line).length === 0)
    : [];
  const unusualStarts = shifts.filter((shift) => {
    const starts = usualStarts(shift, line);
    return starts.length > 0 && !starts.some((start) => near(start, startMinute(shift, line)));
  });
  const missedDays = dates.filter((date) => isMissed(date, line));
  const pairs = dates
    .filter((date) => addDays(date, 7) <= line.period.last)
    .map((date) => [shiftsOn(date, line), shiftsOn(addDays(date, 7), line)] as const);
  const weekdayChanges = pairs.filter(([a, b]) => (a.length === 0) !== (b.length === 0)).length;
  const startChanges = pairs.filter(([a, b]) => startsDiffer(a, b, line)).length;
  return {
    points:
      rates.unusualDayPoints * unusualDays.length +
      rates.unusualStartPoints * unusualStarts.length +
      rates.missedDayPoints * missedDays.length +
      rates.weekdayChangePoints * weekdayChanges +
      rates.startChangePoints * startChanges,
    natural: {
      unusualDays: unusualDays.length,
      unusualStarts: unusualStarts.length,
      missedDays: missedDays.length,
      weekdayChanges,
      startChanges,
    },
  };
};

function datesOf({ period }: WorkerLine): readonly Day[] {
  const dates: Day[] = [];
  for (let date = period.first; date <= period.last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

const dateOf = (shift: Shift, line: WorkerLine): Day => line.calendar.dayOf(shift.interval.start);

const startMinute = (shift: Shift, line: WorkerLine): number =>
  line.calendar.minuteOfDay(shift.interval.start);

const shiftsOn = (date: Day, line: WorkerLine): readonly Shift[] =>
  periodShifts(line).filter((shift) => dateOf(shift, line) === date);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= rates.toleranceMinutes;

/** Start minutes of the usual shifts on the weekday of a shift. */
const usualStarts = (shift: Shift, line: WorkerLine): readonly number[] =>
  line.worker.usualShifts
    .filter(({ weekday }) => weekday === weekdayOf(dateOf(shift, line)))
    .map((usual) => usual.startMinute);

function isMissed(date: Day, line: WorkerLine): boolean {
  const { usualShifts, leaves } = line.worker;
  if (!usualShifts.some(({ weekday }) => weekday === weekdayOf(date))) return false;
  if (leaves.some(({ interval }) => overlap(interval, line.calendar.daySpan(date)))) return false;
  return shiftsOn(date, line).length === 0;
}

/** Both dates are worked, and their first shifts do not start near each other. */
function startsDiffer(a: readonly Shift[], b: readonly Shift[], line: WorkerLine): boolean {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return false;
  return !near(startMinute(first, line), startMinute(second, line));
}
