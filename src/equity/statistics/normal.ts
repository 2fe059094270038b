import { assert } from "../../kernel/assert.ts";
import { incompleteGamma } from "./incomplete-gamma.ts";

/** The probability that a standard normal variable is above z; keeps its digits far out in the tail. */
export function normalUpper(z: number): number {
  const half = incompleteGamma(0.5, (z * z) / 2);
  return z >= 0 ? half.upper / 2 : (1 + half.lower) / 2;
}

/** The cumulative distribution of the standard normal (Abramowitz & Stegun 26.2.29 with 6.5.16). */
export const normalCdf = (z: number): number => normalUpper(-z);

/** P(|Z| >= |z|) for a standard normal Z. */
export const normalTwoSided = (z: number): number => Math.min(1, 2 * normalUpper(Math.abs(z)));

export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const horner = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const central = {
  over: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  under: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852545925,
  ],
} as const;

const middle = {
  over: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833,
    7.7454501427834140764e-4,
  ],
  under: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455,
    0.14810397642748007459, 0.0151986665636164571966, 5.475938084995344946e-4,
    1.05075007164441684324e-9,
  ],
} as const;

const far = {
  over: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5,
    2.01033439929228813265e-7,
  ],
  under: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525,
    7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
    2.04426310338993978564e-15,
  ],
} as const;

/**
 * The z below which a standard normal variable lies with the given probability, to 1e-15 of its size;
 * -Infinity at 0 and Infinity at 1. Source: Wichura 1988, algorithm AS 241 (PPND16), Applied
 * Statistics 37:477.
 */
export function normalQuantile(probability: number): number {
  assert(probability >= 0 && probability <= 1, "a probability", { probability });
  if (probability === 0) return -Infinity;
  if (probability === 1) return Infinity;
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * horner(central.over, r)) / horner(central.under, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
  const part = r <= 5 ? middle : far;
  const shifted = r - (r <= 5 ? 1.6 : 5);
  const size = horner(part.over, shifted) / horner(part.under, shifted);
  return q < 0 ? -size : size;
}
