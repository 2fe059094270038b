import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import { type Dates, datesFor } from "./compile-days.ts";
import { stillOwed } from "./compile-owed.ts";
import type { Params } from "./rule.ts";

export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const dates = datesFor(params, line);
    const isAt = (option: OptionFacts, which: (date: Day) => boolean): boolean =>
      dates.touchedBy(option).some(which);
    if (params.allowed === null) {
      const closed = (date: Day): boolean =>
        dates.isSpecial(date) || (params.holidays && dates.isHolidayUnknown(date));
      for (const option of line.options) {
        if (isAt(option, closed) && !isAgreed(params, line, option)) post.forbid(option);
      }
      return;
    }
    const owed = stillOwed(params.allowed, line, dates);
    if (owed.length > 0) {
      // Until the past has its free days no new one is owed, and the time for them is kept free.
      for (const option of line.options) {
        const inTime = isAt(option, (date) => owed.some(({ until }) => date <= until));
        if (inTime || isAt(option, dates.isSpecial)) post.forbid(option);
      }
      return;
    }
    if (params.allowed.substituteWithinDays !== null) postWeeks(line, dates, post);
    if (params.sundays) postYear(52 - params.allowed.freeSundaysPerYearMin, line, dates, post);
  },
};

/**
 * Of the days from Monday to Saturday that are no holidays so many stay free as Sundays and holidays
 * of the week are worked. Where the period begins with a Sunday, its free day follows it.
 */
function postWeeks(line: LineFacts, dates: Dates, post: LinePoster): void {
  const { first, last } = line.period;
  const startsOnSunday = weekdayOf(first) === 7;
  const monday = addDays(first, startsOnSunday ? 0 : 1 - weekdayOf(first));
  const end = Math.max(last, ...line.options.flatMap((option) => dates.touchedBy(option)));
  for (let week = monday; week <= end; week = addDays(week, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(week, at));
    const workdays = days.filter(dates.isWorkday);
    // What lies before the period serves the past, and counts as worked.
    const gone = workdays.filter((date) => date < first || dates.past.has(date)).length;
    const weigh = (date: Day): number =>
      !days.includes(date) ? 0 : dates.isSpecial(date) || workdays.includes(date) ? 1 : 0;
    const value = (option: OptionFacts): number =>
      dates.touchedBy(option).reduce((sum, date) => sum + weigh(date), 0);
    if (!line.options.some((option) => value(option) > 0)) continue;
    const already =
      gone + days.filter((date) => dates.isSpecial(date) && dates.past.has(date)).length;
    post.sumAtMost({ value, already, max: Math.max(already, workdays.length) });
  }
}

/** Sundays of which nobody knows are taken to have been worked only where the check can be sure. */
function postYear(most: number, line: LineFacts, dates: Dates, post: LinePoster): void {
  const isSunday = (date: Day): boolean => weekdayOf(date) === 7;
  const touched = new Set(line.options.flatMap(dates.touchedBy).filter(isSunday));
  for (const last of touched) {
    const from = addDays(last, -7 * 51);
    const inYear = (date: Day): boolean => isSunday(date) && from <= date && date <= last;
    const already = [...dates.past].filter(inYear).length;
    const value = (option: OptionFacts): number => dates.touchedBy(option).filter(inYear).length;
    post.sumAtMost({ value, already, max: Math.max(already, most) });
  }
}

function isAgreed({ consent }: Params, { worker }: LineFacts, option: OptionFacts): boolean {
  return worker.consents.some(
    ({ kind, form, givenAt, revokedAt, shifts }) =>
      kind === consent?.kind &&
      consent.forms.some((accepted) => accepted === form) &&
      (givenAt ?? -Infinity) < option.start &&
      option.start < (revokedAt ?? Infinity) &&
      (shifts === null || shifts.some((named) => String(named) === option.demand)),
  );
}
