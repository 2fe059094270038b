import { assert } from "../../kernel/assert.ts";

/**
 * Where a continuous function crosses 0 between two ends at which its sign differs: bisection until
 * the ends are neighbours in floating point, which takes some 60 to 100 evaluations and never fails.
 */
export function rootOf(f: (x: number) => number, low: number, high: number): number {
  let left = low;
  let right = high;
  const atLeft = f(left);
  const atRight = f(right);
  if (atLeft === 0) return left;
  if (atRight === 0) return right;
  assert(atLeft < 0 !== atRight < 0, "the function crosses 0 between the ends", { low, high });
  for (let step = 0; step < 200; step++) {
    const middle = left + (right - left) / 2;
    if (middle === left || middle === right) break;
    const value = f(middle);
    if (value === 0) return middle;
    if (value < 0 === atLeft < 0) left = middle;
    else right = middle;
  }
  return left + (right - left) / 2;
}
