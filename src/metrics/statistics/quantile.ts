import { assert } from "../../kernel/assert.ts";

/**
 * The value below which a share of the sample lies, linear between neighbours (type 7 of Hyndman &
 * Fan 1996): 0 gives the least, 0.5 the median, 1 the greatest.
 *
 * @param values at least one number, in any order.
 */
export function quantile(values: readonly number[], share: number): number {
  assert(values.length > 0, "a quantile of something");
  assert(share >= 0 && share <= 1, "a share between 0 and 1", share);
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
