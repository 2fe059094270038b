import { z } from "zod";
import { limits } from "../limits.ts";
import { changeJson } from "./change.ts";
import { assignmentJson } from "./shift.ts";
import { idJson, localTimeJson } from "./text.ts";

const openSlotJson = z
  .strictObject({
    id: idJson,
    demand: idJson.describe("The fixed shift or the curve that stays short."),
    role: idJson,
    start: localTimeJson,
    end: localTimeJson,
    missing: z.int().min(1).max(limits.peoplePerShift).describe("People missing, as 1."),
  })
  .describe("Demand left unmet.")
  .meta({ id: "OpenSlot" });

/** A schedule as its JSON is written. */
export const scheduleJson = z
  .strictObject({
    format: z.literal("fairweek/schedule@1").describe("The name and version of this format."),
    problemDigest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/, { error: "malformedDigest" })
      .optional()
      .describe("The digest of the problem it was made for. Omitted: the problem it is read with."),
    assignments: z
      .array(assignmentJson)
      .max(limits.assignments)
      .describe("Shifts given to workers, in any order."),
    open: z
      .array(openSlotJson)
      .max(limits.assignments)
      .optional()
      .describe("Demand left unmet, in any order. Omitted: none."),
    changes: z
      .array(changeJson)
      .max(limits.assignments)
      .optional()
      .describe("What was changed since workers were told, in any order. Omitted: nothing."),
  })
  .describe(
    "Who works when. We write times with their offset; without one they must be unambiguous.",
  )
  .meta({ id: "Schedule" });

export type OpenSlotJson = z.input<typeof openSlotJson>;
export type ScheduleJson = z.input<typeof scheduleJson>;
