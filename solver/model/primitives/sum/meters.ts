import { byLine } from "../../by-line.ts";
import type { Model } from "../../model.ts";
import type { LineValues } from "../primitive.ts";
import { flatPrice, type FlatPrice } from "./flat-price.ts";

/** One sum of a line with everything that hangs on it: specs with equal values share a meter. */
export interface Meter {
  readonly values: LineValues;
  /** The least of the ceilings; Infinity = none. */
  readonly sumMax: number;
  /** The greatest of the floors; 0 = none. */
  readonly sumMin: number;
  readonly prices: readonly FlatPrice[];
}

/** The meters of each line, those with a ceiling first, because they can refuse. */
export function metersByLine(model: Model): readonly (readonly Meter[])[] {
  return byLine(model.lines, model.specs.sum).map((specs) => {
    const shared = new Map<LineValues, { sumMax: number; sumMin: number; prices: FlatPrice[] }>();
    for (const { values, sumMax, sumMin, price } of specs) {
      const meter = shared.get(values) ?? { sumMax: Infinity, sumMin: 0, prices: [] };
      shared.set(values, meter);
      if (sumMax !== null) meter.sumMax = Math.min(meter.sumMax, sumMax);
      if (sumMin !== null) meter.sumMin = Math.max(meter.sumMin, sumMin);
      if (price !== null) meter.prices.push(flatPrice(price));
    }
    return [...shared]
      .map(([values, meter]) => ({ values, ...meter }))
      .sort((a, b) => Number(a.sumMax === Infinity) - Number(b.sumMax === Infinity));
  });
}
