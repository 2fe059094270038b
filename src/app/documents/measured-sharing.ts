import { z } from "zod";

/** How burdens and goods are shared out, as JSON. Ratios are per 40 hours of entitlement. */
const date = z.string().describe('Local date, as "2026-01-05"');
const share = z.number().nullable();

const inequality = {
  least: z.number(),
  median: z.number(),
  most: z.number(),
  worstToMean: z.number().describe("How much worse than the mean the worst off is; names nobody"),
  giniOfSmallSample: z.number(),
  hoover: z.number().describe("The share that would have to move for all to have the same"),
  jain: z.number(),
};

/** The figures that the number of workers allows. */
export const summarySchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("nobody") }),
    z.object({ kind: z.literal("nothing"), workers: z.number().int() }),
    z.object({
      kind: z.literal("tooFew"),
      workers: z.number().int(),
      least: z.number(),
      most: z.number(),
    }),
    z.object({ kind: z.literal("summary"), workers: z.number().int(), ...inequality }),
  ])
  .meta({ id: "SharingSummary" });

const theil = z
  .object({ between: z.number(), within: z.number() })
  .nullable()
  .describe("Theil's T between and within roles; null with fewer than 5 workers or nothing shared");

export const burdenIds = [
  "nights",
  "weekends",
  "closings",
  "holidays",
  "shortNoticeChanges",
  "quickReturns",
] as const;

export const burdenSchema = z
  .object({
    burden: z.enum(burdenIds),
    title: z.string(),
    total: z.number().int().describe("In the window, over all workers"),
    objective: z.number().describe("Phi: sum of (history + load)^2 / entitlement in 40-hour weeks"),
    summary: summarySchema.describe("Of (history + load) per 40 hours of entitlement"),
    theilByRole: theil,
    availabilityAdjusted: summarySchema
      .nullable()
      .describe("The same per 40 hours offered; null where not everybody's is known"),
    trend: z
      .array(
        z.object({
          week: date,
          total: z.number().int(),
          worstToMean: share,
          hoover: share,
        }),
      )
      .describe("The last 12 recorded weeks; ratios carry their history"),
  })
  .meta({ id: "BurdenMeasured" });

export const goodSchema = z
  .object({
    good: z.enum(["hours", "requests"]),
    title: z.string(),
    unit: z.string(),
    summary: summarySchema,
    theilByRole: theil,
    atkinsonHalf: share.describe("Atkinson's index at aversion 0.5"),
    geometricMean: share.describe("Nash welfare: 0 as soon as somebody has nothing"),
    objective: share.describe("Psi: sum of D x max(0, 1 - H / D)^2 in hours, for hours alone"),
  })
  .meta({ id: "GoodMeasured" });

export const envySchema = z
  .object({
    pairsAsked: z.number().int().describe("Ordered pairs who could have had each other's shifts"),
    pairsEnvious: z.number().int(),
    pairsEndedByOneShift: z.number().int().describe("Envy that one shift less would end (EF1)"),
    mean: share.describe("Burdens fewer that the other has, over all pairs asked"),
    max: share,
  })
  .meta({ id: "EnvyMeasured" });

export const priceSchema = z
  .object({
    problem: z.string(),
    cheapestCents: z.number().int().describe("Wages of the week planned for cost alone"),
    fairCents: z.number().int().describe("Wages of the week planned with all its goals"),
    cheapestMissingMinutes: z.number().int(),
    fairMissingMinutes: z.number().int(),
    price: share.describe(
      "(fair - cheapest) / cheapest; null when nothing costs or coverage differs",
    ),
    iterations: z.number().int(),
    seed: z.number().int(),
  })
  .meta({ id: "PriceOfFairness" });

export type BurdenMeasured = z.infer<typeof burdenSchema>;
export type GoodMeasured = z.infer<typeof goodSchema>;
export type EnvyMeasured = z.infer<typeof envySchema>;
export type PriceMeasured = z.infer<typeof priceSchema>;
export type SharingSummary = z.infer<typeof summarySchema>;
export type BurdenId = (typeof burdenIds)[number];
