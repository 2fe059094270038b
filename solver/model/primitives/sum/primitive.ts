import { priceBound, type SumPrice } from "../../sum-price.ts";
import type { Model } from "../../model.ts";
import type { LineValues, Primitive } from "../primitive.ts";
import { SumDelta } from "./delta.ts";
import { evaluateSum } from "./evaluate.ts";
import { SumResource } from "./resource.ts";

/**
 * The values of a line's chosen options add up to a sum with a hard ceiling, a hard floor, or a price.
 *
 * For whoever prices rosters: a label keeps the sum of every meter. Under a ceiling or an "over" price
 * the smaller sum wins, under a floor or an "under" price the larger one, and `regret` says by how
 * much at most; sums from which later days can no longer miss the floor are all alike to it.
 */
export interface SumSpec {
  readonly line: number;
  /** Whole numbers >= 0. Specs with equal values hold the same array. */
  readonly values: LineValues;
  /**
   * What may still be chosen: never below 0, for what the past alone has overdrawn cannot be
   * mended; null = no ceiling.
   */
  readonly sumMax: number | null;
  /** What has to be chosen at least, >= 0; null = no floor. */
  readonly sumMin: number | null;
  /** Goals points; null = none. */
  readonly price: SumPrice | null;
}

/** The largest sum any roster of the line can have: the largest value of each day. */
export function sumBound(model: Model, line: number, values: LineValues): number {
  const ofDay = new Float64Array(model.days);
  for (let place = 0; place < values.length; place++) {
    const day = model.options.day[model.lineOptions[model.lineStart[line]! + place]!]!;
    ofDay[day] = Math.max(ofDay[day]!, values[place]!);
  }
  return ofDay.reduce((sum, value) => sum + value, 0);
}

export const sum: Primitive = {
  name: "sum",
  evaluate: (model, roster) =>
    model.specs.sum.map((spec, index) => evaluateSum(model, roster, spec, index)),
  bound(model) {
    let goals = 0;
    for (const { line, values, price } of model.specs.sum) {
      if (price !== null) goals += priceBound(price, sumBound(model, line, values));
    }
    return { coverage: 0, goals };
  },
  delta: (board) => new SumDelta(board),
  resource: (board) => new SumResource(board),
};
