import { chiSquaredUpper } from "./chi-squared.ts";
import { normalTwoSided } from "./normal.ts";
import { type Table, marginsOf } from "./table.ts";

export interface TwoProportions {
  /** z of the difference with the pooled rate, and its two-sided p. */
  readonly z: number;
  readonly p: number;
  /** Pearson's chi-squared, one degree of freedom: z squared. */
  readonly chiSquared: number;
  /** The same with Yates's correction, and its p. */
  readonly yates: number;
  readonly yatesP: number;
}

/**
 * The large-sample tests that two rates are equal; null when a row or column is empty.
 * Source: Pearson 1900; Yates 1934, J. R. Stat. Soc. Suppl. 1:217.
 */
export function twoProportions(table: Table): TwoProportions | null {
  const { a, b, c, d, n1, n2, yes, no, total } = marginsOf(table);
  if (n1 === 0 || n2 === 0 || yes === 0 || no === 0) return null;
  const scale = total / (n1 * n2 * yes * no);
  const cross = a * d - b * c;
  const z = cross * Math.sqrt(scale);
  const distance = Math.max(0, Math.abs(cross) - total / 2);
  const yates = distance * distance * scale;
  return {
    z,
    p: normalTwoSided(z),
    chiSquared: cross * cross * scale,
    yates,
    yatesP: chiSquaredUpper(yates, 1),
  };
}
