import { type Day, weekdayOf } from "../../../src/time/civil.ts";
import { type Interval, instant } from "../../../src/time/interval.ts";
import { type World, at, weekNumber } from "./world.ts";

/** People of a role wanted at a time; `shift` names the fixed shift, null where a curve asks. */
export interface Wanted {
  readonly shift: string | null;
  readonly role: string;
  readonly interval: Interval;
  readonly count: number;
}

/**
 * What is learned when: the standard deviation of the log error that is left with so many days to
 * go. Errors fall as in the martingale model of forecast evolution (Heath & Jackson 1994,
 * unverified); the figures are own design. Half of the variance is common to the date, half belongs
 * to three hours of it.
 */
const errorLeft = [
  { leadDays: 21, sd: 0.22 },
  { leadDays: 14, sd: 0.2 },
  { leadDays: 7, sd: 0.15 },
  { leadDays: 3, sd: 0.1 },
  { leadDays: 1, sd: 0.07 },
  { leadDays: 0, sd: 0 },
] as const;

/** What even the first forecast knows: weeks and dates differ from the plain week. Own design. */
const known = { weekSd: 0.05, dateSd: 0.08 } as const;

const minutesOfPart = 180;

/** What to multiply the plain week's demand with, as seen so many days ahead; its mean is 1. */
export function outlook(world: World, date: Day, minute: number, leadDays: number): number {
  const { chance, level, scenario } = world;
  const part = Math.floor(minute / minutesOfPart);
  const times = level.forecastTimes * scenario.demandTimes;
  let log =
    scenario.demandTimes *
    (known.weekSd * chance.normal("week", weekNumber(world, date)) +
      known.dateSd * chance.normal("date", date));
  for (const [index, { leadDays: at, sd }] of errorLeft.entries()) {
    const before = errorLeft[index - 1];
    if (before === undefined || at < leadDays) continue;
    const variance = times ** 2 * (before.sd ** 2 - sd ** 2);
    const shock =
      chance.normal("forecast-date", date, at) + chance.normal("forecast-part", date, part, at);
    log += Math.sqrt(variance / 2) * shock - variance / 2;
  }
  return Math.exp(log);
}

/** Who is wanted on a date, as seen `leadDays` ahead; 0 = what was needed in the end. */
export function wantedOn(world: World, date: Day, leadDays: number): readonly Wanted[] {
  const { wanted } = world.scenario.workplace;
  return wanted.form === "curves" ? hourly(world, date, leadDays) : fixed(world, date, leadDays);
}

function hourly(world: World, date: Day, leadDays: number): readonly Wanted[] {
  const { wanted } = world.scenario.workplace;
  if (wanted.form !== "curves") return [];
  const weekday = weekdayOf(date);
  const factor = wanted.dayFactors[weekday - 1] ?? 0;
  const short = wanted.shortDay?.weekday === weekday ? wanted.shortDay : null;
  return wanted.perHour.flatMap((plain, hour): readonly Wanted[] => {
    const isClosed = short !== null && (hour < short.from || hour >= short.from + short.hours);
    if (isClosed || plain * factor === 0) return [];
    const minute = wanted.openMinute + 60 * hour;
    const seen = plain * factor * outlook(world, date, minute, leadDays);
    const total = Math.max(1, Math.floor(seen + 0.5));
    const start = at(world, date, minute);
    const interval = { start, end: instant(start + 60) };
    return Object.entries(wanted.split(total)).flatMap(([role, count]) =>
      count > 0 ? [{ shift: null, role, interval, count }] : [],
    );
  });
}

function fixed(world: World, date: Day, leadDays: number): readonly Wanted[] {
  const { wanted } = world.scenario.workplace;
  if (wanted.form !== "shifts") return [];
  const weekday = weekdayOf(date) - 1;
  return wanted.shifts.flatMap(({ name, startMinute, lengthMinutes, counts }) => {
    const seen = outlook(world, date, startMinute, leadDays);
    const interval = {
      start: at(world, date, startMinute),
      end: at(world, date, startMinute + lengthMinutes),
    };
    return Object.entries(counts).flatMap(([role, byWeekday]): readonly Wanted[] => {
      const plain = byWeekday[weekday] ?? 0;
      if (plain === 0) return [];
      const count = Math.max(1, Math.floor(plain * seen + 0.5));
      return [{ shift: `${date}-${name}-${role}`, role, interval, count }];
    });
  });
}
