import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const restMinutes = (what: string) => z.int().min(1).max(2880).describe(what);

const fields = z.strictObject({
  restMinutesMin: restMinutes(
    "Elapsed minutes between two shifts; a rest of fewer is a shortened one.",
  ),
  shortestMinutesMin: restMinutes("No rest is shorter than this, inclusive."),
  oncePerDays: z
    .int()
    .min(1)
    .max(60)
    .nullable()
    .describe(
      "Shortened rests begin at least so many times 24 elapsed hours apart; null: however often.",
    ),
  compensation: z
    .strictObject({
      restMinutesMin: restMinutes("Each needs another rest of this length, for itself alone,"),
      withinDays: z
        .int()
        .min(1)
        .max(60)
        .describe("that lies with it within so many times 24 elapsed hours."),
      addsWhatLacks: z
        .boolean()
        .default(false)
        .describe("True: that rest is longer still, by what the short one lacks."),
      onlyAfter: z
        .boolean()
        .default(false)
        .describe("True: it comes after the short one; false: before or after it."),
    })
    .nullable()
    .describe("What makes up for a shortened rest; null: nothing need."),
  trigger: z
    .enum(["any", "previousDay"])
    .default("any")
    .describe("previousDay: the time between two shifts of one local date is no rest."),
  onlyIf: z
    .literal("worker.rotatingShifts")
    .nullable()
    .default(null)
    .describe("The fact that must be true for a rest to be cut short; null: any may be."),
  onCallCounts: z.boolean().describe("Whether standing by on call is a shift to rest from."),
});

const parameters = fields.refine(
  ({ restMinutesMin, shortestMinutesMin }) => shortestMinutesMin < restMinutesMin,
  "the shortest rest is shorter than the usual one",
);

export type Params = z.output<typeof parameters>;

/**
 * A rest between two shifts that the law lets be cut short, within limits. A free stretch of several
 * days holds one rest for each 24 hours. Time after the schedule is taken to be free.
 */
export const kind: RuleKind<Params> = {
  id: "shortened-rest",
  title: "Shortened rests",
  question: "Are rests cut short no further, no more often, and made up for, as the law asks?",
  parameters,
  stricter: (params) => ({
    ...params,
    shortestMinutesMin: Math.min(params.restMinutesMin - 1, params.shortestMinutesMin + 1),
  }),
  agreement: {
    mode: "stricter",
    why:
      "The planner cuts no rest short. While rests of the past are not made up for, it plans " +
      "none that would not make up for one.",
  },
};
