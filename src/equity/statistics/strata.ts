import { assert } from "../../kernel/assert.ts";
import { hedgesFactor } from "./effect-size.ts";
import { meanOf, squaredDeviations, sumOf } from "./moments.ts";

/** One stratum's values, split into the group asked about and everybody else. */
export interface Stratum {
  readonly group: readonly number[];
  readonly others: readonly number[];
}

export type Strata = readonly Stratum[];

/** The strata that hold both sides: the others cannot compare anything. */
export const informative = (strata: Strata): Strata =>
  strata.filter(({ group, others }) => group.length > 0 && others.length > 0);

/** Each stratum's share of the weight: n_g n_o / (n_g + n_o), scaled to sum to 1. */
export function weightsOf(strata: Strata): readonly number[] {
  const raw = strata.map(
    ({ group, others }) => (group.length * others.length) / (group.length + others.length),
  );
  const total = sumOf(raw);
  assert(total > 0, "at least one stratum holds both sides");
  return raw.map((weight) => weight / total);
}

/** The weighted means of both sides over strata that hold both. */
export function weightedMeans(strata: Strata): {
  readonly group: number;
  readonly others: number;
} {
  const weights = weightsOf(strata);
  const mean = (side: (stratum: Stratum) => readonly number[]): number =>
    sumOf(strata.map((stratum, index) => (weights[index] as number) * meanOf(side(stratum))));
  return { group: mean(({ group }) => group), others: mean(({ others }) => others) };
}

/** The weighted mean over strata of (mean of the group - mean of the others). */
export function weightedDifference(strata: Strata): number {
  const means = weightedMeans(strata);
  return means.group - means.others;
}

/**
 * Hedges's g within strata: the weighted difference over the standard deviation pooled over all
 * cells of all strata; with one stratum it is the ordinary g. Null when nothing varies or no degree
 * of freedom is left.
 */
export function stratifiedG(strata: Strata): number | null {
  const cells = strata.flatMap(({ group, others }) => [group, others]);
  const df = sumOf(cells.map((cell) => cell.length - 1));
  if (df < 1) return null;
  const spread = Math.sqrt(sumOf(cells.map(squaredDeviations)) / df);
  return spread === 0 ? null : (weightedDifference(strata) / spread) * hedgesFactor(df);
}
