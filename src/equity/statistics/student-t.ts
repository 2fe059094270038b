import { incompleteBeta } from "./incomplete-beta.ts";
import { logGamma } from "./log-gamma.ts";
import { normalCdf } from "./normal.ts";
import { rootOf } from "./root.ts";

/** P(|T| >= |t|) for Student's t with `df` > 0 degrees of freedom (A&S 26.7.1). */
export const studentTwoSided = (t: number, df: number): number =>
  incompleteBeta(df / (df + t * t), df / 2, 0.5);

/** P(T <= t) for Student's t with `df` > 0 degrees of freedom, whole or not. */
export function studentCdf(t: number, df: number): number {
  const outside = studentTwoSided(t, df) / 2;
  return t < 0 ? outside : 1 - outside;
}

/** The t below which Student's t lies with the given probability, 0 < probability < 1. */
export function studentQuantile(probability: number, df: number): number {
  if (probability < 0.5) return -studentQuantile(1 - probability, df);
  let high = 2;
  while (studentCdf(high, df) < probability && high < 1e12) high *= 2;
  return rootOf((t) => studentCdf(t, df) - probability, 0, high);
}

/**
 * P(T <= t) for the noncentral t with `df` degrees of freedom and noncentrality |delta| <= 35.
 * Source: Lenth 1989, algorithm AS 243, Applied Statistics 38:185; to about 1e-10.
 */
export function noncentralTCdf(t: number, df: number, delta: number): number {
  if (t < 0) return 1 - noncentralTCdf(-t, df, -delta);
  const x = (t * t) / (t * t + df);
  const lambda = delta * delta;
  let sum = 0;
  if (x > 0) {
    let p = 0.5 * Math.exp(-lambda / 2);
    let q = Math.sqrt(2 / Math.PI) * p * delta;
    let rest = 0.5 - p;
    let a = 0.5;
    const b = df / 2;
    const logB = (A: number): number => logGamma(A + b) - logGamma(A + 1) - logGamma(b);
    const term = (A: number): number => Math.exp(logB(A) + A * Math.log(x) + b * Math.log1p(-x));
    let oddBeta = incompleteBeta(x, a, b);
    let evenBeta = incompleteBeta(x, a + 0.5, b);
    for (let j = 1; j < 2000; j++) {
      sum += p * oddBeta + q * evenBeta;
      // What is left of the Poisson weights bounds what is left of the sum.
      if (rest * oddBeta < 1e-14 && j > lambda / 2) break;
      oddBeta -= term(a);
      evenBeta -= term(a + 0.5);
      a += 1;
      p *= lambda / (2 * j);
      q *= lambda / (2 * j + 1);
      rest -= p;
    }
  }
  return Math.min(1, Math.max(0, sum + normalCdf(-delta)));
}
