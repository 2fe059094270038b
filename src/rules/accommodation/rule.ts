import { z } from "zod";
import type { RuleKind } from "../rule.ts";

/** Nothing to set: the limits stand in what was agreed with the worker. */
export const parameters = z
  .strictObject({})
  .describe("No parameters: every accommodation of the worker holds, on each of its dates.");

export type Params = z.infer<typeof parameters>;

/**
 * Limits that the employer has agreed to with one worker. How each is read:
 * - noWorkBefore, noWorkAfter: the part of each local date before or from that wall-clock time on.
 *   A ban on nights is the two together. A time that a clock change repeats bars the longer part.
 * - noWeekdays: whole local dates. notRoles: the role of a shift.
 * - maxShiftMinutes: elapsed minutes from start to end, breaks included.
 * - maxWeekMinutes: minutes without unpaid breaks in a workweek, on the dates of the accommodation.
 * Standing by counts like work everywhere: whoever stands by may be called.
 */
export const kind: RuleKind<Params> = {
  id: "accommodation",
  title: "Limits agreed with the worker",
  question: "Does the plan keep to what was agreed with the worker?",
  parameters,
  stricter: (params) => params,
  agreement: {
    mode: "stricter",
    why:
      "Where the unpaid breaks of a shift will lie is decided later. A shift that runs over the " +
      "start of a week or of an accommodation is counted as if its breaks lay outside.",
  },
};
