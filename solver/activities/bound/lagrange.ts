import type { ActivityModel } from "../model.ts";
import type { Needs } from "./needs.ts";
import type { Span } from "./spans.ts";

/** Prices are whole, this many for one square, so that the bound is exact. */
export const PRICE_UNIT = 2 ** 20;

/** What a line is worth at each tick, and what a tick of all totals costs, in 1 / PRICE_UNIT. */
export interface Prices {
  readonly ofTick: Float64Array;
  readonly ofTotal: number;
}

/**
 * No plan with nothing missing has fewer squares of lines too many, whatever the prices: lines and
 * shifts need not agree but pay for it, every day each line has the cheapest shift of all or none, and
 * every tick the cheapest number of lines.
 */
export function boundAt(
  { lines, days }: ActivityModel,
  needs: Needs,
  spans: readonly Span[],
  { ofTick, ofTotal }: Prices,
): number {
  let bound = ofTotal * lines.reduce((sum, { totalMin }) => sum + totalMin, 0);
  const before = new Float64Array(ofTick.length + 1);
  ofTick.forEach((price, tick) => {
    before[tick + 1] = before[tick]! + price;
    let least = Infinity;
    for (let count = needs.required[tick]!; count <= lines.length; count++) {
      least = Math.min(least, PRICE_UNIT * needs.squares(tick, count) - price * count);
    }
    bound += least;
  });
  const cheapest = new Float64Array(days);
  for (const { day, from, to } of spans) {
    const price = before[to]! - before[from]! - ofTotal * (to - from);
    if (price < cheapest[day]!) cheapest[day] = price;
  }
  bound += lines.length * cheapest.reduce((sum, price) => sum + price, 0);
  return Math.max(0, Math.ceil(bound / PRICE_UNIT));
}
