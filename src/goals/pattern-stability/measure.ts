import type { UsualShift } from "../../domain/worker.ts";
import type { WorkerLine } from "../../rules/line.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { overlap } from "../../time/interval.ts";
import type { Measure } from "../goal.ts";
import { periodShifts } from "../measured-minutes.ts";
import { rates } from "./goal.ts";

/** The times of a shift as the wall clock shows them: all that this goal looks at. */
interface Times {
  readonly date: Day;
  readonly minute: number;
  /** Minutes after midnight of `date`, beyond 1,440 where it ends on the next date. */
  readonly endMinute: number;
}

/** Counts departures from the usual shifts, and between a date and the same weekday a week later. */
export const measure: Measure = (line) => {
  const { calendar, period, worker } = line;
  const starts = periodShifts(line).map(({ interval }): Times => {
    const minute = calendar.minuteOfDay(interval.start);
    const endMinute = laterThan(minute, calendar.minuteOfDay(interval.end));
    return { date: calendar.dayOf(interval.start), minute, endMinute };
  });
  const hasUsual = worker.usualShifts.length > 0;
  const unusualDays = starts.filter((start) => hasUsual && usualOn(start.date, line).length === 0);
  const unusualStarts = starts.filter(({ date, minute }) => {
    const usual = usualOn(date, line);
    return usual.length > 0 && !usual.some((other) => near(other.startMinute, minute));
  });
  const unusualEnds = starts.filter(({ date, minute, endMinute }) => {
    const alike = usualOn(date, line).filter((other) => near(other.startMinute, minute));
    return alike.length > 0 && !alike.some((other) => near(endOf(other), endMinute));
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
      rates.unusualEndPoints * unusualEnds.length +
      rates.missedDayPoints * missedDays.length +
      rates.weekdayChangePoints * weekdayChanges +
      rates.startChangePoints * startChanges,
    natural: {
      unusualDays: unusualDays.length,
      unusualStarts: unusualStarts.length,
      unusualEnds: unusualEnds.length,
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

const laterThan = (start: number, end: number): number => (end > start ? end : end + 1_440);

const endOf = ({ startMinute, endMinute }: UsualShift): number => laterThan(startMinute, endMinute);

/** The usual shifts of a date's weekday. */
const usualOn = (date: Day, { worker }: WorkerLine): readonly UsualShift[] =>
  worker.usualShifts.filter(({ weekday }) => weekday === weekdayOf(date));

/** The minute at which a date's first shift starts, null when there is none. */
const firstOn = (date: Day, starts: readonly Times[]): number | null =>
  starts.find((start) => start.date === date)?.minute ?? null;

function isMissed(date: Day, starts: readonly Times[], line: WorkerLine): boolean {
  if (usualOn(date, line).length === 0 || firstOn(date, starts) !== null) return false;
  const whole = line.calendar.daySpan(date);
  return !line.worker.leaves.some(({ interval }) => overlap(interval, whole));
}
