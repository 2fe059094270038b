/**
 * Measures of how unequally something is shared out. All take at least one value, none negative, in
 * any order, and do not change when all values are multiplied by the same number. With nothing to
 * share (all values 0) everybody has the same, and they give 0.
 *
 * @module
 */
import { assert } from "../../kernel/assert.ts";
import { sum } from "../statistics/mean.ts";

function meanOf(values: readonly number[]): number {
  assert(values.length > 0, "something is shared by somebody");
  assert(
    values.every((value) => Number.isFinite(value) && value >= 0),
    "shares are finite and not negative",
    values,
  );
  return sum(values) / values.length;
}

/**
 * Gini: the mean difference of all pairs / (2 x mean), 0 (equal) to 1 - 1/n (one has all). Computed
 * as 2 x sum of i x x(i) / (n x sum) - (n + 1) / n over sorted values.
 */
export function gini(values: readonly number[]): number {
  const mean = meanOf(values);
  if (mean === 0) return 0;
  const n = values.length;
  const ranked = values
    .toSorted((a, b) => a - b)
    .reduce((total, value, index) => total + (index + 1) * value, 0);
  return Math.max(0, (2 * ranked) / (n * n * mean) - (n + 1) / n);
}

/** Gini x n / (n - 1), 0 to 1, so that small groups can reach 1; null for a single value. */
export const giniOfSmallSample = (values: readonly number[]): number | null =>
  values.length < 2 ? null : (gini(values) * values.length) / (values.length - 1);

/**
 * Jain's index: (sum)^2 / (n x sum of squares) = 1 / (1 + CV^2), 1 (equal, and all zero) to 1/n
 * (one has all). Source: Jain, Chiu & Hawe 1984, DEC-TR-301 (unverified).
 */
export function jain(values: readonly number[]): number {
  const mean = meanOf(values);
  if (mean === 0) return 1;
  return mean ** 2 / (sum(values.map((value) => value ** 2)) / values.length);
}

/** Population standard deviation / mean = sqrt(2 x GE(2)), 0 to sqrt(n - 1). */
export function coefficientOfVariation(values: readonly number[]): number {
  const mean = meanOf(values);
  if (mean === 0) return 0;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length) / mean;
}

/** Theil's T, GE(1): mean of (x / mean) ln (x / mean) with 0 ln 0 = 0, 0 to ln n. */
export function theil(values: readonly number[]): number {
  const mean = meanOf(values);
  if (mean === 0) return 0;
  const terms = values.map((value) => (value === 0 ? 0 : (value / mean) * Math.log(value / mean)));
  return Math.max(0, sum(terms) / values.length);
}

/** Mean logarithmic deviation, GE(0): mean of ln (mean / x), >= 0; null when some value is 0. */
export function meanLogDeviation(values: readonly number[]): number | null {
  const mean = meanOf(values);
  if (values.some((value) => value === 0)) return null;
  return Math.max(0, sum(values.map((value) => Math.log(mean / value))) / values.length);
}

/** Generalised entropy GE(2): variance / (2 x mean^2), 0 to (n - 1) / 2. */
export const generalisedEntropy2 = (values: readonly number[]): number =>
  coefficientOfVariation(values) ** 2 / 2;

/**
 * Atkinson's index: 1 - (mean of x^(1 - e))^(1 / (1 - e)) / mean, with the geometric mean at e = 1;
 * 0 to 1. The larger `aversion` e > 0, the more the least count.
 */
export function atkinson(values: readonly number[], aversion: number): number {
  assert(aversion > 0, "an aversion to inequality above 0", aversion);
  const mean = meanOf(values);
  if (mean === 0) return 0;
  return Math.min(1, Math.max(0, 1 - powerMean(values, 1 - aversion) / mean));
}

/**
 * Hoover: sum of |x - mean| / (2 x sum): the share that would have to move for all to have the
 * same.
 */
export function hoover(values: readonly number[]): number {
  const mean = meanOf(values);
  if (mean === 0) return 0;
  return sum(values.map((value) => Math.abs(value - mean))) / (2 * values.length * mean);
}

/**
 * (mean of x^p)^(1 / p): welfare of goods that counts the worse off the more, the lower p. 1 is the
 * mean, 0 the geometric mean (Nash), -Infinity the least, Infinity the most. 0 where a value is 0
 * and p <= 0.
 */
export function powerMean(values: readonly number[], p: number): number {
  meanOf(values);
  if (p === -Infinity) return Math.min(...values);
  if (p === Infinity) return Math.max(...values);
  if (p <= 0 && values.some((value) => value === 0)) return 0;
  const most = Math.max(...values);
  if (most === 0) return 0;
  if (p === 0) return Math.exp(sum(values.map((value) => Math.log(value))) / values.length);
  // Scaled to the largest value, so that large powers stay within range.
  return most * (sum(values.map((value) => (value / most) ** p)) / values.length) ** (1 / p);
}
