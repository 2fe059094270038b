import { z } from "zod";
import type { RuleKind } from "../rule.ts";

/** Nothing to set: leave is leave, to the minute. */
export const parameters = z
  .strictObject({})
  .describe("No parameters: no minute of a shift may lie in leave, whatever the leave is for.");

export type Params = z.infer<typeof parameters>;

/**
 * Leave that the law or the employer has granted is not to be worked. Which sort of leave it is, is
 * not known here, and so cannot be told.
 */
export const kind: RuleKind<Params> = {
  id: "protected-leave",
  title: "Protected leave",
  question: "Is the worker left alone during leave?",
  parameters,
  stricter: (params) => params,
  agreement: { mode: "exact" },
};
