import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const multiplier = z
  .int()
  .min(1001)
  .max(10_000)
  .describe(
    "What the minutes are paid at, in thousandths of straight time: 1500 is time and a half.",
  );

const parameters = z.strictObject({
  restMinutesMin: z
    .int()
    .min(1)
    .max(2880)
    .describe(
      "Elapsed minutes from one shift's end to the next one's start; exactly this many is enough.",
    ),
  trigger: z
    .enum(["any", "previousDay"])
    .describe(
      "previousDay: two shifts that lie on one and the same local date need no rest between them.",
    ),
  onCallCounts: z.boolean().describe("Whether standing by on call is a shift to rest from."),
  consent: z
    .strictObject({
      kind: z.literal("shortRest").describe("The kind of consent that lifts the ban."),
      forms: z
        .array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]))
        .min(1)
        .describe("The forms in which the worker may give it."),
    })
    .nullable()
    .describe("What lifts the ban for a later shift; null: nothing does."),
  agreedRestMinutesMin: z
    .int()
    .min(1)
    .max(2880)
    .nullable()
    .default(null)
    .describe(
      "With the consent the rest need only be this long, and nothing is owed for it; shorter, it is " +
        "as if there were none. null: a consent lifts the ban for a rest of any length.",
    ),
  exemptWorkMinutesMax: z
    .int()
    .min(1)
    .max(2880)
    .nullable()
    .default(null)
    .describe(
      "No rest is needed where the two shifts together hold at most this much work, inclusive; " +
        "null: it always is.",
    ),
  premium: z
    .discriminatedUnion("on", [
      z.strictObject({
        on: z.literal("minutesInsideRest").describe("Paid on the minutes worked inside the rest."),
        multiplierThousandths: multiplier,
      }),
      z.strictObject({
        on: z.literal("laterShift").describe("Paid on all minutes worked in the later shift."),
        multiplierThousandths: multiplier,
      }),
      z.strictObject({
        on: z.literal("instance").describe("Flat money for each rest cut short."),
        cents: z.int().min(1).max(10_000_000).describe("In the smallest unit of the currency."),
        currency: z.string().length(3).describe("ISO 4217 code."),
      }),
    ])
    .nullable()
    .describe("Owed whenever the rest is cut short, with consent or without; null: nothing is."),
});

export type Params = z.output<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "rest-between-shifts",
  title: "Rest between two shifts",
  question: "Does the worker rest long enough between one shift and the next?",
  parameters,
  stricter: (params) => ({ ...params, restMinutesMin: Math.min(2880, params.restMinutesMin + 1) }),
  agreement: { mode: "exact" },
};
