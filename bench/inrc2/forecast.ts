import type { Week } from "./week.ts";

/**
 * Weeks to come, as they may be: the weeks known so far in turn, the oldest first. Whole weeks are as
 * uneven as weeks are; a mean of few weeks is not, and once rounded it may need far more people than
 * any of them. Wishes are not foreseen, and what single days want is not taken at its word.
 * @param known at least one week.
 */
export function forecastFrom(known: readonly Week[], count: number): readonly Week[] {
  return Array.from({ length: count }, (_, index) => ({
    requirements: known[index % known.length]!.requirements,
    wishes: [],
    isExpected: true,
  }));
}
