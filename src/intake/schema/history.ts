import { z } from "zod";
import { limits } from "../limits.ts";
import { pastShiftJson } from "./shift.ts";
import { localTimeJson } from "./text.ts";

const burden = (what: string) =>
  z
    .int()
    .min(0)
    .max(1_000_000_000)
    .describe(`${what} carried into the period, decayed, in thousandths of one, as 1500.`);

export const historyJson = z
  .strictObject({
    completeFrom: localTimeJson
      .nullable()
      .optional()
      .describe("From here to the start of the period `shifts` is complete; null: unknown."),
    shifts: z
      .array(pastShiftJson)
      .max(limits.entriesPerWorker)
      .optional()
      .describe("Shifts that began before the period, in any order. Omitted: none."),
    burdens: z
      .strictObject({
        nights: burden("Night shifts"),
        weekends: burden("Weekend shifts"),
        closings: burden("Closing shifts"),
      })
      .nullable()
      .optional()
      .describe("Hard shifts already carried, for a fair share; null or omitted: unknown."),
  })
  .describe("What the worker did before the period. Omitted: nothing is known.")
  .meta({ id: "History" });

export type HistoryJson = z.input<typeof historyJson>;
