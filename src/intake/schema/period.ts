import { z } from "zod";
import { limits } from "../limits.ts";
import { dateJson, startTimeJson, weekdayJson } from "./text.ts";

export const periodJson = z
  .strictObject({
    from: dateJson.describe('First local date to schedule, as "2026-12-07".'),
    to: dateJson.describe('Last local date to schedule, included, as "2026-12-13".'),
  })
  .describe(`The local dates to schedule, both included: 1 to ${limits.periodDays} days.`)
  .meta({ id: "Period" });

export const workweekStartJson = z
  .strictObject({
    weekday: weekdayJson,
    time: startTimeJson.describe('The wall-clock time at which the workweek turns, as "00:00".'),
  })
  .describe("Where the employer's fixed workweek of 7 days begins. Weekly limits count in it.")
  .meta({ id: "WorkweekStart" });

export type PeriodJson = z.input<typeof periodJson>;
export type WorkweekStartJson = z.input<typeof workweekStartJson>;
