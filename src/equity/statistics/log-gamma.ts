import { assert } from "../../kernel/assert.ts";

const g = 7;
const coefficients = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/**
 * The natural logarithm of the gamma function for x > 0, to about 1e-14 of its size.
 * Source: Lanczos 1964, SIAM J. Numer. Anal. B 1:86, with Godfrey's coefficients (g = 7, nine terms).
 */
export function logGamma(x: number): number {
  assert(x > 0 && Number.isFinite(x), "log-gamma is asked for x > 0", { x });
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  let sum: number = coefficients[0];
  for (let i = 1; i < coefficients.length; i++) sum += (coefficients[i] as number) / (z + i);
  const t = z + g + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** ln of "n choose k", for whole 0 <= k <= n. */
export function logChoose(n: number, k: number): number {
  assert(k >= 0 && k <= n, "a choice of k out of n", { n, k });
  if (k === 0 || k === n) return 0;
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** "n choose k" as a number: exact below 2^53, rounded above, and at most 1.8e308. */
export function choose(n: number, k: number): number {
  assert(k >= 0 && k <= n, "a choice of k out of n", { n, k });
  let product = 1;
  const few = Math.min(k, n - k);
  for (let i = 1; i <= few; i++) product = (product * (n - few + i)) / i;
  return product < 2 ** 53 ? Math.round(product) : product;
}
