import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, ageOn, dateParts, dayOfDate, weekdayOf } from "../../time/civil.ts";
import { instant } from "../../time/interval.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import { type Params, type Window, weekdayNames } from "./rule.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Part of the compiler alone: what each date allows, on the stricter side of what is unknown. */
export interface Dates {
  readonly holdsOn: (date: Day) => boolean;
  /** The local dates of an option on which the rule holds. */
  readonly touchedBy: (option: OptionFacts) => readonly Day[];
  readonly spanOf: (date: Day) => Span;
  readonly partOn: (date: Day, option: OptionFacts) => Span;
  readonly dayMax: (date: Day) => number;
  readonly hasSchool: (date: Day) => boolean;
  readonly schoolHours: (date: Day) => Span | null;
  readonly open: (date: Day, option: OptionFacts) => Span;
  /** The most work an option can have in a span: as if its unpaid breaks lay outside. */
  readonly mostWork: (option: OptionFacts, span: Span) => number;
  /** The work of a fixed shift in a span. */
  readonly workOf: (shift: Shift, span: Span) => number;
}

export function datesFor(params: Params, line: LineFacts): Dates {
  const { calendar, school, worker } = line;
  const holdsOn = (date: Day): boolean => {
    if (worker.birthDay === null) return true;
    const years = ageOn(worker.birthDay, date, params.leapBirthday);
    return years >= params.fromYears && years < params.belowYears;
  };
  const hasSchool = (date: Day): boolean => {
    if (school === null || date < school.known.from || school.known.until < date) return true;
    return school.schoolDays.has(date);
  };
  const spanOf = (date: Day): Span => calendar.daySpan(date);
  return {
    holdsOn,
    hasSchool,
    spanOf,
    partOn: (date, option) => shared(option, spanOf(date)),
    touchedBy: ({ start, end }) => {
      const [first, last] = [calendar.dayOf(start), calendar.dayOf(instant(end - 1))];
      const all = Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
      return all.filter(holdsOn);
    },
    dayMax: (date) => {
      const { schoolDay, nonSchoolDay, beforeSchoolDay } = params.dailyMaxMinutes;
      const own = hasSchool(date) ? schoolDay : nonSchoolDay;
      if (beforeSchoolDay === null || !hasSchool(addDays(date, 1))) return own;
      const spared = params.beforeSchoolDayExcept.some((spare) =>
        spare === "dayWithoutSchool"
          ? !hasSchool(date)
          : weekdayNames.indexOf(spare) + 1 === weekdayOf(date),
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
    open: (date, option) => {
      const window = windowFor(date, option, params, line, hasSchool);
      const start = calendar.edge(date, window.fromMinute, "later");
      return { start, end: calendar.edge(date, window.toMinute) };
    },
    mostWork: (option, span) => Math.min(option.paidMinutes, length(shared(option, span))),
    workOf: ({ interval, breaks }, span) =>
      breaks.reduce(
        (left, pause) => left - (pause.paid ? 0 : length(shared(pause.interval, span))),
        length(shared(interval, span)),
      ),
  };
}

function windowFor(
  date: Day,
  option: OptionFacts,
  { windows, lateConsent, summer, week }: Params,
  line: LineFacts,
  hasSchool: (date: Day) => boolean,
): Window {
  const before = hasSchool(addDays(date, 1)) ? "beforeSchoolDay" : "beforeNonSchoolDay";
  if (lateConsent !== null && lateConsent[before] !== null) {
    const given = line.worker.consents.some(
      (consent) =>
        consent.kind === "lateMinor" &&
        consent.shifts === null &&
        lateConsent.forms.some((form) => form === consent.form) &&
        (consent.givenAt ?? -Infinity) < option.start &&
        option.start < (consent.revokedAt ?? Infinity),
    );
    if (given) return lateConsent[before];
  }
  if (summer !== null && windows.summer !== null && isIn(summer, date)) {
    const dates = summer.onlyWeeksWithoutSchool ? weekDates(date, week, line) : [];
    if (!dates.some(hasSchool)) return windows.summer;
  }
  return windows[before] ?? windows.default;
}

/** Compared as text, month and day. Labor Day is the Monday among 1 to 7 September. */
function isIn({ from, until }: NonNullable<Params["summer"]>, date: Day): boolean {
  const { year, month, dayOfMonth } = dateParts(date);
  const text = `${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  if (until !== "laborDay") return from <= text && text <= until;
  const mondays = [1, 2, 3, 4, 5, 6, 7].filter((on) => weekdayOf(dayOfDate(year, 9, on)) === 1);
  return from <= text && text <= `09-0${mondays[0] ?? 7}`;
}

/** The dates that the week of a date's first minute touches. */
export function weekDates(date: Day, week: Params["week"], line: LineFacts): readonly Day[] {
  const anchor = anchorOf(week, line);
  const opensLater = line.calendar.edge(date, anchor.minute) > line.calendar.dayStart(date);
  const back = (weekdayOf(date) - anchor.weekday + 7) % 7;
  const first = addDays(date, -(back === 0 && opensLater ? 7 : back));
  const count = anchor.minute === 0 ? 7 : 8;
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

export const anchorOf = (
  week: Params["week"],
  { workweekStart }: LineFacts,
): { readonly weekday: number; readonly minute: number } => {
  if (week === "workweek") return workweekStart;
  return { weekday: week === "calendarWeekMonday" ? 1 : 7, minute: 0 };
};

const shared = (a: Span, b: Span): Span => {
  const start = Math.max(a.start, b.start);
  return { start, end: Math.max(start, Math.min(a.end, b.end)) };
};

const length = ({ start, end }: Span): number => end - start;
