import { z } from "zod";
import { limits } from "../limits.ts";
import { changeJson } from "./change.ts";
import { dateJson, idJson, localTimeJson, nameJson, timeOfDayJson, weekdayJson } from "./text.ts";

const minutesPerWeek = (what: string) =>
  z
    .int()
    .min(0)
    .max(limits.minutesPerWeek)
    .nullable()
    .optional()
    .describe(`${what} Paid minutes a week, as 1200; null or omitted: not known.`);

const spanFields = {
  start: localTimeJson.describe("When it begins."),
  end: localTimeJson.describe("When it ends, not included."),
};

const versionJson = z
  .strictObject({
    ...spanFields,
    unpaidMinutes: z
      .int()
      .min(0)
      .max(limits.shiftMinutes)
      .optional()
      .describe("Minutes of unpaid breaks, as 30. Omitted: none."),
    onCall: z.boolean().optional().describe("True when she stands by. Omitted: false."),
  })
  .describe("One version of a shift.")
  .meta({ id: "ShiftVersion" });

const livedSpanJson = z
  .strictObject(spanFields)
  .describe("A span of time.")
  .meta({ id: "LivedSpan" });

const livedWorkerJson = z
  .strictObject({
    id: idJson,
    name: nameJson.nullable().optional().describe("For people to read; omitted: the id is shown."),
    roles: z
      .array(idJson)
      .max(limits.roles)
      .optional()
      .describe("Roles she can work: who shares them all could have had her shifts."),
    employedFrom: dateJson.nullable().optional().describe("First date; null or omitted: open."),
    employedUntil: dateJson
      .nullable()
      .optional()
      .describe("Last date, included; null or omitted: open."),
    leave: z
      .array(livedSpanJson)
      .max(limits.entriesPerWorker)
      .optional()
      .describe("Approved leave, without its reason. Weeks wholly on leave are not measured."),
    agreedMinutesPerWeek: minutesPerWeek("Agreed in the contract."),
    desiredMinutesPerWeek: z
      .union([
        z.int().min(0).max(limits.minutesPerWeek),
        z.strictObject({
          least: z.int().min(0).max(limits.minutesPerWeek),
          most: z.int().min(0).max(limits.minutesPerWeek),
        }),
      ])
      .nullable()
      .optional()
      .describe("What she would like: one number, or from least to most. Paid minutes a week."),
    guaranteedMinutesPerWeek: minutesPerWeek("Paid whether worked or not."),
    availableMinutesPerWeek: minutesPerWeek("What she offers to work."),
    rotationWeeks: z
      .int()
      .min(1)
      .max(52)
      .nullable()
      .optional()
      .describe("An agreed rotation repeats after so many weeks; null or omitted: none."),
  })
  .describe("A worker and what was agreed with her.")
  .meta({ id: "LivedWorker" });

const livedShiftJson = z
  .strictObject({
    id: idJson.describe("The shift; a shift that went to another worker is one more entry."),
    worker: idJson.describe("The worker it was given to."),
    publishedAt: localTimeJson
      .nullable()
      .describe("When she could first see it; null: not before it started."),
    published: versionJson.describe("The first version that she could see."),
    final: versionJson
      .nullable()
      .optional()
      .describe("In force when it started; null: taken away. Omitted: as the changes leave it."),
    worked: livedSpanJson
      .nullable()
      .optional()
      .describe("By the clock; null: not worked. Omitted: not recorded."),
  })
  .describe("A shift as published, as in force at its start, and as worked.")
  .meta({ id: "LivedShift" });

const actionJson = z
  .strictObject({
    id: idJson,
    worker: idJson,
    at: localTimeJson.describe("When she did it."),
    kind: z.enum(["swap", "request", "drop", "pickUp", "callOut"]),
    shifts: z.array(idJson).min(1).max(limits.entriesPerWorker).describe("What it was about."),
  })
  .describe("What a worker did herself: only this makes a later change her own.")
  .meta({ id: "WorkerAction" });

const requestJson = z
  .strictObject({
    worker: idJson,
    kind: z.enum(["timeOff", "work"]).describe("To be off, or to work, in the span."),
    ...spanFields,
  })
  .describe("A wish handed in. Whether it was honoured is read from the final shifts.")
  .meta({ id: "LivedRequest" });

/** Weeks that were lived through, as their JSON is written. */
export const historyOfWorkplaceJson = z
  .strictObject({
    format: z.literal("fairweek/history@1").describe("The name and version of this format."),
    site: z
      .strictObject({
        id: idJson,
        name: nameJson,
        zone: z.string().min(1).max(100).describe('IANA time zone, as "America/Los_Angeles".'),
        weekStartsOn: weekdayJson.describe("The weekday on which weeks are counted to begin."),
        closesAt: timeOfDayJson
          .optional()
          .describe('A shift that ends then or later closes the day. Omitted: "22:00".'),
        holidays: z.array(dateJson).max(limits.entriesPerWorker).optional(),
      })
      .describe("The place of work.")
      .meta({ id: "LivedSite" }),
    recorded: z
      .strictObject({ from: dateJson, until: dateJson })
      .describe("First and last date, both included, for which the record is complete.")
      .meta({ id: "RecordedDates" }),
    disambiguation: z
      .enum(["earlier", "later"])
      .optional()
      .describe("How to read times that a clock change skips or repeats. Omitted: refused."),
    workers: z.array(livedWorkerJson).min(1).max(limits.workers),
    shifts: z.array(livedShiftJson).max(limits.assignments),
    changes: z
      .array(changeJson)
      .max(limits.assignments)
      .optional()
      .describe("What was changed after it was told, in any order. Omitted: nothing."),
    actions: z.array(actionJson).max(limits.assignments).optional(),
    requests: z.array(requestJson).max(limits.assignments).optional(),
  })
  .describe(
    "Weeks that were lived through: what was published, what was in force, what was worked.",
  )
  .meta({ id: "HistoryOfWorkplace" });

export type HistoryOfWorkplaceJson = z.input<typeof historyOfWorkplaceJson>;
export type LivedWorkerJson = z.input<typeof livedWorkerJson>;
export type LivedShiftJson = z.input<typeof livedShiftJson>;
export type LivedVersionJson = z.input<typeof versionJson>;
