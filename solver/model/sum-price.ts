import { assert, unreachable } from "../../src/kernel/assert.ts";

/** A convex price of a sum x, in points: whole numbers, rounded down once, then times `times`. */
export type SumPrice = {
  readonly points: number;
  readonly divisor: number;
  /** A weight, multiplied after the rounding; default 1. */
  readonly times?: number;
} & (
  | /** times x floor(points x max(0, target - x)^power / divisor) */
    { readonly shape: "under"; readonly target: number; readonly power: 1 | 2 }
    /** times x floor(points x max(0, x - target)^power / divisor) */
  | { readonly shape: "over"; readonly target: number; readonly power: 1 | 2 }
  /** times x floor(points x (offset + x)^2 / divisor) */
  | { readonly shape: "square"; readonly offset: number }
);

/**
 * The points for the sum x, a whole number >= 0. Exact as long as the undivided product and the
 * divisor stay below 2^53, which {@link priceBound} establishes.
 */
export function pricePoints(price: SumPrice, x: number): number {
  const whole = Math.floor((price.points * powerOf(price, x)) / price.divisor);
  return price.times === undefined ? whole : price.times * whole;
}

function powerOf(price: SumPrice, x: number): number {
  switch (price.shape) {
    case "under": {
      const missing = x < price.target ? price.target - x : 0;
      return price.power === 1 ? missing : missing * missing;
    }
    case "over": {
      const excess = x > price.target ? x - price.target : 0;
      return price.power === 1 ? excess : excess * excess;
    }
    case "square": {
      const level = price.offset + x;
      return level * level;
    }
    default:
      return unreachable(price);
  }
}

/**
 * The most points the price can ask for sums in [0, xMax]; a Bug when a number of the price is not
 * whole, out of range, or so large that products would leave the whole numbers of a double.
 */
export function priceBound(price: SumPrice, xMax: number): number {
  assert(
    Number.isSafeInteger(price.points) && price.points >= 0,
    "a sum's price needs whole points >= 0",
    price,
  );
  assert(
    Number.isSafeInteger(price.divisor) && price.divisor >= 1,
    "a sum's price needs a whole divisor >= 1",
    price,
  );
  const times = price.times ?? 1;
  assert(
    Number.isSafeInteger(times) && times >= 0,
    "a sum's price needs a whole weight >= 0",
    price,
  );
  const anchor = price.shape === "square" ? price.offset : price.target;
  assert(Number.isSafeInteger(anchor), "a sum's price needs a whole target or offset", price);
  const reach = Math.abs(anchor) + xMax;
  const product =
    price.points * (price.shape !== "square" && price.power === 1 ? reach : reach * reach);
  assert(Number.isSafeInteger(product), "a sum's price grows beyond 2^53", { price, xMax });
  const most = Math.max(pricePoints(price, 0), pricePoints(price, xMax));
  assert(Number.isSafeInteger(most), "a weighted sum's price grows beyond 2^53", { price, xMax });
  return most;
}
