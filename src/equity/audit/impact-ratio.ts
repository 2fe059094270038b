import { meanOf, medianOf } from "../statistics/moments.ts";
import type { OutcomeKind } from "./outcome.ts";
import { testedSizeMin } from "./verdict.ts";

/** Groups under this share of those analysed set no standard for the others (6 RCNY 5-301). */
const shareMin = 0.02;

export interface GroupValues {
  readonly values: readonly number[];
  /** Only groups that are shown may serve as the standard: a ratio would tell their rate. */
  readonly shown: boolean;
}

export interface GroupImpact {
  /** Share with the good, or scoring above the overall median; null for burdens and empty groups. */
  readonly rate: { readonly yes: number; readonly n: number } | null;
  readonly mean: number | null;
  /** Goods: rate over the highest rate. Burdens: lowest mean over mean. null = undefined. */
  readonly impactRatio: number | null;
  /** Goods: mean over the mean of the group with the highest mean. null = undefined. */
  readonly ratioOfMeans: number | null;
  /** Burdens: mean minus the lowest mean, for when the lowest is 0 and has no ratio. */
  readonly aboveLightest: number | null;
}

const ratio = (over: number, under: number): number | null => (under > 0 ? over / under : null);

const extreme = (
  values: readonly number[],
  pick: (...values: number[]) => number,
): number | null => (values.length === 0 ? null : pick(...values));

/**
 * Impact ratios of groups that split the same people, in the groups' order. Goods that are reached or
 * not are compared by rate; goods of degree by scoring rate, the share of the group above the median
 * of all (New York City Local Law 144, 6 RCNY 5-300); burdens by mean. The standard is set by the
 * best-off group among those shown with 10 people or more and 2 % of all.
 */
export function impactOf(
  kind: OutcomeKind,
  groups: readonly GroupValues[],
): readonly GroupImpact[] {
  const all = groups.flatMap(({ values }) => values);
  const median = all.length > 0 ? medianOf(all) : 0;
  const good = (value: number): boolean => (kind === "goodBinary" ? value === 1 : value > median);
  const measured = groups.map(({ values, shown }) => ({
    n: values.length,
    yes: values.filter(good).length,
    mean: values.length > 0 ? meanOf(values) : null,
    standard: shown && values.length >= testedSizeMin && values.length >= shareMin * all.length,
  }));
  const standards = measured.filter(({ standard }) => standard);
  const means = standards.map(({ mean }) => mean ?? 0);
  const bestRate = extreme(
    standards.map(({ yes, n }) => yes / n),
    Math.max,
  );
  const highestMean = extreme(means, Math.max);
  const lightest = extreme(means, Math.min);
  return measured.map(({ n, yes, mean }) => {
    const nothing = { rate: null, mean, impactRatio: null, ratioOfMeans: null };
    if (mean === null) return { ...nothing, aboveLightest: null };
    if (kind === "burden") {
      const impactRatio = lightest === null || lightest === 0 ? null : ratio(lightest, mean);
      return { ...nothing, impactRatio, aboveLightest: lightest === null ? null : mean - lightest };
    }
    return {
      rate: { yes, n },
      mean,
      impactRatio: bestRate === null ? null : ratio(yes / n, bestRate),
      ratioOfMeans: highestMean === null ? null : ratio(mean, highestMean),
      aboveLightest: null,
    };
  });
}
