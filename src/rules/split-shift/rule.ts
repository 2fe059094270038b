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
    .describe("Minutes of pay at the minimum wage owed for each split workday."),
  offset: z
    .boolean()
    .describe("Whether wages of the day above the minimum wage count towards what is owed."),
});

export type Params = z.infer<typeof parameters>;

/**
 * Unpaid time in the middle of a workday is lawful at a price. A workday has 24 h on the clock from
 * the hour at which the employer's workweek starts; a shift belongs to the workday in which it starts,
 * so that one shift through the night is never split by the end of a workday.
 */
export const kind: RuleKind<Params> = {
  id: "split-shift",
  title: "Pay for split shifts",
  question: "Is extra pay owed for a workday in two parts?",
  parameters,
  stricter: (params) => ({ ...params, gapOverMinutes: Math.max(0, params.gapOverMinutes - 1) }),
  agreement: { mode: "exact" },
};
