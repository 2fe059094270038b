import { z } from "zod";
import { limits } from "../limits.ts";
import { idJson, localTimeJson } from "./text.ts";

const breakKindJson = z
  .enum(["meal", "rest"])
  .describe("A meal break, or a short rest break.")
  .meta({ id: "BreakKind" });

const paidJson = z.boolean().describe("True when the break is paid working time.");

export const plannedBreakJson = z
  .strictObject({
    kind: breakKindJson,
    minutes: z.int().min(1).max(480).describe("Length in minutes, 1 to 480, as 30."),
    paid: paidJson,
  })
  .describe("A break the shift is planned with. The law in force may add or lengthen breaks.")
  .meta({ id: "PlannedBreak" });

export const breakJson = z
  .strictObject({
    kind: breakKindJson,
    start: localTimeJson.describe("When the break begins, inside its shift."),
    end: localTimeJson.describe("When the break ends, inside its shift."),
    paid: paidJson,
  })
  .describe("A break at its place inside a shift.")
  .meta({ id: "Break" });

/** What every shift is made of, wherever it stands. */
export const shiftFields = {
  role: idJson.describe('The role worked, as "server".'),
  start: localTimeJson.describe("When the shift begins."),
  end: localTimeJson.describe(
    `When the shift ends, not included; at most ${limits.assignmentMinutes} minutes after its start.`,
  ),
  breaks: z
    .array(breakJson)
    .max(limits.breaksPerShift)
    .optional()
    .describe("Breaks, in any order, not overlapping. Omitted: none."),
  onCall: z
    .boolean()
    .optional()
    .describe("True when the worker stands by and works only if called. Omitted: false."),
};

export const pastShiftJson = z
  .strictObject({ id: idJson, ...shiftFields })
  .describe("A shift that was worked.")
  .meta({ id: "PastShift" });

export const assignmentJson = z
  .strictObject({
    id: idJson,
    worker: idJson.describe('The worker it is given to, as "w01".'),
    ...shiftFields,
    demand: idJson
      .nullable()
      .optional()
      .describe(
        "The fixed shift of the demand that it fills; null or omitted for work on a curve.",
      ),
  })
  .describe("A shift given to a worker.")
  .meta({ id: "Assignment" });

export const pinJson = z
  .strictObject({
    id: idJson.optional().describe('Omitted: "pin-1" for the first pin, and so on.'),
    worker: idJson.describe('The worker who keeps it, as "w01".'),
    ...shiftFields,
    demand: idJson.nullable().optional().describe("The fixed shift of the demand that it fills."),
  })
  .describe("An assignment that the schedule must keep.")
  .meta({ id: "Pin" });

export type PlannedBreakJson = z.input<typeof plannedBreakJson>;
export type BreakJson = z.input<typeof breakJson>;
export type PastShiftJson = z.input<typeof pastShiftJson>;
export type AssignmentJson = z.input<typeof assignmentJson>;
export type PinJson = z.input<typeof pinJson>;
