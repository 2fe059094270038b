import { z } from "zod";
import { limits } from "../limits.ts";
import { accommodationJson } from "./accommodation.ts";
import { availabilityJson } from "./availability.ts";
import { consentJson } from "./consent.ts";
import { contractJson } from "./contract.ts";
import { factsJson } from "./fact.ts";
import { historyJson } from "./history.ts";
import {
  dateJson,
  idJson,
  localTimeJson,
  nameJson,
  startTimeJson,
  timeOfDayJson,
  weekdayJson,
} from "./text.ts";
import { wishJson } from "./wish.ts";

const qualificationJson = z
  .union([
    idJson,
    z.strictObject({
      role: idJson,
      from: dateJson.nullable().optional().describe("First date it holds on; null: open."),
      until: dateJson.nullable().optional().describe("Last date it holds on; null: open."),
    }),
  ])
  .describe("A role the worker may work: its id, or its id with the dates it holds on.")
  .meta({ id: "Qualification", examples: ["server", { role: "lead", until: "2026-12-31" }] });

const leaveJson = z
  .strictObject({ id: idJson, start: localTimeJson, end: localTimeJson })
  .describe("Time that may not be worked. What sort of leave it is, is not accepted.")
  .meta({ id: "Leave" });

const usualShiftJson = z
  .strictObject({
    weekday: weekdayJson,
    start: startTimeJson,
    end: timeOfDayJson.describe("When it ends; at or before its start: on the next day."),
  })
  .describe("A shift the worker usually works.")
  .meta({ id: "UsualShift" });

const listOf = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item).max(limits.entriesPerWorker).optional().describe(what);

export const workerJson = z
  .strictObject({
    id: idJson,
    name: nameJson,
    birthDate: dateJson
      .nullable()
      .optional()
      .describe("Only needed where a rule asks for age: under 18, or where age is not known."),
    ageBand: z
      .enum(["adult", "minor"])
      .nullable()
      .optional()
      .describe('"adult" says 18 or older without a birth date. Omitted without one: age unknown.'),
    roles: z
      .array(qualificationJson)
      .min(1)
      .max(limits.roles)
      .describe("Roles the worker may work."),
    contract: contractJson.optional(),
    availability: availabilityJson.optional(),
    leave: listOf(leaveJson, "Leave granted."),
    accommodations: listOf(accommodationJson, "Restrictions agreed to."),
    wishes: listOf(wishJson, "Wishes, to be met where possible."),
    consents: listOf(consentJson, "Consents on record."),
    usualShifts: listOf(usualShiftJson, "What the worker usually works."),
    history: historyJson.optional(),
    facts: factsJson.optional(),
  })
  .describe("Somebody who can be given shifts.")
  .meta({ id: "Worker" });

export type QualificationJson = z.input<typeof qualificationJson>;
export type LeaveJson = z.input<typeof leaveJson>;
export type UsualShiftJson = z.input<typeof usualShiftJson>;
export type WorkerJson = z.input<typeof workerJson>;
