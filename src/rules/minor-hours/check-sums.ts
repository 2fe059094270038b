import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Interval, lengthMinutes, sharedMinutes } from "../../time/interval.ts";
import { totalWorkIn } from "../work-minutes.ts";
import type { School } from "./check-school.ts";
import { type Limit, type Young, common, spansOf, touching } from "./check-young.ts";
import { weekAround, youngDates } from "./check-young.ts";

/** Part of the check alone: minutes of a date, minutes of a week, dates of a week. */
export function sumLimits(young: Young, school: School): readonly Limit[] {
  const days = young.dates.map((date) => dayLimit(date, young, school));
  const weeks = weeksOf(young).flatMap((week) => weekLimits(week, young, school));
  return [...days, ...weeks];
}

/** The weeks in which the schedule has work on a date on which the rule holds. */
export function weeksOf(young: Young): readonly Interval[] {
  const { line } = young;
  const weeks = new Map<number, Interval>();
  for (const date of young.dates) {
    const day = line.calendar.daySpan(date);
    for (const { interval } of line.shifts) {
      const part = common(interval, day);
      if (part === null) continue;
      for (let week = weekAround(part.start, young); week.start < part.end;) {
        weeks.set(week.start, week);
        week = weekAround(week.end, young);
      }
    }
  }
  return [...weeks.values()];
}

function dayLimit(date: Day, young: Young, school: School): Limit {
  const { params, line, all } = young;
  const span = line.calendar.daySpan(date);
  const { schoolDay, nonSchoolDay, beforeSchoolDay } = params.dailyMaxMinutes;
  const hasSchool = school.isSchoolDay(date);
  const spared =
    (weekdayOf(date) === 7 && params.beforeSchoolDayExcept.includes("sunday")) ||
    (!hasSchool && params.beforeSchoolDayExcept.includes("dayWithoutSchool"));
  const isEve = beforeSchoolDay !== null && !spared && school.isSchoolDay(addDays(date, 1));
  const usual = hasSchool ? schoolDay : nonSchoolDay;
  const byDay = Math.max(usual, longerDay(date, young));
  const allowedMinutes = Math.min(
    isEve ? Math.min(byDay, beforeSchoolDay) : byDay,
    besideSchool(date, params, school),
  );
  const shifts = touching(all, span);
  const workedMinutes = totalWorkIn(shifts, span);
  return { name: "day", key: date, span, shifts, allowedMinutes, workedMinutes };
}

/** The most that a date may have because another worked date of its week is short; else 0. */
function longerDay(date: Day, young: Young): number {
  const { params, line, all } = young;
  if (params.longerDays === null) return 0;
  const { dailyMaxMinutes, ifShorterThanMinutes } = params.longerDays;
  const week = weekAround(line.calendar.dayStart(date), young);
  const inWeek = spansOf(all).flatMap((span) => common(span, week) ?? []);
  const others = youngDates(inWeek, young).filter((other) => other !== date);
  const minutes = others.map((other) => totalWorkIn(all, line.calendar.daySpan(other)));
  // A date that holds nothing but an unpaid break is no worked date.
  const isShort = (some: number): boolean => some > 0 && some < ifShorterThanMinutes;
  return minutes.some(isShort) ? dailyMaxMinutes : 0;
}

/** What school leaves of the minutes that school and work may have together. */
function besideSchool(
  date: Day,
  { schoolAndWorkMaxMinutes: most }: Young["params"],
  school: School,
): number {
  const hours = most === null ? null : school.hoursOn(date);
  if (most === null || hours === null) return Infinity;
  return Math.max(0, most - lengthMinutes(hours));
}

function weekLimits(week: Interval, young: Young, school: School): readonly Limit[] {
  const { params, line } = young;
  const { schoolWeek, nonSchoolWeek } = params.weeklyMaxMinutes;
  const all = touching(young.all, week);
  const inWeek = spansOf(all).flatMap((span) => common(span, week) ?? []);
  const dates = youngDates(inWeek, young);
  const partOf = (date: Day): Interval => common(week, line.calendar.daySpan(date)) ?? week;
  const minutes = dates.map((date) => totalWorkIn(all, partOf(date)));
  const sum: Limit = {
    name: "week",
    key: week.start,
    span: week,
    shifts: all,
    allowedMinutes: school.isSchoolWeek(week) ? schoolWeek : nonSchoolWeek,
    workedMinutes: minutes.reduce((total, one) => total + one, 0),
  };
  const sums = [sum, ...weekdayLimits(sum, dates, minutes, young, school)];
  const last = dates.at(-1);
  if (last === undefined || dates.length <= params.maxDaysPerWeek) return sums;
  // One date too many: no time at work is allowed on the last of them.
  const span = partOf(last);
  const shifts = touching(all, span);
  const workedMinutes = shifts.reduce((total, one) => total + sharedMinutes(one.interval, span), 0);
  const days = { name: "daysPerWeek", key: week.start, span, shifts } as const;
  return [...sums, { ...days, allowedMinutes: 0, workedMinutes }];
}

/** The dates from Monday to Friday of a week with school, of which one is worked. */
function weekdayLimits(
  week: Limit,
  dates: readonly Day[],
  minutes: readonly number[],
  { params }: Young,
  school: School,
): readonly Limit[] {
  const allowedMinutes = params.mondayToFridayMaxMinutes;
  if (allowedMinutes === null || !school.isSchoolWeek(week.span)) return [];
  const counted = minutes.filter((_, at) => weekdayOf(dates[at] as Day) <= 5);
  const workedMinutes = counted.reduce((total, one) => total + one, 0);
  return [{ ...week, name: "mondayToFriday", allowedMinutes, workedMinutes }];
}
