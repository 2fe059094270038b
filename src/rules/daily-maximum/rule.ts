import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const dayMinutes = (what: string) => z.int().min(1).max(1440).describe(what);

const fields = z.strictObject({
  workMinutesMax: dayMinutes(
    "Minutes of work in one day, unpaid breaks left out; exactly this many is allowed.",
  ),
  day: z
    .enum(["calendarDay", "workday", "startDate"])
    .describe(
      "calendarDay: local midnight to midnight. workday: 24 h from the workweek's time of day. " +
        "startDate: all of a shift counts to the local date on which it starts.",
    ),
  longerRegularDay: z
    .boolean()
    .default(false)
    .describe("True: where worker.regularDayMinutes is given and is longer, that is the limit."),
  overRegularDayMinutes: z
    .int()
    .min(0)
    .max(1440)
    .nullable()
    .default(null)
    .describe(
      "The limit is no more than worker.regularDayMinutes and so much; where that is not given, " +
        "nobody can judge a day of more work than this. null: it bears on nothing.",
    ),
  agreed: z
    .strictObject({
      consent: z.literal("addedHours").describe("The consent to longer days."),
      forms: z
        .array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]))
        .min(1)
        .describe("The forms in which it may be given."),
      workMinutesMax: dayMinutes("The limit of days whose every shift it covers."),
    })
    .nullable()
    .default(null)
    .describe("A longer day that the worker, or a collective agreement, agreed to; null: none."),
  longer: z
    .strictObject({
      workMinutesMax: dayMinutes("Some days may have this much work,"),
      perWeekMax: z.int().min(1).max(7).describe("so many of the workweek at most."),
    })
    .nullable()
    .default(null)
    .describe("Longer days that a few dates of a week may be; null: none."),
  onCallCounts: z.boolean().describe("Whether standing by on call is work for this rule."),
});

const parameters = fields
  .refine(
    ({ longer, day }) => longer === null || day === "startDate",
    "longer days are counted by the dates on which shifts start",
  )
  .refine(
    ({ overRegularDayMinutes, longerRegularDay, longer }) =>
      overRegularDayMinutes === null || (!longerRegularDay && longer === null),
    "a regular day makes the limit longer or shorter, not both",
  );

export type Params = z.output<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "daily-maximum",
  title: "Most work in a day",
  question: "Does the worker work no more than the day's limit?",
  parameters,
  stricter: (params) => ({ ...params, workMinutesMax: Math.max(1, params.workMinutesMax - 1) }),
  agreement: {
    mode: "stricter",
    why:
      "Where unpaid breaks will lie in a shift over the day's edge is decided after planning. A " +
      "consent to longer days is used when it covers every shift that could lie in the day.",
  },
};
