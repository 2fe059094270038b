import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { instant } from "../../time/interval.ts";
import type { LineFacts } from "../told.ts";
import type { Params } from "./rule.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Part of the compiler alone: dates that spans touch, and what they are. */
export interface Dates {
  readonly touchedBy: (span: Span) => readonly Day[];
  readonly isHoliday: (date: Day) => boolean;
  readonly isSpecial: (date: Day) => boolean;
  readonly isWorkday: (date: Day) => boolean;
  readonly isHolidayUnknown: (date: Day) => boolean;
  /** Dates with work before the period. */
  readonly past: ReadonlySet<Day>;
  /** The first date of which all past work is known. */
  readonly knownFrom: Day;
}

export function datesFor({ sundays, holidays }: Params, line: LineFacts): Dates {
  const { calendar } = line;
  const touchedBy = ({ start, end }: Span): readonly Day[] => {
    const first = calendar.dayOf(instant(start));
    const count = calendar.dayOf(instant(end - 1)) - first + 1;
    return Array.from({ length: count }, (_, at) => addDays(first, at));
  };
  const isHoliday = (date: Day): boolean => line.holidays?.dates.has(date) ?? false;
  const isHolidayUnknown = (date: Day): boolean => {
    const known = line.holidays?.known;
    return known === undefined || date < known.from || date > known.until;
  };
  const working = line.past.filter(({ onCall }) => !onCall);
  const { completeFrom } = line.worker.history;
  const known = completeFrom ?? line.period.interval.start;
  let knownFrom = calendar.dayOf(known);
  if (calendar.dayStart(knownFrom) < known) knownFrom = addDays(knownFrom, 1);
  return {
    touchedBy,
    isHoliday,
    isHolidayUnknown,
    isSpecial: (date) => (sundays && weekdayOf(date) === 7) || (holidays && isHoliday(date)),
    isWorkday: (date) => weekdayOf(date) < 7 && !isHoliday(date),
    past: new Set(working.flatMap(({ interval }) => touchedBy(interval))),
    knownFrom,
  };
}
