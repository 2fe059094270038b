import type { SumPrice } from "../../sum-price.ts";

/**
 * A price with its shape worked into numbers, for the fast forms: the level is `sign x (sum -
 * anchor)`, not below 0 unless `open`, squared or not. Written apart from `pricePoints`, which
 * evaluation uses.
 */
export interface FlatPrice {
  readonly sign: number;
  readonly anchor: number;
  readonly open: boolean;
  readonly squared: boolean;
  readonly points: number;
  readonly divisor: number;
  readonly times: number;
}

export function flatPrice(price: SumPrice): FlatPrice {
  const square = price.shape === "square";
  return {
    sign: price.shape === "under" ? -1 : 1,
    anchor: square ? -price.offset : price.target,
    open: square,
    squared: square || price.power === 2,
    points: price.points,
    divisor: price.divisor,
    times: price.times ?? 1,
  };
}

export function flatPoints(price: FlatPrice, sum: number): number {
  const level = price.sign * (sum - price.anchor);
  if (level <= 0 && !price.open) return 0;
  const product = price.points * (price.squared ? level * level : level);
  if (price.divisor === 1) return price.times * product;
  return price.times * Math.floor(product / price.divisor);
}

/** The sum in [low, high] at which the price is least. */
export function flatLeast(price: FlatPrice, low: number, high: number): number {
  if (price.open) return Math.min(high, Math.max(low, price.anchor));
  return price.sign < 0 ? high : low;
}

/** By how many points rounding down can bend the price away from its convex shape, at two sums. */
export function flatBend({ divisor, times }: FlatPrice): number {
  return divisor === 1 ? 0 : 2 * times;
}
