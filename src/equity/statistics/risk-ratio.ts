import { type Interval } from "./estimate.ts";
import { normalQuantile } from "./normal.ts";
import { type Table, marginsOf } from "./table.ts";

export interface RiskRatio {
  /** Rate of the first group over that of the second; Infinity when only the second rate is 0. */
  readonly ratio: number;
  readonly difference: number;
  /** Log-Wald interval of the ratio; null when a rate is 0, for which it does not exist. */
  readonly interval: Interval | null;
}

/**
 * The ratio of two rates; null when a group is empty or both rates are 0.
 * Source: Katz, Baptista, Azen & Pike 1978, Biometrics 34:469.
 */
export function riskRatio(table: Table, confidence = 0.95): RiskRatio | null {
  const { a, c, n1, n2 } = marginsOf(table);
  if (n1 === 0 || n2 === 0 || a + c === 0) return null;
  const ratio = c === 0 ? Infinity : a / n1 / (c / n2);
  const difference = a / n1 - c / n2;
  if (a === 0 || c === 0) return { ratio, difference, interval: null };
  const error = Math.sqrt(1 / a - 1 / n1 + 1 / c - 1 / n2);
  const reach = Math.exp(normalQuantile((1 + confidence) / 2) * error);
  return { ratio, difference, interval: { low: ratio / reach, high: ratio * reach } };
}
