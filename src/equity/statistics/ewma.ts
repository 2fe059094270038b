import { assert } from "../../kernel/assert.ts";

export interface EwmaPoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly outside: boolean;
}

/**
 * An exponentially weighted moving average chart: each point is `lambda` of the newest value and the
 * rest of what was before, with the limits `center` +- `width` sigma sqrt(lambda / (2 - lambda)) that
 * hold in the long run. `sigma` >= 0 is the standard deviation of one value. For attention only:
 * values between two audits, such as ln of an impact ratio around 0.
 * Source: Roberts 1959, Technometrics 1:239; Lucas & Saccucci 1990, Technometrics 32:1.
 */
export function ewmaChart(
  values: readonly number[],
  {
    sigma,
    center = 0,
    lambda = 0.2,
    width = 2.7,
  }: {
    readonly sigma: number;
    readonly center?: number;
    readonly lambda?: number;
    readonly width?: number;
  },
): readonly EwmaPoint[] {
  assert(sigma >= 0 && lambda > 0 && lambda <= 1, "sigma >= 0 and 0 < lambda <= 1");
  const reach = width * sigma * Math.sqrt(lambda / (2 - lambda));
  const [low, high] = [center - reach, center + reach];
  let smoothed = center;
  return values.map((value) => {
    smoothed = lambda * value + (1 - lambda) * smoothed;
    return { value: smoothed, low, high, outside: smoothed < low || smoothed > high };
  });
}
