import { assert } from "../../kernel/assert.ts";

/**
 * Which of two shares of goods is better for the worst off: compares the least values, then the
 * second least, and so on. Negative when `a` is worse than `b`, positive when better, 0 when they
 * are the same but for who has what. Usable as a comparator; both have as many values.
 */
export function compareLeximin(a: readonly number[], b: readonly number[]): number {
  assert(a.length === b.length, "shares of the same people", [a.length, b.length]);
  const [sortedA, sortedB] = [a, b].map((values) => values.toSorted((x, y) => x - y));
  for (const [index, value] of (sortedA ?? []).entries()) {
    const difference = value - (sortedB?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The same for burdens, where the greatest is looked at first: positive when `a` is the lighter.
 */
export const compareLeximax = (a: readonly number[], b: readonly number[]): number =>
  compareLeximin(
    a.map((value) => -value),
    b.map((value) => -value),
  );
