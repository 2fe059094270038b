import { z } from "zod";
import type { RuleKind } from "../rule.ts";

/** Nothing to set: nobody is in two places at once, not for a minute. */
export const parameters = z
  .strictObject({})
  .describe("No parameters: two shifts of one worker may touch, never overlap.");

export type Params = z.infer<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "one-place-at-a-time",
  title: "One place at a time",
  question: "Is the worker given only one shift at a time?",
  parameters,
  stricter: (params) => params,
  agreement: { mode: "exact" },
};
