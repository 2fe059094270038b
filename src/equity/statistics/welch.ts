import { assert } from "../../kernel/assert.ts";
import { meanOf, varianceOf } from "./moments.ts";
import { studentTwoSided } from "./student-t.ts";

export interface WelchTest {
  readonly t: number;
  /** Welch and Satterthwaite's degrees of freedom. */
  readonly df: number;
  readonly p: number;
}

/**
 * Welch's test that two means are equal, variances free; null when neither sample varies.
 * Both samples need two values. Source: Welch 1947, Biometrika 34:28.
 */
export function welchTest(first: readonly number[], second: readonly number[]): WelchTest | null {
  assert(first.length > 1 && second.length > 1, "both samples have two values");
  const v1 = varianceOf(first) / first.length;
  const v2 = varianceOf(second) / second.length;
  if (v1 + v2 === 0) return null;
  const t = (meanOf(first) - meanOf(second)) / Math.sqrt(v1 + v2);
  const df = (v1 + v2) ** 2 / (v1 ** 2 / (first.length - 1) + v2 ** 2 / (second.length - 1));
  return { t, df, p: studentTwoSided(t, df) };
}
