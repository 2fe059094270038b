import { assert } from "../../kernel/assert.ts";
import { meanOf, squaredDeviations } from "./moments.ts";

/**
 * The difference of two means in units of the pooled standard deviation (Cohen 1988); null when
 * nothing varies. Together the samples need three values.
 */
export function cohenD(first: readonly number[], second: readonly number[]): number | null {
  const df = first.length + second.length - 2;
  assert(first.length > 0 && second.length > 0 && df > 0, "three values in two samples");
  const spread = Math.sqrt((squaredDeviations(first) + squaredDeviations(second)) / df);
  return spread === 0 ? null : (meanOf(first) - meanOf(second)) / spread;
}

/** The factor that takes most of Cohen's d's small-sample excess away (Hedges 1981, approximation). */
export const hedgesFactor = (df: number): number => 1 - 3 / (4 * df - 1);

/** Cohen's d times {@link hedgesFactor} with n1 + n2 - 2 degrees of freedom. */
export function hedgesG(first: readonly number[], second: readonly number[]): number | null {
  const d = cohenD(first, second);
  return d === null ? null : d * hedgesFactor(first.length + second.length - 2);
}

/** The difference of two proportions on the arcsine scale, -pi..pi (Cohen 1988). */
export const cohenH = (p1: number, p2: number): number =>
  2 * Math.asin(Math.sqrt(p1)) - 2 * Math.asin(Math.sqrt(p2));
