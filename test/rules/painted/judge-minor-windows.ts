import type { Shift } from "../../../src/domain/shift.ts";
import type { MinorParams, Window } from "./judge-minors.ts";
import { hasSchool, weekHasSchool } from "./judge-minors.ts";
import { agreed } from "./judge-rests.ts";
import type { Roster } from "./roster.ts";
import { weekdayOn } from "./wall-clock.ts";

/** Whether minutes lie in the window of their date, or in that of the date before, running on. */
export function youngWindow(
  params: MinorParams,
  roster: Roster,
  shift: Shift,
): (at: number) => boolean {
  const { laterWhere } = params;
  const later =
    laterWhere !== null && roster.line.fact(laterWhere.fact) === true ? laterWhere : null;
  const known = new Map<number, Window>();
  const windowOf = (date: number): Window => {
    const found = known.get(date) ?? windowOn(params, roster, shift, date);
    known.set(date, found);
    return found;
  };
  return (at) => {
    const [date, minute] = [roster.clock.date[at] as number, roster.clock.minute[at] as number];
    return [0, 1].some((days) => {
      const { fromMinute, toMinute } = windowOf(date - days);
      const until = Math.max(toMinute, later?.toMinute ?? 0);
      return fromMinute <= minute + 1440 * days && minute + 1440 * days < until;
    });
  };
}

function windowOn(params: MinorParams, roster: Roster, shift: Shift, date: number): Window {
  const { windows, lateConsent } = params;
  const isEve = hasSchool(roster, date + 1);
  const usual =
    (isSummer(params, roster, date) ? windows.summer : null) ??
    (isEve ? windows.beforeSchoolDay : windows.beforeNonSchoolDay) ??
    windows.default;
  if (lateConsent === null || !agreed(roster, shift, "lateMinor", lateConsent.forms)) return usual;
  return (isEve ? lateConsent.beforeSchoolDay : lateConsent.beforeNonSchoolDay) ?? usual;
}

function isSummer(params: MinorParams, roster: Roster, date: number): boolean {
  const { summer } = params;
  if (summer === null) return false;
  const shown = new Date(date * 86_400_000).toISOString().slice(5, 10);
  const year = new Date(date * 86_400_000).getUTCFullYear();
  // Labor Day is the first Monday of September.
  let laborDay = Date.UTC(year, 8, 1) / 86_400_000;
  while (weekdayOn(laborDay) !== 1) laborDay++;
  const isOver =
    summer.until === "laborDay"
      ? date > laborDay
      : summer.until === "dayBeforeLaborDay"
        ? date >= laborDay
        : shown > summer.until;
  if (shown < summer.from || isOver) return false;
  return !summer.onlyWeeksWithoutSchool || !weekHasSchool(params, roster, date);
}
