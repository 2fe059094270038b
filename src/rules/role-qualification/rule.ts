import { z } from "zod";
import type { RuleKind } from "../rule.ts";

/** Nothing to set: the dates stand in the worker's qualifications. */
export const parameters = z
  .strictObject({})
  .describe("No parameters: the role is held on every local date that the shift touches.");

export type Params = z.infer<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "role-qualification",
  title: "Role and its dates",
  question: "Does the worker hold the role on every date of the shift?",
  parameters,
  stricter: (params) => params,
  agreement: { mode: "exact" },
};
