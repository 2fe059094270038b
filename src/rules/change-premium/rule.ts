import { excusedReasons } from "../../domain/change.ts";
import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const payMinutes = z.int().min(1).max(1440);
const pay = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("minutes").describe("So many minutes of pay, whatever the change."),
    minutes: payMinutes.describe("Minutes of straight-time pay."),
  }),
  z.strictObject({
    type: z.literal("minutesOfShift").describe("The minutes of the shift, up to a most."),
    minutesMax: payMinutes.describe("Most minutes of straight-time pay."),
  }),
  z.strictObject({
    type: z.literal("shareNotWorked").describe("A share of the minutes no longer worked."),
    thousandths: z.int().min(1).max(2000).describe("The share in thousandths: 500 is half."),
  }),
  z.strictObject({
    type: z.literal("money").describe("Flat money."),
    cents: z.int().min(1).max(10_000_000).describe("In the smallest unit of the currency."),
    currency: z.string().length(3).describe("ISO 4217 code."),
  }),
]);

const effects = [
  "addShift",
  "extend",
  "move",
  "relocate",
  "reduce",
  "cancel",
  "onCallNotCalled",
] as const;

const tier = z.strictObject({
  effects: z.array(z.enum(effects)).min(1).describe("What the change does to the worker."),
  below: z.int().min(1).max(2000).describe("Paid when the notice is less than this, in `unit`."),
  unit: z
    .enum(["calendarDays", "hours"])
    .describe("calendarDays: difference of local dates. hours: elapsed hours of 60 min."),
  shiftMinutesMax: z
    .int()
    .min(1)
    .max(1440)
    .nullable()
    .describe("Only for shifts of at most so many elapsed minutes, inclusive; null: all."),
  pay,
});

const tolerated = (what: string) =>
  z.int().min(0).max(240).describe(`${what} by at most this many minutes is not paid, inclusive.`);

const parameters = z.strictObject({
  tiers: z.array(tier).min(1).max(20).describe("The first tier that fits a change is paid."),
  anchor: z
    .enum(["shift", "firstDayOfSchedule"])
    .describe("Notice is counted to the earlier of old and new start, or to the period's start."),
  per: z
    .enum(["change", "shift"])
    .describe("change: each one is paid. shift: only the dearest change of a shift is."),
  toleranceMinutes: z.strictObject({
    add: tolerated("Adding"),
    move: tolerated("Moving start or end without a loss"),
    lose: tolerated("Taking away"),
  }),
  graceMinutes: z
    .int()
    .min(0)
    .max(10_080)
    .describe("Changes told within this long after the schedule was published are not paid."),
  exceptions: z
    .array(
      z.strictObject({
        reason: z.enum(excusedReasons),
        onlyIfVoluntary: z.boolean().describe("Only when the worker was told she may say no."),
      }),
    )
    .describe("Reasons for which the employer's change is not paid."),
  overtimeExempt: z
    .boolean()
    .describe("Whether minutes added at an overtime rate are not paid for again."),
});

export type Params = z.infer<typeof parameters>;

/**
 * A change that the employer makes to what the worker was told is paid for, dearer the later it
 * comes. A schedule that differs from what was published, with no record of why, counts as changed
 * by the employer; a change that the worker asked for is never paid.
 */
export const kind: RuleKind<Params> = {
  id: "change-premium",
  title: "Pay for late changes",
  question: "Is extra pay owed for a change to the schedule?",
  parameters,
  stricter: (params) => ({
    ...params,
    tiers: params.tiers.map((one) => ({ ...one, below: Math.min(2000, one.below + 1) })),
  }),
  agreement: { mode: "exact" },
};
