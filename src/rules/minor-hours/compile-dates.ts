import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, ageOn, weekdayOf } from "../../time/civil.ts";
import { instant } from "../../time/interval.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Part of the compiler alone: what dates allow, on the stricter side of what is unknown. */
export interface Dates {
  readonly holdsOn: (date: Day) => boolean;
  readonly hasSchool: (date: Day) => boolean;
  /** Every local date that a span touches, whether the rule holds on it or not. */
  readonly touchedBy: (span: Span) => readonly Day[];
  readonly spanOf: (date: Day) => Span;
  readonly dayMax: (date: Day) => number;
  readonly schoolHours: (date: Day) => Span | null;
}

export function datesFor(params: Params, { calendar, school, worker }: LineFacts): Dates {
  const spanOf = (date: Day): Span => calendar.daySpan(date);
  const hasSchool = (date: Day): boolean => {
    if (school === null || date < school.known.from || school.known.until < date) return true;
    return school.schoolDays.has(date);
  };
  /** As if school lasted all day where its hours are not known. */
  const besideSchool = (date: Day): number => {
    const most = params.schoolAndWorkMaxMinutes;
    if (most === null || !hasSchool(date)) return Infinity;
    const hours = school?.hours ?? null;
    if (hours === null) return 0;
    const end = calendar.edge(date, hours.to, "later");
    return Math.max(0, most - (end - calendar.edge(date, hours.from)));
  };
  return {
    hasSchool,
    spanOf,
    holdsOn: (date) => {
      if (worker.birthDay === null) return true;
      const years = ageOn(worker.birthDay, date, params.leapBirthday);
      return years >= params.fromYears && years < params.belowYears;
    },
    touchedBy: ({ start, end }) => {
      const first = calendar.dayOf(instant(start));
      const count = calendar.dayOf(instant(end - 1)) - first + 1;
      return Array.from({ length: count }, (_, index) => addDays(first, index));
    },
    dayMax: (date) => {
      const { schoolDay, nonSchoolDay, beforeSchoolDay } = params.dailyMaxMinutes;
      const byDay = hasSchool(date) ? schoolDay : nonSchoolDay;
      const own = Math.min(byDay, besideSchool(date));
      if (beforeSchoolDay === null || !hasSchool(addDays(date, 1))) return own;
      const spared = params.beforeSchoolDayExcept.some((spare) =>
        spare === "sunday" ? weekdayOf(date) === 7 : !hasSchool(date),
      );
      return spared ? own : Math.min(own, beforeSchoolDay);
    },
    schoolHours: (date) => {
      if (!params.outsideSchoolHours || !hasSchool(date)) return null;
      const hours = school?.hours ?? null;
      if (hours === null) return spanOf(date);
      const end = calendar.edge(date, hours.to, "later");
      return { start: calendar.edge(date, hours.from), end };
    },
  };
}

export const shared = (a: Span, b: Span): Span => {
  const start = Math.max(a.start, b.start);
  return { start, end: Math.max(start, Math.min(a.end, b.end)) };
};

export const sharedLength = (a: Span, b: Span): number => {
  const { start, end } = shared(a, b);
  return end - start;
};

/** The most work an option can have in the spans: as if its unpaid breaks lay outside. */
export const mostWork = (option: OptionFacts, spans: readonly Span[]): number =>
  Math.min(
    option.paidMinutes,
    spans.reduce((sum, span) => sum + sharedLength(option, span), 0),
  );

/** The work of fixed shifts in a span, their breaks where they lie. */
export const pastWork = (past: readonly Shift[], span: Span): number =>
  past.reduce((sum, { interval, breaks }) => {
    const unpaid = breaks.filter(({ paid }) => !paid);
    const paused = unpaid.reduce((all, pause) => all + sharedLength(pause.interval, span), 0);
    return sum + sharedLength(interval, span) - paused;
  }, 0);
