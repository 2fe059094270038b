import { z } from "zod";
import { languages, viewers } from "../../rules/explanation.ts";

/** What leaves the program as JSON. Instants are local times with offset; durations are minutes. */
const localTime = z.string().describe('Local time with offset, as "2026-12-07T09:00-08:00"');

export const findingSchema = z
  .object({
    outcome: z.enum(["violation", "notAssessable", "premium"]),
    worker: z.string(),
    shifts: z.array(z.string()).describe("Ids of the shifts it is about"),
    from: localTime,
    to: localTime,
    text: z.array(z.string()).describe("What this viewer is told"),
    enactment: z.string().nullable().describe("null where this viewer may not know the reason"),
    kind: z.string().nullable(),
    citation: z.string().nullable(),
    missing: z.string().nullable().describe("For notAssessable: the fact that is missing"),
    premium: z
      .object({
        payMilliminutes: z
          .number()
          .int()
          .describe("Straight-time pay owed, thousandths of a minute"),
        cents: z.number().int().describe("Flat money owed, smallest currency unit"),
        currency: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: "Finding" });

export const straySchema = z
  .object({
    code: z.enum([
      "unknownWorker",
      "unknownRole",
      "unknownDemand",
      "notThatDemand",
      "overfilled",
      "outsidePeriod",
      "pinMissing",
    ]),
    subject: z.string().describe("The id that does not fit"),
    shift: z.string().nullable(),
    text: z.string(),
  })
  .meta({ id: "Stray" });

export const lawSchema = z
  .object({
    enactment: z.string(),
    pack: z.string(),
    title: z.string(),
    kind: z.string(),
    modality: z.string(),
    citation: z.string(),
    verification: z.enum(["primary", "secondary", "unverified"]),
    covered: z.number().int().describe("Workers it covers"),
    unknown: z.number().int().describe("Workers of whom it is unknown whether it covers them"),
    missing: z.array(z.string()).describe("The facts that would decide it"),
  })
  .meta({ id: "LawInForce" });

export const adviceSchema = z
  .object({
    entries: z.array(
      z.object({
        advice: z.enum(["consecutiveNights", "restBetweenShifts", "nightLength", "highRisk"]),
        worker: z.string(),
        shifts: z.array(z.string()),
        from: localTime,
        to: localTime,
        risk: z.number().describe("Relative to a first day shift of 8 hours"),
        text: z.string(),
      }),
    ),
    notes: z.array(z.string()).describe("What the advice is not"),
  })
  .describe("Research on fatigue: never law, never part of the verdict")
  .meta({ id: "Advice" });

export const checkDocumentSchema = z
  .object({
    format: z.literal("fairweek/check@1"),
    viewer: z.enum(viewers),
    language: z.enum(languages),
    verdict: z.enum(["lawful", "lawfulAtAPrice", "unlawful"]),
    incomplete: z.boolean().describe("True when something could not be judged for want of a fact"),
    findings: z.array(findingSchema),
    strays: z.array(straySchema),
    law: z.array(lawSchema),
    advice: adviceSchema,
    notPrimary: z.array(z.string()).describe("Enactments not verified against the law's own text"),
    rulesetDigest: z.string(),
    scheduleDigest: z.string(),
  })
  .meta({ id: "CheckDocument" });

export const goalSchema = z
  .object({
    goal: z.string(),
    title: z.string(),
    unit: z.string(),
    weight: z.number().int(),
    points: z.number().int(),
  })
  .meta({ id: "GoalMeasure" });

export const searchSchema = z
  .object({
    seed: z.number().int(),
    iterations: z.number().int(),
    stopReason: z.string(),
    options: z.number().int().describe("Shifts that could be given to somebody"),
    missingMinutes: z.number().int().describe("Person-minutes of demand left open"),
    goalPoints: z.number().int().describe("Weighted goal points, premiums included"),
    threads: z.number().int(),
    proof: z
      .object({
        missingMinutesLeast: z.number().int().describe("No schedule leaves less open"),
        goalPointsLeast: z
          .number()
          .int()
          .describe("None that leaves as little open has fewer goal points"),
        gapPercent: z.number().describe("At most so far from the best; 0: none is better"),
      })
      .nullable()
      .describe("What is proved about all schedules that could have been made; null: nothing told"),
    strategies: z
      .array(
        z.object({ strategy: z.string(), tried: z.number().int(), improved: z.number().int() }),
      )
      .describe("What each way of searching did"),
  })
  .meta({ id: "Search" });

export const openSlotSchema = z
  .object({
    slot: z.string(),
    demand: z.string(),
    role: z.string(),
    from: localTime,
    to: localTime,
    missing: z.number().int(),
    text: z.array(z.string()).describe("Why it is open, and what would fill it"),
  })
  .meta({ id: "OpenSlotReason" });

export type FindingDocument = z.infer<typeof findingSchema>;
export type CheckDocument = z.infer<typeof checkDocumentSchema>;
export type AdviceDocument = z.infer<typeof adviceSchema>;
export type LawEntry = z.infer<typeof lawSchema>;
export type StrayDocument = z.infer<typeof straySchema>;
export type SearchDocument = z.infer<typeof searchSchema>;
export type OpenSlotDocument = z.infer<typeof openSlotSchema>;
