import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const parameters = z.strictObject({
  gapOverMinutes: z
    .int()
    .min(0)
    .max(1440)
    .describe("A workday is split by more than this many unpaid minutes between work."),
  payMinutes: z
    .int()
    .min(1)
    .max(480)
    .nullable()
    .describe("Minutes of pay at the minimum wage owed for each split workday; null: none."),
  offset: z
    .boolean()
    .describe("Whether wages of the day above the minimum wage count towards what is owed."),
  atMost: z
    .strictObject({
      interruptions: z
        .int()
        .min(1)
        .max(10)
        .describe("Most gaps between shifts that start on one local date, inclusive."),
      gapMinutesMax: z
        .int()
        .min(1)
        .max(1440)
        .nullable()
        .describe("No gap, nor unpaid break, of that date is longer; null: it may be."),
      consent: z
        .strictObject({
          kind: z.literal("scheduleChange").describe("The kind of consent that lifts both."),
          forms: z
            .array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]))
            .min(1)
            .describe("The forms in which it may be given."),
        })
        .nullable()
        .describe("What lifts both for the shifts it covers; null: nothing does."),
    })
    .nullable()
    .default(null)
    .describe("How far a day may be split at all; null: at will."),
});

export type Params = z.output<typeof parameters>;

/**
 * Unpaid time in the middle of a workday is lawful at a price, or only so often and so long. For pay, a
 * workday has 24 h on the clock from the hour at which the employer's workweek starts; a shift belongs
 * to the workday in which it starts, so that one shift through the night is never split by the end of
 * a workday. How far a day may be split at all is asked of local dates.
 */
export const kind: RuleKind<Params> = {
  id: "split-shift",
  title: "Split shifts",
  question: "Is a workday in parts allowed, and is extra pay owed for it?",
  parameters,
  stricter: (params) => ({ ...params, gapOverMinutes: Math.max(0, params.gapOverMinutes - 1) }),
  agreement: { mode: "exact" },
};
