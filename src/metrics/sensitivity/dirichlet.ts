import { assert } from "../../kernel/assert.ts";
import type { Rng } from "../../kernel/rng.ts";

/** A standard normal number (polar method of Marsaglia; one of the two it makes is thrown away). */
function normal(rng: Rng): number {
  for (;;) {
    const [x, y] = [2 * rng.unit() - 1, 2 * rng.unit() - 1];
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/**
 * A Gamma(shape, 1) number, shape > 0. Source: Marsaglia & Tsang 2000, ACM Transactions 26(3):363.
 */
function gamma(rng: Rng, shape: number): number {
  assert(shape > 0, "a shape above 0", shape);
  if (shape < 1) return gamma(rng, shape + 1) * (1 - rng.unit()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(rng);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = 1 - rng.unit();
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Numbers >= 0 that add up to 1, with means in proportion to `parameters`; a parameter of 0 stays
 * 0.
 */
export function dirichlet(rng: Rng, parameters: readonly number[]): readonly number[] {
  const drawn = parameters.map((parameter) => (parameter === 0 ? 0 : gamma(rng, parameter)));
  const whole = drawn.reduce((a, b) => a + b, 0);
  return drawn.map((one) => one / whole);
}
