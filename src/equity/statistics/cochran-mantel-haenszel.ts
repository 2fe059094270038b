import { chiSquaredUpper } from "./chi-squared.ts";
import { type Table, marginsOf } from "./table.ts";

export interface CmhTest {
  /** Chi-squared with one degree of freedom, without and with the continuity correction of 1/2. */
  readonly plain: { readonly statistic: number; readonly p: number };
  readonly corrected: { readonly statistic: number; readonly p: number };
  /** Mantel and Haenszel's common odds ratio; null when no stratum tells anything. */
  readonly oddsRatio: number | null;
}

/**
 * The Cochran-Mantel-Haenszel test that group and outcome are independent within every stratum.
 * Strata in which a margin is 0 tell nothing and are passed over; with none left p is 1.
 * Source: Mantel & Haenszel 1959, J. Natl Cancer Inst. 22:719; R's `mantelhaen.test`.
 */
export function cmhTest(strata: readonly Table[]): CmhTest {
  let deviation = 0;
  let variance = 0;
  let over = 0;
  let under = 0;
  for (const table of strata) {
    const { a, b, c, d, n1, n2, yes, no, total } = marginsOf(table);
    if (n1 === 0 || n2 === 0 || yes === 0 || no === 0) continue;
    deviation += a - (n1 * yes) / total;
    variance += (n1 * n2 * yes * no) / (total * total * (total - 1));
    over += (a * d) / total;
    under += (b * c) / total;
  }
  if (variance === 0) {
    const nothing = { statistic: 0, p: 1 };
    return { plain: nothing, corrected: nothing, oddsRatio: null };
  }
  const tested = (distance: number): { statistic: number; p: number } => {
    const statistic = (distance * distance) / variance;
    return { statistic, p: chiSquaredUpper(statistic, 1) };
  };
  return {
    plain: tested(deviation),
    corrected: tested(Math.max(0, Math.abs(deviation) - 0.5)),
    oddsRatio: under === 0 ? (over === 0 ? null : Infinity) : over / under,
  };
}
