import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const parameters = z.strictObject({
  restMinutesMin: z
    .int()
    .min(1)
    .max(1439)
    .describe("Consecutive elapsed minutes without work; exactly this many is enough."),
  onCallCounts: z.boolean().describe("Whether standing by on call is work for this rule."),
});

export type Params = z.infer<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "daily-rest",
  title: "Daily rest",
  question: "Does each 24 hours from a start of work hold one long enough rest?",
  parameters,
  stricter: (params) => ({ ...params, restMinutesMin: Math.min(1439, params.restMinutesMin + 1) }),
  agreement: {
    mode: "stricter",
    why: "The planner rests between shifts of two dates, even where a longer rest would follow.",
  },
};
