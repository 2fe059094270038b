import { assert } from "../../kernel/assert.ts";
import { rootOf } from "./root.ts";
import { logGamma } from "./log-gamma.ts";

const tiny = 1e-300;
const epsilon = 1e-16;
const stepsMax = 20_000;

const kept = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < stepsMax; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < epsilon) break;
  }
  return h;
}

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 <= x <= 1: the cumulative
 * distribution of a beta variable.
 * Source: Abramowitz & Stegun 26.5.8 (continued fraction, Lentz's evaluation).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  assert(a > 0 && b > 0 && x >= 0 && x <= 1, "the incomplete beta function's range", { x, a, b });
  if (x === 0 || x === 1) return x;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  // The fraction converges fast on one side of the mean; the other side is its mirror image.
  if (x < (a + 1) / (a + b + 2)) return Math.min(1, (front * fraction(a, b, x)) / a);
  return Math.max(0, 1 - (front * fraction(b, a, 1 - x)) / b);
}

/** The x at which I_x(a, b) is `probability`, to 1e-14. */
export function betaQuantile(probability: number, a: number, b: number): number {
  assert(probability >= 0 && probability <= 1, "a probability", { probability });
  if (probability === 0 || probability === 1) return probability;
  return rootOf((x) => incompleteBeta(x, a, b) - probability, 0, 1);
}
