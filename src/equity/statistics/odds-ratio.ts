import { hypergeometricOf, probabilitiesAt } from "./hypergeometric.ts";
import { type Interval } from "./estimate.ts";
import { rootOf } from "./root.ts";
import { type Table, marginsOf } from "./table.ts";

/** ad / bc: Infinity when only bc is 0, null when an empty row or column leaves it undefined. */
export function sampleOddsRatio(table: Table): number | null {
  const { a, b, c, d, n1, n2, yes, no } = marginsOf(table);
  if (n1 === 0 || n2 === 0 || yes === 0 || no === 0) return null;
  return b * c === 0 ? Infinity : (a * d) / (b * c);
}

/** Beyond e^200 in either direction an odds ratio is as good as none. */
const logLimit = 200;

export interface ConditionalOddsRatio {
  /** The maximum-likelihood odds ratio given the margins: 0 or Infinity at the ends of the range. */
  readonly estimate: number;
  /** Exact (Cornfield) interval: at each end the tail seen has half of 1 - confidence. */
  readonly interval: Interval;
}

/**
 * The conditional maximum-likelihood odds ratio with its exact interval, as R's `fisher.test` gives
 * it; null when an empty row or column leaves it undefined. `confidence` lies in (0, 1).
 * Source: Cornfield 1956, Proc. 3rd Berkeley Symposium 4:135.
 */
export function conditionalOddsRatio(table: Table, confidence = 0.95): ConditionalOddsRatio | null {
  const margins = marginsOf(table);
  const distribution = hypergeometricOf(margins);
  const width = distribution.logWeights.length;
  if (width < 2) return null;
  const seen = margins.a - distribution.low;
  const tail = (1 - confidence) / 2;
  const sumAt = (logRatio: number, weigh: (x: number) => number): number =>
    probabilitiesAt(distribution, logRatio).reduce((sum, p, x) => sum + p * weigh(x), 0);
  const solve = (f: (logRatio: number) => number): number =>
    Math.exp(rootOf(f, -logLimit, logLimit));
  const atLow = seen === 0;
  const atHigh = seen === width - 1;
  const middle = (): number => solve((logRatio) => sumAt(logRatio, (x) => x) - seen);
  return {
    estimate: atLow ? 0 : atHigh ? Infinity : middle(),
    interval: {
      low: atLow ? 0 : solve((logRatio) => sumAt(logRatio, (x) => (x >= seen ? 1 : 0)) - tail),
      high: atHigh
        ? Infinity
        : solve((logRatio) => sumAt(logRatio, (x) => (x <= seen ? 1 : 0)) - tail),
    },
  };
}
