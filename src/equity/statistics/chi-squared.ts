import { incompleteGamma } from "./incomplete-gamma.ts";

/** P(X <= x) for a chi-squared variable with `df` > 0 degrees of freedom (A&S 26.4.19). */
export const chiSquaredCdf = (x: number, df: number): number =>
  incompleteGamma(df / 2, Math.max(0, x) / 2).lower;

/** P(X > x): the p-value of a chi-squared statistic. */
export const chiSquaredUpper = (x: number, df: number): number =>
  incompleteGamma(df / 2, Math.max(0, x) / 2).upper;
