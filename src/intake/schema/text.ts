import { z } from "zod";
import { parseDay } from "../../time/civil.ts";

/** Visible characters, no blank at either end: ids are compared, never read for meaning. */
export const idJson = z
  .string()
  .max(100)
  .regex(/^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u, { error: "malformedId" })
  .describe('An id of your own: 1 to 100 visible characters, as "w01".')
  .meta({ id: "Id", examples: ["w01"] });

export const nameJson = z
  .string()
  .min(1)
  .max(200)
  .describe('A name for people to read, 1 to 200 characters, as "Ana Ruiz".')
  .meta({ id: "Name", examples: ["Ana Ruiz"] });

export const dateJson = z
  .string()
  .regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/, { error: "malformedDate" })
  .refine((text) => parseDay(text) !== null, { error: "malformedDate" })
  .describe('A local date of the years 1900 to 2199, as "2026-12-07".')
  .meta({ id: "LocalDate", format: "date", examples: ["2026-12-07"] });

/** Whether the time exists on the wall clock of the site is asked later, where the zone is known. */
export const localTimeJson = z
  .string()
  .regex(
    /^(?:19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::00(?:\.0{1,9})?)?(?:Z|[+-](?:0\d|1[0-8]):[0-5]\d)?$/,
    { error: "malformedTime" },
  )
  .describe(
    "A whole minute on the wall clock of the site, as 2026-12-07T09:00; with an offset or Z, as " +
      "2026-12-07T09:00-08:00, it is that instant wherever it is read. 24:00 is the end of a date.",
  )
  .meta({ id: "LocalTime", examples: ["2026-12-07T09:00", "2026-12-07T09:00-08:00"] });

const timeIssue = (issue: { readonly input?: unknown }): string =>
  /^(?:2[4-9]|[3-9]\d):[0-5]\d$/.test(String(issue.input))
    ? "timePastMidnight"
    : "malformedTimeOfDay";

export const timeOfDayJson = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: timeIssue })
  .describe('A wall-clock time of day, "00:00" to "24:00" (the end of the day), as "07:30".')
  .meta({ id: "TimeOfDay", examples: ["07:30", "24:00"] });

/** The end of the day is no time at which anything begins. */
export const startTimeJson = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: timeIssue })
  .describe('A wall-clock time of day at which something begins, "00:00" to "23:59", as "07:30".')
  .meta({ id: "StartTime", examples: ["07:30"] });

export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export const weekdayJson = z
  .enum(weekdays)
  .describe('A day of the week in English, as "monday".')
  .meta({ id: "Weekday", examples: ["monday"] });

export type WeekdayJson = z.input<typeof weekdayJson>;
