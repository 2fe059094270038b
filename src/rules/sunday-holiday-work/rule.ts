import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const days = (what: string) => z.int().min(7).max(400).describe(what);

const fields = z.strictObject({
  sundays: z.boolean().describe("Whether Sundays are meant, from local midnight to midnight."),
  holidays: z.boolean().describe("Whether the public holidays of the site's calendar are meant."),
  consent: z
    .strictObject({
      kind: z.literal("workOnRestDay").describe("The worker's yes to work on such a day."),
      forms: z
        .array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]))
        .min(1)
        .describe("The forms in which it may be given."),
    })
    .nullable()
    .describe("What lifts the ban for a shift; null: nothing does."),
  allowed: z
    .strictObject({
      freeSundaysPerYearMin: z
        .int()
        .min(0)
        .max(51)
        .describe("So many of any 52 Sundays in a row are free."),
      substituteWithinDays: z
        .strictObject({
          sunday: days("For a Sunday worked another day is free, both within so many days;"),
          holiday: days("for a holiday worked on another day of the week, within so many."),
        })
        .nullable()
        .describe(
          "Days from Monday to Saturday, no holidays, each of use once. null: none is owed.",
        ),
    })
    .nullable()
    .describe("Work on these days is allowed, on these terms; null: it is banned."),
});

const parameters = fields
  .refine(({ sundays, holidays }) => sundays || holidays, "some days are meant")
  .refine(({ allowed, consent }) => allowed === null || consent === null, {
    error: "what is allowed needs no consent",
  });

export type Params = z.output<typeof parameters>;

/**
 * Sundays and public holidays. A day is worked when any minute of a shift lies in it; standing by is
 * no work. Time after the schedule is taken to be free: the next schedule answers for it.
 */
export const kind: RuleKind<Params> = {
  id: "sunday-holiday-work",
  title: "Work on Sundays and holidays",
  question: "Is work on Sundays and holidays allowed, and is there a free day instead?",
  parameters,
  stricter: (params) => ({
    ...params,
    allowed: params.allowed && {
      ...params.allowed,
      freeSundaysPerYearMin: Math.min(51, params.allowed.freeSundaysPerYearMin + 1),
    },
  }),
  agreement: {
    mode: "stricter",
    why:
      "The planner gives the free day instead in the same week, and where the past still owes one it " +
      "plans no such work. Dates of which nobody knows whether they are holidays are taken for " +
      "holidays where work on them is banned.",
  },
};
