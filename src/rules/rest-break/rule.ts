import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const breakMinutes = z.int().min(1).max(120);

export const parameters = z.strictObject({
  minutesMin: breakMinutes.describe("Length of one rest, in one piece."),
  minor: z
    .strictObject({
      underYears: z
        .int()
        .min(1)
        .max(25)
        .describe("Of those younger than this on the shift's date,"),
      minutesMin: breakMinutes.describe("rests are this long."),
    })
    .nullable()
    .default(null),
  perMinutes: z.int().min(30).max(1440).describe("One rest is owed for each so many minutes."),
  rounding: z
    .enum(["majorFraction", "floor"])
    .describe("majorFraction: a remainder of more than half owes one more. floor: none."),
  table: z
    .array(
      z.strictObject({
        op: z.enum([">", ">="]),
        minutes: z.int().min(0).max(1440).describe("For more (or no less) than this many,"),
        rests: z.int().min(1).max(8).describe("so many rests are owed."),
      }),
    )
    .max(8)
    .refine(
      (rows) =>
        rows.every((row, at) => {
          const before = rows[at - 1];
          return before === undefined || (row.minutes > before.minutes && row.rests > before.rests);
        }),
      "longer shifts come later and owe more rests",
    )
    .nullable()
    .default(null)
    .describe("How many rests are owed instead; of the rows that hold, the last. null: see above."),
  edgeMinutesMin: z
    .int()
    .min(0)
    .max(240)
    .default(0)
    .describe("A rest counts only so far from the start and the end of the shift, or farther."),
  minShiftMinutes: z
    .int()
    .min(0)
    .max(1440)
    .default(0)
    .describe("A total below this owes none; this much counts."),
  measure: z
    .enum(["work", "elapsed"])
    .describe("What is counted. work: minutes without unpaid breaks. elapsed: from start to end."),
  per: z
    .enum(["shift", "day"])
    .default("shift")
    .describe("Over which rests are owed: each shift, or all that start on one local date."),
  separate: z
    .boolean()
    .default(true)
    .describe("True: a rest that touches a meal, or the shift's start or end, does not count."),
  stretchMinutesMax: z
    .int()
    .min(30)
    .max(1440)
    .nullable()
    .default(null)
    .describe("Longest time without a rest or a meal, elapsed; null = no limit."),
  paid: z.boolean().default(true).describe("True: a rest counts only when it is paid."),
  remedy: z
    .strictObject({ payMinutes: z.int().min(1).max(480).describe("Minutes of straight pay.") })
    .nullable()
    .default(null)
    .describe("Owed once for each local date with a rest missing, which stays unlawful."),
});

export type Params = z.output<typeof parameters>;

const longer = (minutes: number): number => Math.min(120, minutes + 1);

export const kind: RuleKind<Params> = {
  id: "rest-break",
  title: "Rest breaks",
  question: "Does every shift hold the rest breaks that its length asks for?",
  parameters,
  stricter: (params) => ({
    ...params,
    minutesMin: longer(params.minutesMin),
    minor: params.minor && { ...params.minor, minutesMin: longer(params.minor.minutesMin) },
  }),
  agreement: {
    mode: "stricter",
    why: "Each rest is told to lie in its own part of the shift, and unpaid meals are not foreseen.",
  },
};
