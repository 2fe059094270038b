/** Up to this many relabellings are counted one by one; above it they are drawn. */
export const exactLimit = 200_000;

/** Random relabellings when there are too many to count. */
export const drawsDefault = 99_999;

/** How far sums of the same values in another order may differ: less than this counts as equal. */
export const roundingOf = (values: readonly number[]): number =>
  1e-12 * values.reduce((sum, value) => sum + Math.abs(value), 0);
