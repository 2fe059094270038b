import type { Shift } from "../../../src/domain/shift.ts";
import { youngWindow } from "./judge-minor-windows.ts";
import { isPainted, paint, sumOf } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { edgeOf, weekdayOn } from "./wall-clock.ts";

export interface Window {
  readonly fromMinute: number;
  readonly toMinute: number;
}

export interface MinorParams {
  readonly fromYears: number;
  readonly belowYears: number;
  readonly leapBirthday: string;
  readonly dailyMaxMinutes: {
    readonly schoolDay: number;
    readonly nonSchoolDay: number;
    readonly beforeSchoolDay: number | null;
  };
  readonly schoolAndWorkMaxMinutes: number | null;
  readonly longerDays: {
    readonly dailyMaxMinutes: number;
    readonly ifShorterThanMinutes: number;
  } | null;
  readonly shiftSpanMaxMinutes: number | null;
  readonly beforeSchoolDayExcept: readonly string[];
  readonly weeklyMaxMinutes: { readonly schoolWeek: number; readonly nonSchoolWeek: number };
  readonly mondayToFridayMaxMinutes: number | null;
  readonly week: string;
  readonly windows: {
    readonly default: Window;
    readonly summer: Window | null;
    readonly beforeSchoolDay: Window | null;
    readonly beforeNonSchoolDay: Window | null;
  };
  readonly lateConsent: {
    readonly forms: readonly string[];
    readonly beforeSchoolDay: Window | null;
    readonly beforeNonSchoolDay: Window | null;
  } | null;
  readonly laterWhere: { readonly fact: string; readonly toMinute: number } | null;
  readonly summer: {
    readonly from: string;
    readonly until: string;
    readonly onlyWeeksWithoutSchool: boolean;
  } | null;
  readonly outsideSchoolHours: boolean;
  readonly maxDaysPerWeek: number;
  readonly restMinutesMin: number | null;
}

/** Whether somebody is of the ages on a date; birthdays are counted year by year. */
function isYoungOn(params: MinorParams, born: number, date: number): boolean {
  const birth = new Date(born * 86_400_000);
  let years = 0;
  for (;;) {
    const year = birth.getUTCFullYear() + years + 1;
    let birthday = Date.UTC(year, birth.getUTCMonth(), birth.getUTCDate()) / 86_400_000;
    const isMoved = new Date(birthday * 86_400_000).getUTCDate() !== birth.getUTCDate();
    if (isMoved && params.leapBirthday === "feb28") birthday--;
    if (birthday > date) break;
    years++;
  }
  return params.fromYears <= years && years < params.belowYears;
}

/** Every limit of a young worker whose age, school and past are known, on painted dates and weeks. */
export function minorHours(params: MinorParams, roster: Roster): string[] {
  const born = roster.line.worker.birthDay;
  if (born === null) return [];
  const known = new Map<number, boolean>();
  const isYoung = (date: number): boolean => {
    const found = known.get(date) ?? isYoungOn(params, born, date);
    known.set(date, found);
    return found;
  };
  return [
    ...onDates(params, roster, isYoung),
    ...inWeeks(params, roster, isYoung),
    ...byShift(params, roster, isYoung),
  ];
}

type IsYoung = (date: number) => boolean;

export const hasSchool = ({ line }: Roster, date: number): boolean =>
  (line.school?.schoolDays as ReadonlySet<number> | undefined)?.has(date) === true;

const firstOfWeek = (params: MinorParams, date: number): number =>
  date - ((weekdayOn(date) - (params.week === "calendarWeekSunday" ? 7 : 1) + 7) % 7);

export const weekHasSchool = (params: MinorParams, roster: Roster, date: number): boolean =>
  [0, 1, 2, 3, 4, 5, 6].some((day) => hasSchool(roster, firstOfWeek(params, date) + day));

const workOn = (roster: Roster, date: number): number =>
  sumOf(
    paint(roster, true).work,
    edgeOf(roster.midnights, date),
    edgeOf(roster.midnights, date + 1),
  );

function onDates(params: MinorParams, roster: Roster, isYoung: IsYoung): string[] {
  const { line, midnights } = roster;
  const found: string[] = [];
  for (let date = line.period.first - 1; date <= line.period.last + 2; date++) {
    const [opens, closes] = [edgeOf(midnights, date), edgeOf(midnights, date + 1)];
    if (!isYoung(date) || !isPainted(paint(roster, true).ours, opens, closes)) continue;
    const work = workOn(roster, date);
    if (work > mostOn(params, roster, date, isYoung)) found.push(`violation day ${work}`);
  }
  return found;
}

