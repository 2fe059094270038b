/**
 * The plain mean; null of nothing. Values are added from the least to the greatest, so that the
 * order they come in changes no digit.
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return sum(values) / values.length;
}

/** The sum, added from the least to the greatest. */
export const sum = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0);
