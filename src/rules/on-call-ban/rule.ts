import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const parameters = z.strictObject({});

export type Params = z.infer<typeof parameters>;

/** Nobody stands by: a shift is worked or it is not given. */
export const kind: RuleKind<Params> = {
  id: "on-call-ban",
  title: "No on-call shifts",
  question: "Is the worker made to stand by on call?",
  parameters,
  stricter: (params) => params,
  agreement: { mode: "exact" },
};
