import { z } from "zod";
import { languages } from "../../rules/explanation.ts";
import { burdenSchema, envySchema, goodSchema, priceSchema } from "./measured-sharing.ts";

/** What measuring a history gives as JSON. Dates are local, shares are 0 to 1, null = undefined. */
const share = z.number().nullable();
const date = z.string().describe('Local date, as "2026-01-05"');
const mark = z.enum(["primary", "secondary", "unverified", "own"]);

const source = z.object({ text: z.string(), mark: mark.describe("How far the source was read") });

const subScores = z
  .object({ A: share, B: share, C: share, D: share, E: share, F: share, G: share })
  .describe("0 to 100 each; null = undefined");

export const siteScoreSchema = z
  .object({
    mean: share.describe("Plain mean of the workers' headlines, 0 to 100"),
    worstDecileMean: share.describe("Mean of the lowest tenth of workers, rounded up"),
    shareBelow50: share,
    workersScored: z.number().int(),
    workersProvisional: z.number().int(),
    workersWithoutShifts: z.number().int().describe("Could have worked and were given no shift"),
  })
  .meta({ id: "SiteScore" });

export const workerMeasuredSchema = z
  .object({
    worker: z.string(),
    name: z.string().nullable(),
    roles: z.array(z.string()),
    usableWeeks: z.number().int(),
    publishedShifts: z.number().int(),
    isWithoutShifts: z.boolean(),
    status: z
      .enum(["reportable", "provisional", "none"])
      .describe("reportable: 4 weeks and 4 shifts or more; provisional: 2 weeks or more"),
    wspi: share.describe("The headline, 0 to 100; null when the status is none"),
    value: share.describe("The index as computed, even where it makes no headline"),
    subScores,
    metrics: z.record(z.string(), share).describe("M1 to M14 by name"),
  })
  .meta({ id: "WorkerMeasured" });

export const metricMeasuredSchema = z
  .object({
    id: z.string().describe('"M1" to "M14"'),
    name: z.string(),
    question: z.string(),
    formula: z.string(),
    unit: z.string(),
    better: z.enum(["higher", "lower", "neither"]),
    undefinedWhen: z.string(),
    source,
    workersDefined: z.number().int(),
    mean: share,
    least: share,
    median: share,
    most: share,
  })
  .meta({ id: "MetricMeasured" });

const besideSchema = z.object({
  changeBurdenByEveryone: share.describe("M2 with everybody's edits, mean over workers"),
  changesUnder24Hours: share.describe("M2b at a lead under 24 h, mean over workers"),
  quickReturnsUnder10Hours: share.describe("M10 with 10 h instead of 11 h, mean over workers"),
  notice: z
    .object({
      shareUnder3Days: z.number(),
      share3To7Days: z.number(),
      share7To14Days: z.number(),
      share14DaysOrMore: z.number(),
      tenthPercentileDays: z.number(),
      medianDays: z.number(),
    })
    .nullable(),
  requestsPerWorker: share,
  requestsHonoured: share.describe("Each worker's share first, then their mean"),
});

const baselineSchema = z.object({
  id: z.string(),
  quantity: z.string(),
  published: z.number(),
  unit: z.string(),
  population: z.string(),
  year: z.string().nullable(),
  source: z.string(),
  mark,
  ours: share.describe("Our share of workers over 28 days: the same unit"),
  workersCounted: z.number().int(),
});

const guidancePassed = z.object({
  consecutiveNights: z.number().int(),
  restBetweenShifts: z.number().int(),
  nightLength: z.number().int(),
});

export const fatigueSchema = z
  .object({
    siteScore: share.describe("100 x 2^-(mean excess risk / 0.25)"),
    duties: z.number().int(),
    meanRisk: share.describe("Relative to a first day shift of 8 hours"),
    maxRisk: share,
    highRiskDuties: z.number().int().describe("Duties with a relative risk of 1.5 or more"),
    guidancePassed: guidancePassed.describe("Duties that pass each limit of the guidance"),
    guidanceTexts: z.record(z.string(), z.string()).describe("What each limit advises"),
    workers: z.array(
      z.object({
        worker: z.string(),
        weeks: z.array(
          z.object({
            week: date,
            maxRisk: z.number(),
            meanRisk: z.number(),
            highRiskDuties: z.number().int(),
            guidancePassed,
            rotation: z.enum(["none", "forward", "backward", "mixed"]),
            beyondEvidence: z.boolean(),
          }),
        ),
      }),
    ),
    wording: z.array(z.string()),
  })
  .meta({ id: "FatigueMeasured" });

const variants = z.array(z.object({ variant: z.string(), score: share }));

export const sensitivitySchema = z
  .object({
    weights: z.object({
      draws: z.number().int(),
      seed: z.number().int(),
      low: share,
      high: share,
    }),
    aggregation: variants,
    halfScores: variants,
    leaveOut: variants,
    slotTolerance: variants,
    changesBy: variants,
    window: variants,
  })
  .meta({ id: "Sensitivity" });

export const measuredSchema = z
  .object({
    format: z.literal("fairweek/measured@1"),
    language: z.enum(languages),
    site: z.object({ id: z.string(), name: z.string(), zone: z.string() }),
    window: z.object({ firstWeek: date, lastWeek: date, weeks: z.number().int() }),
    historyDigest: z.string().nullable(),
    unexplainedChanges: z
      .number()
      .int()
      .describe(
        "Differences that no change explains: counted as the employer's, told at the start",
      ),
    wspi: siteScoreSchema,
    subScores: z.array(
      z.object({
        id: z.enum(["A", "B", "C", "D", "E", "F", "G"]),
        title: z.string(),
        weight: z.number(),
        formula: z.string(),
        mean: share,
        workersDefined: z.number().int(),
      }),
    ),
    metrics: z.array(metricMeasuredSchema),
    beside: besideSchema,
    workers: z.array(workerMeasuredSchema).describe("By id"),
    worstDecile: z.array(z.string()).describe("Workers of the lowest tenth, lowest first"),
    withoutShifts: z.array(z.string()),
    trend: z.object({
      weeksEach: z.number().int().describe("Weeks of the window that each point looks back over"),
      points: z.array(siteScoreSchema.extend({ lastWeek: date })),
      scorePerWeek: share.describe("Least-squares slope; neighbouring points share weeks"),
    }),
    baselines: z.array(baselineSchema),
    sharing: z.object({
      burdens: z.array(burdenSchema),
      goods: z.array(goodSchema),
      envy: envySchema,
      historyKeptPerWeek: z.number(),
      workersLeftOut: z.number().int().describe("No agreed, guaranteed or desired hours are known"),
      prices: z.array(priceSchema).describe("Fairness against a cost-only week; one a problem"),
    }),
    fatigue: fatigueSchema,
    sensitivity: sensitivitySchema.nullable(),
    notes: z.array(z.string()).describe("What the figures are not"),
  })
  .meta({ id: "MeasuredDocument" });

export type MeasuredDocument = z.infer<typeof measuredSchema>;
export type WorkerMeasured = z.infer<typeof workerMeasuredSchema>;
export type MetricMeasured = z.infer<typeof metricMeasuredSchema>;
export type FatigueMeasured = z.infer<typeof fatigueSchema>;
export type SensitivityMeasured = z.infer<typeof sensitivitySchema>;
