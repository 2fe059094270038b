import { z } from "zod";
import { limits } from "../limits.ts";
import { dateJson, startTimeJson, timeOfDayJson, weekdayJson } from "./text.ts";

const windowFields = {
  from: startTimeJson.describe('From this wall-clock time, as "08:00".'),
  to: timeOfDayJson.describe('To this wall-clock time, not included; "24:00" joins the next day.'),
};

export const availabilityJson = z
  .strictObject({
    weekly: z
      .array(z.strictObject({ weekday: weekdayJson, ...windowFields }))
      .max(limits.entriesPerWorker)
      .optional()
      .describe("Windows of every week. A weekday without one is not available. Omitted: always."),
    exceptions: z
      .array(
        z.strictObject({
          date: dateJson,
          available: z
            .array(z.strictObject(windowFields))
            .max(48)
            .describe("The windows of that date instead of the weekly ones; none = not available."),
        }),
      )
      .max(limits.entriesPerWorker)
      .optional()
      .describe("Dates on which other windows hold than those of the week."),
  })
  .describe("When the worker can be asked to work. Omitted altogether: always.")
  .meta({ id: "Availability" });

export type AvailabilityJson = z.input<typeof availabilityJson>;
