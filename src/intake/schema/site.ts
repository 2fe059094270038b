import { z } from "zod";
import { limits } from "../limits.ts";
import { factsJson } from "./fact.ts";
import { dateJson, idJson, nameJson, startTimeJson, timeOfDayJson } from "./text.ts";

export const schoolJson = z
  .strictObject({
    knownFrom: dateJson.describe('First date for which the list is complete, as "2026-11-01".'),
    knownUntil: dateJson.describe('Last date for which the list is complete, as "2027-01-31".'),
    schoolDays: z
      .array(dateJson)
      .max(limits.schoolDays)
      .describe(`Every date of that time on which school is held, up to ${limits.schoolDays}.`),
    hours: z
      .strictObject({
        from: startTimeJson.describe('When school begins, as "08:00".'),
        to: timeOfDayJson.describe('When school ends, as "15:00".'),
      })
      .optional()
      .describe("School hours of a school day, by the wall clock."),
  })
  .describe("The calendar of the local public school. Rules for workers under 18 ask for it.")
  .meta({ id: "SchoolCalendar" });

export const holidaysJson = z
  .strictObject({
    knownFrom: dateJson.describe('First date for which the list is complete, as "2026-01-01".'),
    knownUntil: dateJson.describe('Last date for which the list is complete, as "2026-12-31".'),
    dates: z
      .array(dateJson)
      .max(limits.schoolDays)
      .describe(`Every public holiday of that time, up to ${limits.schoolDays}.`),
  })
  .describe("The public holidays of the place. Laws about work on Sundays and holidays ask for it.")
  .meta({ id: "HolidayCalendar" });

const placeJson = (what: string) => z.string().min(1).max(100).optional().describe(what);

export const siteJson = z
  .strictObject({
    id: idJson,
    name: nameJson,
    zone: z
      .string()
      .min(1)
      .max(100)
      .describe('The IANA time zone whose wall clock the site lives by, as "America/Los_Angeles".'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: "malformedCountry" })
      .describe('The country in ISO 3166-1: two capitals, as "US" or "DE".'),
    region: z
      .string()
      .regex(/^[A-Z0-9]{1,3}$/, { error: "malformedRegion" })
      .optional()
      .describe('State or province: the part after the dash in ISO 3166-2, as "OR" of "US-OR".'),
    county: placeJson('The county, as "Multnomah".'),
    city: placeJson('The city, as "Portland".'),
    school: schoolJson.optional(),
    holidays: holidaysJson.optional(),
    facts: factsJson.optional(),
  })
  .describe("The place of work.")
  .meta({ id: "Site" });

export type SiteJson = z.input<typeof siteJson>;
