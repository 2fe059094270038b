import type { WorkerLine } from "../../rules/line.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { overlap } from "../../time/interval.ts";
import type { Measure } from "../goal.ts";
import { periodShifts } from "../measured-minutes.ts";
import { rates } from "./goal.ts";

/** The start of a shift as the wall clock shows it: all that this goal looks at. */
interface Start {
  readonly date: Day;
  readonly minute: number;
}

/** Counts departures from the usual shifts, and between a date and the same weekday a week later. */
export const measure: Measure = (line) => {
  const { calendar, period, worker } = line;
  const starts = periodShifts(line).map(({ interval }): Start => {
    const minute = calendar.minuteOfDay(interval.start);
    return { date: calendar.dayOf(interval.start), minute };
  });
  const hasUsual = worker.usualShifts.length > 0;
  const unusualDays = starts.filter((start) => hasUsual && usualOn(start.date, line).length === 0);
  const unusualStarts = starts.filter(({ date, minute }) => {
    const usual = usualOn(date, line);
    return usual.length > 0 && !usual.some((other) => near(other, minute));
  });
  const missedDays = datesOf(line).filter((date) => isMissed(date, starts, line));
  const pairs = datesOf(line)
    .filter((date) => addDays(date, 7) <= period.last)
    .map((date) => [firstOn(date, starts), firstOn(addDays(date, 7), starts)] as const);
  const weekdayChanges = pairs.filter(([a, b]) => (a === null) !== (b === null)).length;
  const startChanges = pairs.filter(([a, b]) => a !== null && b !== null && !near(a, b)).length;
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

const near = (a: number, b: number): boolean => Math.abs(a - b) <= rates.toleranceMinutes;

/** Start minutes of the usual shifts on a date's weekday. */
const usualOn = (date: Day, { worker }: WorkerLine): readonly number[] =>
  worker.usualShifts
    .filter(({ weekday }) => weekday === weekdayOf(date))
    .map(({ startMinute }) => startMinute);

/** The minute at which a date's first shift starts, null when there is none. */
const firstOn = (date: Day, starts: readonly Start[]): number | null =>
  starts.find((start) => start.date === date)?.minute ?? null;

function isMissed(date: Day, starts: readonly Start[], line: WorkerLine): boolean {
  if (usualOn(date, line).length === 0 || firstOn(date, starts) !== null) return false;
  const whole = line.calendar.daySpan(date);
  return !line.worker.leaves.some(({ interval }) => overlap(interval, whole));
}
