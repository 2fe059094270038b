import { assert } from "../../kernel/assert.ts";
import { logGamma } from "./log-gamma.ts";

const tiny = 1e-300;
const epsilon = 1e-16;
const stepsMax = 10_000;

function bySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < stepsMax && term > sum * epsilon; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < stepsMax; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < epsilon) break;
  }
  return h * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/**
 * The regularised incomplete gamma functions P (lower) and Q = 1 - P (upper), for a > 0 and x >= 0;
 * each is computed so that the small one of the two keeps its digits.
 * Source: Abramowitz & Stegun 6.5.29 (series) and 6.5.31 (continued fraction, Lentz's evaluation).
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  assert(a > 0 && x >= 0, "the incomplete gamma function is asked for a > 0, x >= 0", { a, x });
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    const lower = Math.min(1, bySeries(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, upperByFraction(a, x));
  return { lower: 1 - upper, upper };
}
