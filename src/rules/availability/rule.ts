import { z } from "zod";
import type { RuleKind } from "../rule.ts";

/** Nothing to set: the hours stand in what the worker has said. */
export const parameters = z
  .strictObject({})
  .describe("No parameters: every minute of a shift lies where the worker can be asked to work.");

export type Params = z.infer<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "availability",
  title: "Availability",
  question: "Is the worker asked to work only when available?",
  parameters,
  stricter: (params) => params,
  agreement: { mode: "exact" },
};
