import type { Brand } from "../kernel/brand.ts";
import { assert } from "../kernel/assert.ts";

/** A calendar date without a zone: whole days since 1970-01-01 (proleptic Gregorian). */
export type Day = Brand<number, "Day">;

/** Monday = 1 ... Sunday = 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The wall-clock minute of a day, 0 (00:00) to 1440 (24:00). */
export type MinuteOfDay = number;

export function day(number: number): Day {
  assert(Number.isSafeInteger(number), "a day is a whole number", number);
  return number as Day;
}

export const addDays = (from: Day, days: number): Day => day(from + days);

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (of: Day): Weekday => (((((of + 3) % 7) + 7) % 7) + 1) as Weekday;

/** "2026-12-07" -> Day, or null when the text is not a date that exists. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return null;
  const found = day(Math.round(milliseconds / 86_400_000));
  return formatDay(found) === text ? found : null;
}

export const formatDay = (of: Day): string => new Date(of * 86_400_000).toISOString().slice(0, 10);

/** Year, month 1-12 and day of the month of a date. */
export function dateParts(of: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(of * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** The date of a year, month 1-12 and day of the month; days past the month's end run on. */
export const dayOfDate = (year: number, month: number, dayOfMonth: number): Day =>
  day(Math.round(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000));

/** "07:30" -> 450; "24:00" -> 1440; null when the text is not a time of day. */
export function parseMinuteOfDay(text: string): MinuteOfDay | null {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= 1440 ? minutes : null;
}

export const formatMinuteOfDay = (minute: MinuteOfDay): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/**
 * Completed years of age on a date. A person born on 29 February completes a year on 1 March of a
 * common year ("mar1", the reading of most US and UK practice) or on 28 February ("feb28").
 */
export function ageOn(born: Day, on: Day, leapBirthday: "mar1" | "feb28" = "mar1"): number {
  const years = dateParts(on).year - dateParts(born).year;
  return on < dayOfAge(born, years, leapBirthday) ? years - 1 : years;
}

/** The first date on which {@link ageOn} is so many years. */
export function dayOfAge(born: Day, years: number, leapBirthday: "mar1" | "feb28" = "mar1"): Day {
  const { year, month, dayOfMonth } = dateParts(born);
  const birthday = dayOfDate(year + years, month, dayOfMonth);
  const isMoved = dateParts(birthday).month !== month;
  return isMoved && leapBirthday === "feb28" ? addDays(birthday, -1) : birthday;
}
