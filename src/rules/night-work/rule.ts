import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const clock = (what: string) =>
  z
    .int()
    .min(0)
    .max(2880)
    .describe(`${what}, from 00:00 of the night's date; 1800 = 06:00 next day.`);
const minutes = (max: number, what: string) => z.int().min(1).max(max).describe(what);

const average = z.strictObject({
  weeks: minutes(
    52,
    "Calendar weeks, Monday to Sunday, ending with each one that meets the period.",
  ),
  weekMinutesMax: minutes(10_080, "Most work of a week on average over them, inclusive."),
  nightShiftsMin: z
    .int()
    .min(0)
    .max(366)
    .describe("Only with so many night shifts in them, or more."),
});

const series = z.strictObject({
  shiftsMin: minutes(14, "After so many night shifts in a row, or more,"),
  restMinutesMin: minutes(10_080, "so long a rest before other work; it also ends the series."),
  shiftsMax: minutes(31, "Most night shifts in a row, inclusive.").nullable(),
  withDays: z
    .strictObject({
      shiftsMax: minutes(31, "Most shifts in a row when one of them is a night shift, inclusive;"),
      restMinutesMin: minutes(10_080, "so long a rest ends such a row."),
    })
    .nullable()
    .default(null)
    .describe("Rows of day and night shifts together; null: however many."),
});

const frequency = z.strictObject({
  endAfterMinute: clock("Night shifts that end after this are counted"),
  weeks: minutes(52, "In so many calendar weeks, Monday to Sunday, up to that of a shift"),
  shiftsMax: minutes(366, "there are at most so many of them, inclusive."),
  agreed: z
    .strictObject({
      consent: z.literal("addedHours").describe("The kind of consent that allows more."),
      forms: z
        .array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]))
        .min(1)
        .describe("The forms in which it may be given."),
      weeks: minutes(52, "With it, in so many calendar weeks,"),
      shiftsMax: minutes(366, "at most so many, inclusive;"),
      orNightMinutes: z
        .strictObject({
          weeks: minutes(52, "or in so many calendar weeks"),
          minutesMax: minutes(20_160, "at most so much work at night, inclusive."),
        })
        .describe("Either of the two is enough."),
    })
    .nullable()
    .describe("What an agreement may allow instead; null: nothing."),
});

const parameters = z.strictObject({
  night: z
    .strictObject({ fromMinute: clock("Night begins"), toMinute: clock("Night ends") })
    .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, "the night begins before it ends"),
  nightShift: z
    .strictObject({ op: z.enum([">", ">="]), minutes: z.int().min(0).max(1440) })
    .describe("A shift is night work with more (or no less) than this work in one night."),
  shiftMinutesMax: minutes(1440, "Most work of a night shift, inclusive.").nullable(),
  longer: z
    .strictObject({
      shiftMinutesMax: minutes(1440, "Some night shifts may be this long, inclusive,"),
      perTwoWeeksMax: minutes(14, "so many of those that begin within any 14 times 24 hours,"),
      perYearMax: minutes(366, "so many within any 52 weeks of that length,"),
      restMinutesMin: minutes(2880, "with so long a rest before the next shift, inclusive."),
    })
    .nullable()
    .default(null)
    .describe("Night shifts that are longer than shiftMinutesMax; null: none."),
  dayMinutesMax: minutes(
    1440,
    "Most work in the 24 hours from the start of a shift, where night work lies in them, inclusive.",
  ).nullable(),
  average: average.nullable(),
  restAfter: z
    .strictObject({
      endAfterMinute: clock("For night shifts that end after this"),
      restMinutesMin: minutes(2880, "Least elapsed minutes before the next shift, inclusive."),
    })
    .nullable(),
  series: series.nullable(),
  frequency: frequency.nullable().default(null).describe("How often; null: however often."),
});

export type Params = z.output<typeof parameters>;

/**
 * Limits of night work. Work is counted without unpaid breaks; standing by is none. Who is a night
 * worker, or does heavy or dangerous work, is for the coverage of an enactment to ask.
 */
export const kind: RuleKind<Params> = {
  id: "night-work",
  title: "Night work",
  question: "Is night work short enough, and rested from?",
  parameters,
  stricter: (params) => {
    const less = (most: number | null) => (most === null ? null : Math.max(1, most - 1));
    const { restAfter } = params;
    const restMinutesMin = Math.min(2880, (restAfter?.restMinutesMin ?? 0) + 1);
    return {
      ...params,
      shiftMinutesMax: less(params.shiftMinutesMax),
      dayMinutesMax: less(params.dayMinutesMax),
      restAfter: restAfter && { ...restAfter, restMinutesMin },
    };
  },
  agreement: {
    mode: "stricter",
    why:
      "Breaks have no place yet, so a shift that may turn out to be night work is told as such, and " +
      "any shifts on dates in a row as a series. A date may not be left out of a series, none " +
      "of the longer night shifts is planned, and an agreement is used for its number of shifts.",
  },
};
