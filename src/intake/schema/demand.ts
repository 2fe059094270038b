import { z } from "zod";
import { limits } from "../limits.ts";
import { plannedBreakJson } from "./shift.ts";
import { dateJson, idJson, localTimeJson, startTimeJson, weekdayJson } from "./text.ts";

const plannedBreaksJson = z
  .array(plannedBreakJson)
  .max(limits.breaksPerShift)
  .optional()
  .describe("Breaks to plan, shorter together than the shift. Omitted: those the law asks for.");

export const fixedShiftJson = z
  .strictObject({
    id: idJson,
    role: idJson,
    start: localTimeJson.describe("When it begins, within the period."),
    end: localTimeJson.describe(
      `When it ends, not included; at most ${limits.shiftMinutes} minutes after its start.`,
    ),
    count: z
      .int()
      .min(1)
      .max(limits.peoplePerShift)
      .describe(`People wanted, 1 to ${limits.peoplePerShift}, as 2.`),
    breaks: plannedBreaksJson,
  })
  .describe("A shift that `count` people of a role are wanted for.")
  .meta({ id: "FixedShift" });

export const curveJson = z
  .strictObject({
    id: idJson,
    role: idJson,
    stepMinutes: z.int().min(1).max(1_440).describe("Wall-clock minutes that one count holds for."),
    days: z
      .array(
        z.strictObject({
          date: dateJson,
          from: startTimeJson.describe("When the first count begins, by the wall clock."),
          counts: z
            .array(z.int().min(0).max(limits.peoplePerShift))
            .min(1)
            .max(limits.countsPerDay)
            .describe("People wanted in one step after the other, as [2, 4, 7]; at most 24 hours."),
        }),
      )
      .max(limits.periodDays)
      .describe("The dates with demand. A date that is not there wants nobody."),
  })
  .describe("How many people of a role are wanted on duty, step by step.")
  .meta({ id: "DemandCurve" });

export const templateJson = z
  .strictObject({
    id: idJson,
    roles: z.array(idJson).min(1).max(limits.roles).describe("The roles it makes shifts for."),
    weekdays: z.array(weekdayJson).min(1).max(7).describe("The days of the week it may start on."),
    earliestStart: startTimeJson,
    latestStart: startTimeJson.describe("Not before the earliest start, at most 23:59."),
    stepMinutes: z
      .int()
      .min(1)
      .max(1_440)
      .describe("Wall-clock minutes from one possible start to the next, as 60."),
    lengthsMinutes: z
      .array(z.int().min(1).max(limits.shiftMinutes))
      .min(1)
      .max(limits.lengthsPerTemplate)
      .describe("Lengths from start to end in minutes, breaks included, as [300, 480]."),
    breaks: plannedBreaksJson,
  })
  .describe("Shifts that may be cut out to meet a curve.")
  .meta({ id: "ShiftTemplate" });

export const demandJson = z
  .strictObject({
    shifts: z
      .array(fixedShiftJson)
      .max(limits.fixedShifts)
      .optional()
      .describe(`Shifts at fixed times, up to ${limits.fixedShifts}. Omitted: none.`),
    curves: z
      .array(curveJson)
      .max(limits.curves)
      .optional()
      .describe("Head-counts over the day. Counts of one role never overlap. Omitted: none."),
    templates: z
      .array(templateJson)
      .max(limits.templates)
      .optional()
      .describe("Shifts for the curves: every role of a curve needs one. Omitted: none."),
  })
  .describe("Whom the site needs and when: fixed shifts, curves with templates, or both.")
  .meta({ id: "Demand" });

export type FixedShiftJson = z.input<typeof fixedShiftJson>;
export type CurveJson = z.input<typeof curveJson>;
export type TemplateJson = z.input<typeof templateJson>;
export type DemandJson = z.input<typeof demandJson>;
