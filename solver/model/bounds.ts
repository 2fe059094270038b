import { Bug } from "../../src/kernel/assert.ts";

/** The most lines, days, cells and options a model may have: a bound on everything. */
export const LINES_MAX = 100_000;
export const DAYS_MAX = 366;
export const CELLS_MAX = 1_000_000;
export const OPTIONS_MAX = 5_000_000;

/** Minutes on the axis and in limits stay inside ± 2^40: two million years, and room for sums. */
export const MINUTES_MAX = 2 ** 40;

/** Whole numbers from `low` to `high`, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The value itself when it is a whole number in the range; else a Bug. */
export function whole(value: number, { low, high }: Range, what: string): number {
  const inside = Number.isSafeInteger(value) && value >= low && value <= high;
  if (!inside) throw new Bug(`${what} must be a whole number in [${low}, ${high}]`, value);
  return value;
}

export const COUNT = { low: 0, high: 2 ** 31 - 1 } as const;
export const POINTS = { low: 0, high: Number.MAX_SAFE_INTEGER } as const;
export const SIGNED_POINTS = {
  low: Number.MIN_SAFE_INTEGER,
  high: Number.MAX_SAFE_INTEGER,
} as const;
export const MINUTES = { low: 0, high: MINUTES_MAX } as const;
export const INSTANT = { low: -MINUTES_MAX, high: MINUTES_MAX } as const;
