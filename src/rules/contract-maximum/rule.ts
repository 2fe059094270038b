import { z } from "zod";
import type { RuleKind } from "../rule.ts";

/** Nothing to set: the number of minutes stands in the worker's contract. */
export const parameters = z
  .strictObject({})
  .describe("No parameters: a workweek holds at most contract.maxMinutesPerWeek paid minutes.");

export type Params = z.infer<typeof parameters>;

/**
 * Paid minutes are elapsed minutes of shifts without their unpaid breaks; standing by is not paid
 * work. A shift that runs over the start of a workweek counts in each week with its own minutes.
 */
export const kind: RuleKind<Params> = {
  id: "contract-maximum",
  title: "Most hours of the contract",
  question: "Is the worker given no more hours in a workweek than the contract allows?",
  parameters,
  stricter: (params) => params,
  agreement: {
    mode: "stricter",
    why:
      "Where the unpaid breaks of a shift will lie is decided later. A shift that runs over the " +
      "start of a workweek is counted in each of the two as if its breaks lay in the other. " +
      "An option is always work, never standing by.",
  },
};
