import { assert } from "../../kernel/assert.ts";

export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The arithmetic mean of at least one value. */
export function meanOf(values: readonly number[]): number {
  assert(values.length > 0, "a mean of at least one value");
  return sumOf(values) / values.length;
}

/** The sum of squared deviations from the mean. */
export function squaredDeviations(values: readonly number[]): number {
  const mean = meanOf(values);
  let sum = 0;
  for (const value of values) sum += (value - mean) ** 2;
  return sum;
}

/** The sample variance (divisor n - 1) of at least two values. */
export function varianceOf(values: readonly number[]): number {
  assert(values.length > 1, "a variance of at least two values");
  return squaredDeviations(values) / (values.length - 1);
}

/** The middle value, or the mean of the two middle values, of at least one value. */
export function medianOf(values: readonly number[]): number {
  assert(values.length > 0, "a median of at least one value");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
