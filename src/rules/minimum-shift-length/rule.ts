import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const parameters = z.strictObject({
  shiftMinutesMin: z
    .int()
    .min(1)
    .max(1440)
    .describe("Elapsed minutes from start to end, breaks included; exactly this many is enough."),
  onCallCounts: z
    .boolean()
    .describe("Whether a shift of standing by on call must be this long too."),
});

export type Params = z.infer<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "minimum-shift-length",
  title: "Shortest shift",
  question: "Is every shift long enough to be worth coming for?",
  parameters,
  stricter: (params) => ({
    ...params,
    shiftMinutesMin: Math.min(1440, params.shiftMinutesMin + 1),
  }),
  agreement: { mode: "exact" },
};
