import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, ageOn, weekdayOf } from "../../time/civil.ts";
import { type Instant, type Interval, overlap } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: a worker of known birth date, and the dates on which the rule holds. */
export interface Young {
  readonly params: Params;
  readonly line: WorkerLine;
  readonly isYoung: (date: Day) => boolean;
  /** Shifts of history, then of the schedule. */
  readonly all: readonly Shift[];
}

/** In `span` at most `allowedMinutes` may be worked, and `workedMinutes` are. */
export interface Limit {
  readonly name:
    | "day"
    | "week"
    | "mondayToFriday"
    | "daysPerWeek"
    | "window"
    | "schoolHours"
    | "rest"
    | "shiftSpan";
  /** Tells limits of one name apart, whatever the school calendar says. */
  readonly key: number;
  readonly span: Interval;
  /** The shifts it is about, those of history first. */
  readonly shifts: readonly Shift[];
  readonly allowedMinutes: number;
  readonly workedMinutes: number;
}

export function youngOf(params: Params, line: WorkerLine, born: Day): Young {
  // The limits ask for the same few dates over and over.
  const asked = new Map<Day, boolean>();
  const ask = (date: Day): boolean => {
    const age = ageOn(born, date, params.leapBirthday);
    return params.fromYears <= age && age < params.belowYears;
  };
  return {
    params,
    line,
    isYoung: (date) => {
      const known = asked.get(date) ?? ask(date);
      asked.set(date, known);
      return known;
    },
    all: [...line.worker.history.shifts, ...line.shifts],
  };
}

/** The local dates of `spans` on which the rule holds, in order. */
export function youngDates(spans: readonly Interval[], { line, isYoung }: Young): readonly Day[] {
  const dates = new Set<Day>();
  for (const { start, end } of spans) {
    for (let date = line.calendar.dayOf(start); line.calendar.dayStart(date) < end;) {
      if (isYoung(date)) dates.add(date);
      date = addDays(date, 1);
    }
  }
  return [...dates].sort((a, b) => a - b);
}

/** The week of the law's choice that an instant lies in. */
export function weekAround(at: Instant, { params, line }: Young): Interval {
  const { calendar, workweekStart } = line;
  const { weekday, minute } =
    params.week === "workweek"
      ? workweekStart
      : { weekday: params.week === "calendarWeekSunday" ? 7 : 1, minute: 0 };
  let first = calendar.dayOf(at);
  while (weekdayOf(first) !== weekday || calendar.edge(first, minute) > at) {
    first = addDays(first, -1);
  }
  return { start: calendar.edge(first, minute), end: calendar.edge(addDays(first, 7), minute) };
}

export const spansOf = (shifts: readonly Shift[]): readonly Interval[] =>
  shifts.map(({ interval }) => interval);

export const touches = (span: Interval) => (shift: Shift) => overlap(shift.interval, span);

/** What two spans share; null when they do not meet. */
export function common(a: Interval, b: Interval): Interval | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start < end ? { start, end } : null;
}
