import { excusedReasons } from "../../domain/change.ts";
import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const amountMax = 1000;

const parameters = z.strictObject({
  effects: z
    .array(
      z.enum(["addShift", "extend", "move", "relocate", "reduce", "cancel", "onCallNotCalled"]),
    )
    .min(1)
    .describe("What the change does to the worker."),
  amount: z
    .int()
    .min(1)
    .max(amountMax)
    .describe("How much notice a change needs, in `unit`; exactly this much is enough."),
  disputedAmount: z
    .int()
    .min(1)
    .max(amountMax)
    .nullable()
    .default(null)
    .describe("How much a change needs that the worker disagrees with; null: like every change."),
  unit: z
    .enum(["hours", "calendarDays", "weekdays"])
    .describe(
      "hours: elapsed hours. calendarDays: difference of local dates. weekdays: of them, Monday to " +
        "Friday, whether or not they are holidays.",
    ),
  consent: z
    .strictObject({
      kind: z.enum(["addedHours", "scheduleChange"]).describe("The consent that allows it."),
      forms: z
        .array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]))
        .min(1)
        .describe("The forms in which the worker may give it."),
    })
    .nullable()
    .describe("What allows a later change; null: nothing does."),
  exceptions: z
    .array(z.enum(excusedReasons))
    .describe("Reasons for which the employer may change the schedule later."),
});

export type Params = z.infer<typeof parameters>;

/**
 * A change by the employer needs notice, counted to the earlier of the old and the new start; later
 * it needs the worker's consent, or is banned. A shift that was not published, with no record of
 * why, counts as added by the employer; a published shift that is only missing does not count as
 * cancelled, since nobody recorded who asked for it.
 */
export const kind: RuleKind<Params> = {
  id: "change-notice",
  title: "Notice of changes",
  question: "Is a change told long enough before, or agreed to?",
  parameters,
  stricter: (params) => {
    const more = (amount: number): number => Math.min(amountMax, amount + 1);
    const { disputedAmount } = params;
    return {
      ...params,
      amount: more(params.amount),
      disputedAmount: disputedAmount === null ? null : more(disputedAmount),
    };
  },
  agreement: {
    mode: "stricter",
    why:
      "A consent may name a shift by its own id, which an option does not have yet: for the " +
      "solver only consents to all shifts and to a demand allow the change.",
  },
};
