import { assert } from "../../kernel/assert.ts";
import { normalUpper } from "./normal.ts";
import { midRanks } from "./ranks.ts";

export interface MannWhitney {
  /** Pairs in which the first sample's value is larger, ties counting half. */
  readonly u: number;
  /** U / (n1 n2): the chance that a value of the first sample exceeds one of the second. */
  readonly superiority: number;
  /** Exact two-sided p; null when values tie or n1 n2 is over 400. */
  readonly exact: number | null;
  /** Two-sided p of the normal approximation, with continuity and tie corrections. */
  readonly asymptotic: number;
}

/**
 * How many orderings of n1 + n2 values give each U. The count of the orderings is the Gaussian
 * binomial coefficient, built as a product of (1 - q^(n2 + i)) / (1 - q^i).
 */
function orderings(n1: number, n2: number): readonly number[] {
  const counts = new Array<number>(n1 * n2 + 1).fill(0);
  counts[0] = 1;
  for (let i = 1; i <= n1; i++) {
    for (let u = counts.length - 1; u >= n2 + i; u--) {
      counts[u] = (counts[u] as number) - (counts[u - n2 - i] as number);
    }
    for (let u = i; u < counts.length; u++) {
      counts[u] = (counts[u] as number) + (counts[u - i] as number);
    }
  }
  return counts;
}

/** Above this many pairs the counts of orderings lose digits that the p-value would need. */
const exactPairsMax = 400;

function exactP(u: number, n1: number, n2: number): number {
  const counts = orderings(Math.min(n1, n2), Math.max(n1, n2));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const smaller = Math.min(u, n1 * n2 - u);
  let tail = 0;
  for (let value = 0; value <= smaller; value++) tail += counts[value] as number;
  return Math.min(1, (2 * tail) / all);
}

/**
 * The Mann-Whitney test that neither of two samples tends to be larger; both need a value.
 * Source: Mann & Whitney 1947, Ann. Math. Statist. 18:50; as scipy's `mannwhitneyu`.
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): MannWhitney {
  const [n1, n2] = [first.length, second.length];
  assert(n1 > 0 && n2 > 0, "both samples have a value", { n1, n2 });
  const { ranks, tieSizes } = midRanks([...first, ...second]);
  const u = ranks.slice(0, n1).reduce((sum, rank) => sum + rank, 0) - (n1 * (n1 + 1)) / 2;
  const pairs = n1 * n2;
  const n = n1 + n2;
  const ties = tieSizes.reduce((sum, size) => sum + (size ** 3 - size), 0);
  const variance = n < 2 ? 0 : (pairs / 12) * (n + 1 - ties / (n * (n - 1)));
  const distance = Math.max(0, Math.abs(u - pairs / 2) - 0.5);
  return {
    u,
    superiority: u / pairs,
    exact: ties === 0 && pairs <= exactPairsMax ? exactP(u, n1, n2) : null,
    asymptotic: variance === 0 ? 1 : Math.min(1, 2 * normalUpper(distance / Math.sqrt(variance))),
  };
}
