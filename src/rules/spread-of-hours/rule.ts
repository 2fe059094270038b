import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const parameters = z.strictObject({
  overMinutes: z
    .int()
    .min(1)
    .max(1440)
    .describe("A day is long when more than this lies between its first start and last end."),
  splitOverMinutes: z
    .int()
    .min(0)
    .max(1440)
    .nullable()
    .describe(
      "A day split by more than this many unpaid minutes is paid like a long one; null: no.",
    ),
  payMinutes: z
    .int()
    .min(1)
    .max(480)
    .describe("Minutes of pay at the minimum wage, once a day, long or split or both."),
  offset: z
    .boolean()
    .describe("Whether wages of the day above the minimum wage count towards what is owed."),
});

export type Params = z.infer<typeof parameters>;

/** Work, meals and time off between shifts all belong to the spread of the local date they start on. */
export const kind: RuleKind<Params> = {
  id: "spread-of-hours",
  title: "Pay for a long spread of hours",
  question: "Is extra pay owed for a day that is long from first start to last end?",
  parameters,
  stricter: (params) => ({ ...params, overMinutes: Math.max(1, params.overMinutes - 1) }),
  agreement: { mode: "exact" },
};
