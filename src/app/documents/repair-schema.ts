import { z } from "zod";
import { scheduleJson } from "../../intake/index.ts";
import { checkDocumentSchema, openSlotSchema, searchSchema } from "./schema.ts";

const localTime = z.string().describe('Local time with offset, as "2026-12-07T09:00-08:00"');
const span = z.object({ start: localTime, end: localTime }).nullable();

export const repairedChangeSchema = z
  .object({
    id: z.string(),
    worker: z.string(),
    shift: z.string().describe("The assignment as it now stands, or the one that is gone"),
    kind: z.string().describe("addShift, extend, reduce, move, cancel, timeOff, ..."),
    initiator: z.enum(["employer", "worker", "external"]),
    reason: z.string().nullable().describe("In the words that laws make exceptions for"),
    cause: z.string().nullable().describe("Id of the disruption behind it; null = the law alone"),
    before: span.describe("The times the worker had been told; null: a new shift"),
    after: span.describe("The times it has now; null: the shift is gone"),
    noticeMinutes: z
      .number()
      .int()
      .describe("From telling the worker to the earlier of old and new start; 0 = had begun"),
    movedMinutes: z.number().int().describe("Minutes worked and not told, or told and not worked"),
    premium: z
      .object({
        payMilliminutes: z.number().int(),
        cents: z.number().int(),
        currency: z.string().nullable(),
      })
      .nullable()
      .describe("What is owed on top of wages, as in findings; null = nothing"),
    premiumCents: z
      .number()
      .int()
      .nullable()
      .describe("The same in money; null = the pay is not known, or not for this reader"),
    owedUnder: z.array(z.string()).describe("The enactments that ask for it"),
    text: z.array(z.string()).describe("Why the shift changed, as this viewer is told"),
  })
  .meta({ id: "RepairedChange" });

export const repairDocumentSchema = z
  .object({
    format: z.literal("fairweek/repaired@1"),
    outcome: z.enum(["repaired", "interrupted"]),
    schedule: scheduleJson,
    changes: z.array(repairedChangeSchema).describe("What this viewer may read of the changes"),
    touched: z.array(z.string()).describe("Workers with a change"),
    minutesMoved: z.number().int(),
    premiumCents: z.number().int().nullable().describe("Sum of the premiums whose price is known"),
    released: z.array(z.string()).describe("Published assignments that became unlawful"),
    open: z.array(openSlotSchema),
    check: checkDocumentSchema,
    search: searchSchema,
  })
  .meta({ id: "RepairDocument" });

export type RepairDocument = z.infer<typeof repairDocumentSchema>;
export type RepairedChangeDocument = z.infer<typeof repairedChangeSchema>;
