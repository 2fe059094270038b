import { type Day, addDays, dateParts, dayOfDate, weekdayOf } from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import type { LineContext } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: the school calendar, with one answer for all that is not known. */
export interface School {
  readonly isSchoolDay: (date: Day) => boolean;
  /** The hours of a school day; null on a day without school. */
  readonly hoursOn: (date: Day) => Interval | null;
  /** True when school is held on any date that the week touches. */
  readonly isSchoolWeek: (week: Interval) => boolean;
  /** True once an answer was given that the calendar does not know: another assumption may differ. */
  readonly hasGuessed: () => boolean;
}

/** `assumed`: whether unknown dates have school, and unknown hours last all day (or no time). */
export function schoolAs(assumed: boolean, { school, calendar }: LineContext): School {
  let guessed = false;
  const isSchoolDay = (date: Day): boolean => {
    if (school !== null && school.known.from <= date && date <= school.known.until) {
      return school.schoolDays.has(date);
    }
    guessed = true;
    return assumed;
  };
  return {
    isSchoolDay,
    hasGuessed: () => guessed,
    hoursOn: (date) => {
      if (!isSchoolDay(date)) return null;
      const hours = school?.hours ?? null;
      guessed ||= hours === null;
      if (hours === null) return assumed ? calendar.daySpan(date) : null;
      const start = calendar.edge(date, hours.from, "earlier");
      return { start, end: calendar.edge(date, hours.to, "later") };
    },
    isSchoolWeek: ({ start, end }) => {
      for (let date = calendar.dayOf(start); calendar.dayStart(date) < end;) {
        if (isSchoolDay(date)) return true;
        date = addDays(date, 1);
      }
      return false;
    },
  };
}

/** True on the dates from the first of summer to the last, both included. */
export function isSummer(date: Day, { from, until }: NonNullable<Params["summer"]>): boolean {
  const { year } = dateParts(date);
  const onDate = (text: string): Day =>
    dayOfDate(year, Number(text.slice(0, 2)), Number(text.slice(3)));
  const last =
    until === "laborDay"
      ? laborDay(year)
      : until === "dayBeforeLaborDay"
        ? addDays(laborDay(year), -1)
        : onDate(until);
  return onDate(from) <= date && date <= last;
}

/** The first Monday of September. */
function laborDay(year: number): Day {
  const first = dayOfDate(year, 9, 1);
  return addDays(first, (8 - weekdayOf(first)) % 7);
}
