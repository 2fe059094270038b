import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const parameters = z.strictObject({
  workMinutesMax: z
    .int()
    .min(1)
    .max(1440)
    .describe("Minutes of work in one day, unpaid breaks left out; exactly this many is allowed."),
  day: z
    .enum(["calendarDay", "workday"])
    .describe(
      "calendarDay: local midnight to midnight. workday: 24 h from the workweek's time of day.",
    ),
  onCallCounts: z.boolean().describe("Whether standing by on call is work for this rule."),
});

export type Params = z.infer<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "daily-maximum",
  title: "Most work in a day",
  question: "Does the worker work no more than the day's limit?",
  parameters,
  stricter: (params) => ({ ...params, workMinutesMax: Math.max(1, params.workMinutesMax - 1) }),
  agreement: {
    mode: "stricter",
    why: "Where unpaid breaks will lie in a shift over the day's edge is decided after planning.",
  },
};
