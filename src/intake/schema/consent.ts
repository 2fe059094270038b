import { z } from "zod";
import { limits } from "../limits.ts";
import { idJson, localTimeJson } from "./text.ts";

export const consentJson = z
  .strictObject({
    id: idJson,
    kind: z
      .enum([
        "shortRest",
        "addedHours",
        "scheduleChange",
        "mealWaiver1",
        "mealWaiver2",
        "splitMeal",
        "workOnRestDay",
        "averageHours",
        "lateMinor",
      ])
      .describe("What the worker agreed to."),
    form: z
      .enum(["verbal", "written", "electronic", "mutual", "agreement"])
      .describe("How it was given. Some laws ask for writing."),
    givenAt: localTimeJson.nullable().optional().describe("When it was given; null: not recorded."),
    revokedAt: localTimeJson.nullable().optional().describe("When it was taken back; null: never."),
    shifts: z
      .array(idJson)
      .max(limits.entriesPerWorker)
      .nullable()
      .optional()
      .describe("The shifts it covers, by id; null or omitted: every shift."),
  })
  .describe("A recorded, revocable yes of the worker to something the law lets workers agree to.")
  .meta({ id: "Consent" });

export type ConsentJson = z.input<typeof consentJson>;
