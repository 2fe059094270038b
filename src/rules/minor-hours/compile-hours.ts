import { type Day, addDays, dateParts, dayOfDate, weekdayOf } from "../../time/civil.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import { type Dates, type Span, shared, sharedLength } from "./compile-dates.ts";
import { hasSchoolAround } from "./compile-weeks.ts";
import type { Params, Window } from "./rule.ts";

/** Part of the compiler alone: true when the option is at work at a closed hour or during school. */
export function atClosedHours(
  option: OptionFacts,
  params: Params,
  line: LineFacts,
  dates: Dates,
): boolean {
  const open = (date: Day): Span => {
    const { fromMinute, toMinute: usual } = windowFor(date, option, params, line, dates);
    const later = params.laterWhere;
    const isLater = later !== null && line.fact(later.fact) === true;
    const toMinute = isLater && later.toMinute > usual ? later.toMinute : usual;
    const start = line.calendar.edge(date, fromMinute, "later");
    return { start, end: line.calendar.edge(date, toMinute) };
  };
  return dates
    .touchedBy(option)
    .filter(dates.holdsOn)
    .some((date) => {
      const part = shared(option, dates.spanOf(date));
      const school = dates.schoolHours(date);
      if (school !== null && sharedLength(part, school) > 0) return true;
      // As far as one gets from the part's start through last night's hours, then today's.
      const [night, today] = [open(addDays(date, -1)), open(date)];
      const reach = night.start <= part.start ? Math.max(part.start, night.end) : part.start;
      return (today.start <= reach ? Math.max(reach, today.end) : reach) < part.end;
    });
}

function windowFor(
  date: Day,
  option: OptionFacts,
  params: Params,
  line: LineFacts,
  dates: Dates,
): Window {
  const { windows, lateConsent, summer } = params;
  const before = dates.hasSchool(addDays(date, 1)) ? "beforeSchoolDay" : "beforeNonSchoolDay";
  const late = lateConsent === null ? null : lateConsent[before];
  if (late !== null && mayWorkLate(option, params, line)) return late;
  if (summer === null || windows.summer === null || !isIn(summer, date)) {
    return windows[before] ?? windows.default;
  }
  const ended = !summer.onlyWeeksWithoutSchool || !hasSchoolAround(date, params, line, dates);
  return ended ? windows.summer : (windows[before] ?? windows.default);
}

const mayWorkLate = (option: OptionFacts, params: Params, { worker }: LineFacts): boolean =>
  worker.consents
    .filter(({ kind }) => kind === "lateMinor")
    .filter(({ shifts }) => shifts?.some((named) => String(named) === option.demand) ?? true)
    .filter(({ form }) => params.lateConsent?.forms.some((accepted) => accepted === form))
    .some(
      ({ givenAt, revokedAt }) =>
        (givenAt ?? -Infinity) < option.start && option.start < (revokedAt ?? Infinity),
    );

/** Compared as text, month and day. Labor Day is the Monday among 1 to 7 September. */
function isIn({ from, until }: NonNullable<Params["summer"]>, date: Day): boolean {
  const { year, month, dayOfMonth } = dateParts(date);
  const text = `${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  if (until !== "laborDay" && until !== "dayBeforeLaborDay") return from <= text && text <= until;
  const mondays = [1, 2, 3, 4, 5, 6, 7].filter((on) => weekdayOf(dayOfDate(year, 9, on)) === 1);
  const laborDay = `09-0${mondays[0] ?? 7}`;
  return from <= text && (until === "laborDay" ? text <= laborDay : text < laborDay);
}
