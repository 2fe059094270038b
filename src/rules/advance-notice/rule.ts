import { z } from "zod";
import type { RuleKind } from "../rule.ts";

/** More than any notice that a law asks for, in either unit. */
const amountMax = 1000;

export const parameters = z.strictObject({
  amount: z
    .int()
    .min(1)
    .max(amountMax)
    .describe("How much notice is owed, in `unit`, inclusive: exactly this much is enough."),
  unit: z
    .enum(["calendarDays", "hours"])
    .describe(
      "calendarDays: difference of local dates, whatever the hour. hours: elapsed hours of 60 min.",
    ),
  anchor: z
    .enum(["firstDayOfSchedule", "firstShift", "eachShift"])
    .describe(
      "What the notice is counted back from: the first date of the period, the first shift of " +
        "the worker's schedule (agreed additions aside), or each shift by itself.",
    ),
  consentKind: z
    .enum(["addedHours", "scheduleChange"])
    .nullable()
    .describe("The worker's consent that lifts the rule for a shift; null = nothing lifts it."),
  consentForms: z
    .array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]))
    .describe("The forms in which the consent counts; empty where consentKind is null."),
});

export type Params = z.infer<typeof parameters>;

/**
 * A shift that the worker was not told before in the same form (same start, end and role) must be
 * told long enough ahead. Shifts told before keep the notice they had; moving one makes it new.
 */
export const kind: RuleKind<Params> = {
  id: "advance-notice",
  title: "Advance notice of the schedule",
  question: "Is the worker told about each shift long enough before?",
  parameters,
  stricter: (params) => ({ ...params, amount: Math.min(amountMax, params.amount + 1) }),
  agreement: {
    mode: "stricter",
    why:
      "A consent may name a shift by its own id, which an option does not have yet: for the " +
      "solver only consents to all shifts and to a demand lift the rule.",
  },
};
