import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const parameters = z.strictObject({
  daysMax: z
    .int()
    .min(1)
    .max(60)
    .describe("Local dates in a row on which a shift starts; exactly this many is allowed."),
  onCallCounts: z.boolean().describe("Whether a date with nothing but standing by on call counts."),
});

export type Params = z.infer<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "consecutive-days",
  title: "Days worked in a row",
  question: "Does the worker get a day off before too many days in a row?",
  parameters,
  stricter: (params) => ({ ...params, daysMax: Math.max(1, params.daysMax - 1) }),
  agreement: { mode: "exact" },
};
