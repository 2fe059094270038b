import { sum } from "../statistics/mean.ts";
import { type BurdenShare, histories } from "./burden-ratios.ts";

/**
 * Phi of one burden: sum of (H + L)^2 / e. It rises with every burden more, so that it cannot be
 * lowered by making everybody worse off; for a fixed total it is least when all ratios are equal.
 * Own design.
 */
export function burdenObjective(shares: readonly BurdenShare[]): number {
  const carried = histories(shares);
  return sum(
    shares.map(({ entitlement, load }, index) => ((carried[index] ?? 0) + load) ** 2 / entitlement),
  );
}

/** Who carries what, before a burden is moved. */
export interface Carrier {
  readonly carried: number;
  readonly entitlement: number;
}

/** By how much Phi changes when burden b moves: b (2 L_j + b) / e_j - b (2 L_i - b) / e_i. */
export const costOfMoving = (burden: number, move: { from: Carrier; to: Carrier }): number =>
  (burden * (2 * move.to.carried + burden)) / move.to.entitlement -
  (burden * (2 * move.from.carried - burden)) / move.from.entitlement;

/**
 * Psi: sum of D x max(0, 1 - H / D)^2 over workers with desired hours D > 0: helps the worst off
 * first.
 */
export const hoursObjective = (
  workers: readonly { readonly hours: number; readonly desiredHours: number }[],
): number =>
  sum(
    workers
      .filter(({ desiredHours }) => desiredHours > 0)
      .map(({ hours, desiredHours: wanted }) => wanted * Math.max(0, 1 - hours / wanted) ** 2),
  );
