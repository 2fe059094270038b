import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const tier = z.strictObject({
  overMinutes: z.int().min(0).max(10_080).describe("Minutes of work beyond this are paid more;"),
  premiumPercent: z
    .int()
    .min(1)
    .max(300)
    .describe("so much on top of plain pay: 50 for time and a half, 100 for double time."),
});
type Tier = z.infer<typeof tier>;

const rises = (tiers: readonly Tier[]): boolean =>
  tiers.every((one, at) => {
    const before = tiers[at - 1];
    return before === undefined || one.overMinutes > before.overMinutes;
  });

const tiers = (what: string) =>
  z.array(tier).max(4).refine(rises, "each tier begins above the one before").describe(what);

/**
 * Days and weeks are the employer's: 24 h and 168 h on the clock, from the hour at which the workweek
 * starts. No minute is paid twice: what a day already pays more for does not count in the week.
 */
const parameters = z.strictObject({
  daily: tiers("For the work of one workday."),
  seventhDay: tiers(
    "In place of `daily` on the last workday of a workweek with work on all seven; empty: no such rule.",
  ),
  weekly: tiers("For the work of one workweek that no day pays more for."),
  onCallCounts: z.boolean().describe("Whether standing by on call is work for this rule."),
});

export type Params = z.infer<typeof parameters>;

const dearer = (of: readonly Tier[]): Tier[] =>
  of.map((one) => ({ ...one, premiumPercent: Math.min(300, one.premiumPercent + 1) }));

/** Overtime is lawful at a price: it is never forbidden, neither by the check nor to the planner. */
export const kind: RuleKind<Params> = {
  id: "overtime",
  title: "Overtime pay",
  question: "Is extra pay owed for long days and weeks?",
  parameters,
  stricter: (params) => ({
    ...params,
    daily: dearer(params.daily),
    seventhDay: dearer(params.seventhDay),
    weekly: dearer(params.weekly),
  }),
  agreement: { mode: "exact" },
};
