import { midRanks } from "./ranks.ts";

export interface WilcoxonTest {
  /** The smaller of the rank sums of positive and of negative differences. */
  readonly w: number;
  /** Rank sum of the positive differences. */
  readonly positive: number;
  /** Exact two-sided p. */
  readonly p: number;
  /** Differences other than 0. */
  readonly n: number;
}

/** How many of the 2^n sign patterns give each sum of whole `weights`. */
export function signedSums(weights: readonly number[]): readonly number[] {
  let counts: number[] = [1];
  for (const weight of weights) {
    const next = new Array<number>(counts.length + weight).fill(0);
    counts.forEach((count, sum) => {
      next[sum] = (next[sum] as number) + count;
      next[sum + weight] = (next[sum + weight] as number) + count;
    });
    counts = next;
  }
  return counts;
}

/**
 * Wilcoxon's signed-rank test that differences are symmetric about 0; differences of 0 are left out.
 * The p is exact with ties too: ranks are doubled to whole numbers, and all signs of them counted.
 * Source: Wilcoxon 1945, Biometrics Bull. 1:80.
 */
export function wilcoxonTest(differences: readonly number[]): WilcoxonTest {
  const kept = differences.filter((difference) => difference !== 0);
  const { ranks } = midRanks(kept.map(Math.abs));
  const doubled = ranks.map((rank) => Math.round(2 * rank));
  let positive = 0;
  kept.forEach((difference, index) => {
    if (difference > 0) positive += doubled[index] as number;
  });
  const all = doubled.reduce((sum, rank) => sum + rank, 0);
  const smaller = Math.min(positive, all - positive);
  const counts = signedSums(doubled);
  let tail = 0;
  for (let sum = 0; sum <= smaller; sum++) tail += counts[sum] as number;
  return {
    w: smaller / 2,
    positive: positive / 2,
    p: Math.min(1, (2 * tail) / 2 ** kept.length),
    n: kept.length,
  };
}
