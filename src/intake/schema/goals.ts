import { z } from "zod";

/** The goals a problem may weigh: the folders of `src/goals`. */
export const goalIds = [
  "hours-adequacy",
  "fair-burdens",
  "pattern-stability",
  "hours-stability",
  "wishes",
  "rest-comfort",
  "labour-cost",
] as const;

const weightJson = z
  .int()
  .min(0)
  .max(10_000)
  .optional()
  .describe("0 switches the goal off, 100 is its default strength, up to 10000.");

export const goalsJson = z
  .strictObject(
    Object.fromEntries(goalIds.map((id) => [id, weightJson])) as Record<
      (typeof goalIds)[number],
      typeof weightJson
    >,
  )
  .describe("How much each goal counts. A goal that is not named counts 100.")
  .meta({ id: "Goals", examples: [{ wishes: 150, "labour-cost": 0 }] });

export type GoalsJson = z.input<typeof goalsJson>;
