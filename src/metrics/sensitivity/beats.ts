import { Rng } from "../../kernel/rng.ts";
import { mean } from "../statistics/mean.ts";
import { quantile } from "../statistics/quantile.ts";
import type { Variant } from "./weights.ts";

/** An interval for the mean of paired differences. */
export interface PairedInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The middle 95 % of the means of resampled differences (percentile bootstrap).
 *
 * @param differences a minus b, one for each pair; null is returned for fewer than two.
 */
export function pairedInterval(
  differences: readonly number[],
  options: { readonly seed: number; readonly draws?: number },
): PairedInterval | null {
  const { seed, draws = 9_999 } = options;
  const found = mean(differences);
  if (found === null || differences.length < 2) return null;
  const rng = new Rng(seed);
  const means = Array.from({ length: draws }, () => {
    let total = 0;
    for (let i = 0; i < differences.length; i++)
      total += differences[rng.below(differences.length)] ?? 0;
    return total / differences.length;
  });
  return { mean: found, low: quantile(means, 0.025), high: quantile(means, 0.975) };
}

/** What must be known before one system may be said to beat another. */
export interface Comparison {
  /** Share of the drawn weights under which a scores more than b; null = unknown. */
  readonly weightShare: number | null;
  /** Scores of a and b under the same variants, in the same order. */
  readonly aggregation: { readonly a: readonly Variant[]; readonly b: readonly Variant[] };
  readonly initiator: { readonly a: readonly Variant[]; readonly b: readonly Variant[] };
  readonly interval: PairedInterval | null;
}

/** The share of drawn weights that must agree. */
export const weightShareLeast = 0.95;

/** Why "a beats b" may not be said; none of them = it may. */
export type Doubt = "weights" | "aggregation" | "initiator" | "interval";

/**
 * "a beats b" stands when a is ahead under 95 % of the drawn weights, under every aggregation and
 * whoever's changes are counted, and the paired interval lies above 0. Method after Saisana,
 * Saltelli & Tarantola 2005, JRSS A 168 (unverified); the rule is own design.
 */
export function doubtsThatBeats(comparison: Comparison): readonly Doubt[] {
  const { weightShare, aggregation, initiator, interval } = comparison;
  const doubts: readonly [Doubt, boolean][] = [
    ["weights", weightShare === null || weightShare < weightShareLeast],
    ["aggregation", !isAheadInAll(aggregation)],
    ["initiator", !isAheadInAll(initiator)],
    ["interval", interval === null || interval.low <= 0],
  ];
  return doubts.filter(([, doubted]) => doubted).map(([doubt]) => doubt);
}

const isAheadInAll = ({ a, b }: Comparison["aggregation"]): boolean =>
  a.length > 0 &&
  a.length === b.length &&
  a.every(({ variant, score }, index) => {
    const other = b[index];
    if (other === undefined || other.variant !== variant) return false;
    return score !== null && other.score !== null && score > other.score;
  });
