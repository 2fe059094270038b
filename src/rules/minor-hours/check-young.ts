import type { Shift } from "../../domain/shift.ts";
import { inOrder } from "../../kernel/in-order.ts";
import type { Calendar } from "../../time/calendar.ts";
import { type Day, addDays, dayOfAge, weekdayOf } from "../../time/civil.ts";
import { type Instant, type Interval, overlap } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: a worker of known birth date, and the dates on which the rule holds. */
export interface Young {
  readonly params: Params;
  readonly line: WorkerLine;
  readonly isYoung: (date: Day) => boolean;
  /** The dates with work of the schedule on which the rule holds, in order. */
  readonly dates: readonly Day[];
  /** Shifts of history that a week or a rest of the schedule's reaches, then those of the schedule. */
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
    | "shiftSpan"
    | "splitDay";
  /** Tells limits of one name apart, whatever the school calendar says. */
  readonly key: number;
  readonly span: Interval;
  /** The shifts it is about, those of history first. */
  readonly shifts: readonly Shift[];
  readonly allowedMinutes: number;
  readonly workedMinutes: number;
}

export function youngOf(params: Params, line: WorkerLine, born: Day): Young {
  const from = dayOfAge(born, params.fromYears, params.leapBirthday);
  const until = dayOfAge(born, params.belowYears, params.leapBirthday);
  const isYoung = (date: Day): boolean => from <= date && date < until;
  const since = (line.shifts[0]?.interval.start ?? Infinity) - lookbackMinutes;
  const past = line.worker.history.shifts.filter(({ interval }) => interval.end > since);
  const dates = datesOf(spansOf(line.shifts), line.calendar, isYoung);
  return { params, line, isYoung, dates, all: [...past, ...line.shifts] };
}

/** A week with a clock change in it, and a day; no rest that is asked for is longer. */
const lookbackMinutes = 8 * 1440 + 60;

/** The local dates of `spans` on which the rule holds, in order. */
export const youngDates = (spans: readonly Interval[], { line, isYoung }: Young): readonly Day[] =>
  datesOf(spans, line.calendar, isYoung);

function datesOf(
  spans: readonly Interval[],
  calendar: Calendar,
  isYoung: Young["isYoung"],
): readonly Day[] {
  const dates: Day[] = [];
  for (const { start, end } of spans) {
    for (let date = calendar.dayOf(start); calendar.dayStart(date) < end;) {
      const isLater = date > (dates.at(-1) ?? -Infinity);
      if (isYoung(date) && (isLater || !dates.includes(date))) {
        dates.push(date);
      }
      date = addDays(date, 1);
    }
  }
  return inOrder(dates, (a, b) => a - b);
}

/** The week of the law's choice that an instant lies in. */
export function weekAround(at: Instant, { params, line }: Young): Interval {
  const { calendar, workweekStart } = line;
  const { weekday, minute } =
    params.week === "workweek"
      ? workweekStart
      : { weekday: params.week === "calendarWeekSunday" ? 7 : 1, minute: 0 };
  const date = calendar.dayOf(at);
  let first = addDays(date, -((weekdayOf(date) - weekday + 7) % 7));
  if (calendar.edge(first, minute) > at) first = addDays(first, -7);
  return { start: calendar.edge(first, minute), end: calendar.edge(addDays(first, 7), minute) };
}

export const spansOf = (shifts: readonly Shift[]): readonly Interval[] =>
  shifts.map(({ interval }) => interval);

export const touching = (shifts: readonly Shift[], span: Interval): readonly Shift[] =>
  shifts.filter(({ interval }) => overlap(interval, span));

/** What two spans share; null when they do not meet. */
export function common(a: Interval, b: Interval): Interval | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start < end ? { start, end } : null;
}
