import { z } from "zod";
import { limits } from "../limits.ts";

const minutesPerWeek = (what: string) =>
  z
    .int()
    .min(0)
    .max(limits.minutesPerWeek)
    .nullable()
    .optional()
    .describe(`${what} Paid minutes per workweek, 0 to ${limits.minutesPerWeek}, as 1200.`);

export const contractJson = z
  .strictObject({
    minMinutesPerWeek: minutesPerWeek("Agreed least work."),
    maxMinutesPerWeek: minutesPerWeek("Never given more than this."),
    desiredMinutesPerWeek: minutesPerWeek("What the worker would like."),
    guaranteedMinutesPerWeek: minutesPerWeek("Paid whether worked or not."),
    payCentsPerHour: z
      .int()
      .min(0)
      .max(limits.payCentsPerHour)
      .nullable()
      .optional()
      .describe("Pay per hour in the smallest unit of the currency, as 1850 for 18.50."),
  })
  .describe("Agreed terms. A term that is null or omitted was not agreed.")
  .meta({ id: "Contract" });

export type ContractJson = z.input<typeof contractJson>;