function mostOn(params: MinorParams, roster: Roster, date: number, isYoung: IsYoung): number {
  const { schoolDay, nonSchoolDay, beforeSchoolDay } = params.dailyMaxMinutes;
  const [today, tomorrow] = [hasSchool(roster, date), hasSchool(roster, date + 1)];
  let most = today ? schoolDay : nonSchoolDay;
  const { longerDays, schoolAndWorkMaxMinutes } = params;
  if (longerDays !== null) {
    const first = firstOfWeek(params, date);
    for (let other = first; other < first + 7; other++) {
      const work = other === date || !isYoung(other) ? 0 : workOn(roster, other);
      if (work > 0 && work < longerDays.ifShorterThanMinutes) {
        most = Math.max(most, longerDays.dailyMaxMinutes);
      }
    }
  }
  // A longer day is not allowed to be longer than the eve of a day with school may be.
  const isSpared =
    (params.beforeSchoolDayExcept.includes("sunday") && weekdayOn(date) === 7) ||
    (params.beforeSchoolDayExcept.includes("dayWithoutSchool") && !today);
  if (tomorrow && beforeSchoolDay !== null && !isSpared) most = Math.min(most, beforeSchoolDay);
  if (schoolAndWorkMaxMinutes !== null && today) {
    let school = 0;
    for (let at = edgeOf(roster.midnights, date); roster.clock.date[at] === date; at++) {
      if (isSchoolMinute(roster, at)) school++;
    }
    most = Math.min(most, Math.max(0, schoolAndWorkMaxMinutes - school));
  }
  return most;
}

function isSchoolMinute(roster: Roster, at: number): boolean {
  const hours = roster.line.school?.hours ?? { from: 0, to: 0 };
  const minute = roster.clock.minute[at] as number;
  const date = roster.clock.date[at] as number;
  return hasSchool(roster, date) && hours.from <= minute && minute < hours.to;
}

function inWeeks(params: MinorParams, roster: Roster, isYoung: IsYoung): string[] {
  const { line, midnights } = roster;
  const { ours, busy } = paint(roster, true);
  const found: string[] = [];
  const start = firstOfWeek(params, line.period.first);
  for (let first = start; first <= line.period.last + 2; first += 7) {
    let [work, weekdays, dates, isOurs] = [0, 0, 0, false];
    for (let date = first; date < first + 7; date++) {
      if (!isYoung(date)) continue;
      const [opens, closes] = [edgeOf(midnights, date), edgeOf(midnights, date + 1)];
      isOurs ||= isPainted(ours, opens, closes);
      work += workOn(roster, date);
      if (weekdayOn(date) <= 5) weekdays += workOn(roster, date);
      if (isPainted(busy, opens, closes)) dates++;
    }
    if (!isOurs) continue;
    const isSchool = weekHasSchool(params, roster, first);
    const { schoolWeek, nonSchoolWeek } = params.weeklyMaxMinutes;
    if (work > (isSchool ? schoolWeek : nonSchoolWeek)) found.push(`violation week ${work}`);
    if (dates > params.maxDaysPerWeek) found.push("violation daysPerWeek");
    if (isSchool && weekdays > (params.mondayToFridayMaxMinutes ?? Infinity)) {
      found.push(`violation mondayToFriday ${weekdays}`);
    }
  }
  return found;
}

function byShift(params: MinorParams, roster: Roster, isYoung: IsYoung): string[] {
  const { line, clock } = roster;
  return line.shifts.flatMap((shift) => {
    const isOpen = youngWindow(params, roster, shift);
    const [start, end] = [shift.interval.start - clock.from, shift.interval.end - clock.from];
    let [closed, atSchool] = [0, 0];
    for (let at = start; at < end; at++) {
      if (!isYoung(clock.date[at] as number)) continue;
      if (!isOpen(at)) closed++;
      if (params.outsideSchoolHours && isSchoolMinute(roster, at)) atSchool++;
    }
    // How long a shift may last is asked of the date on which it starts.
    const starts = isYoung(clock.date[start] as number);
    const isLong = starts && end - start > (params.shiftSpanMaxMinutes ?? Infinity);
    return [
      ...(closed > 0 ? [`violation window ${shift.id} ${closed}`] : []),
      ...(atSchool > 0 ? [`violation schoolHours ${shift.id} ${atSchool}`] : []),
      ...(isLong ? [`violation shiftSpan ${shift.id} ${end - start}`] : []),
      ...(isTired(params, roster, shift, isYoung) ? [`violation rest ${shift.id}`] : []),
    ];
  });
}

/** Whether a shift that began on another date was at work within so many minutes before. */
function isTired(params: MinorParams, roster: Roster, shift: Shift, isYoung: IsYoung): boolean {
  const { line, clock } = roster;
  const { restMinutesMin } = params;
  const date = clock.date[shift.interval.start - clock.from] as number;
  if (restMinutesMin === null || !isYoung(date)) return false;
  return [...line.worker.history.shifts, ...line.shifts].some(
    ({ interval }) =>
      (clock.date[interval.start - clock.from] as number) < date &&
      shift.interval.start - interval.end < restMinutesMin,
  );
}
