import { z } from "zod";
import { limits } from "../limits.ts";
import { dateJson, idJson, timeOfDayJson, weekdayJson } from "./text.ts";

const common = {
  id: idJson,
  from: dateJson.nullable().optional().describe("First date it holds on; null or omitted: open."),
  until: dateJson.nullable().optional().describe("Last date it holds on; null or omitted: open."),
};
const minutes = (max: number) =>
  z.int().min(1).max(max).describe(`The most, in minutes, 1 to ${max}, as 360.`);

export const accommodationJson = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...common, kind: z.literal("noWorkBefore"), time: timeOfDayJson }),
    z.strictObject({ ...common, kind: z.literal("noWorkAfter"), time: timeOfDayJson }),
    z.strictObject({
      ...common,
      kind: z.literal("maxShiftMinutes"),
      minutes: minutes(limits.shiftMinutes),
    }),
    z.strictObject({
      ...common,
      kind: z.literal("maxWeekMinutes"),
      minutes: minutes(limits.minutesPerWeek),
    }),
    z.strictObject({
      ...common,
      kind: z.literal("noWeekdays"),
      weekdays: z.array(weekdayJson).min(1).max(7).describe("Days of the week not worked."),
    }),
    z.strictObject({
      ...common,
      kind: z.literal("notRoles"),
      roles: z.array(idJson).min(1).max(limits.roles).describe("Roles not worked."),
    }),
  ])
  .describe("A restriction the employer has agreed to. Its reason is not accepted.")
  .meta({ id: "Accommodation" });

export type AccommodationJson = z.input<typeof accommodationJson>;
