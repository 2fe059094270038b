import { assert } from "../../kernel/assert.ts";
import { type Interval } from "./estimate.ts";
import { betaQuantile } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal.ts";

const assertCounts = (yes: number, n: number): void =>
  assert(n > 0 && yes >= 0 && yes <= n, "0 <= yes <= n, n > 0", { yes, n });

/** Wilson's score interval of a proportion `yes` / `n`. Source: Wilson 1927, JASA 22:209. */
export function wilsonInterval(yes: number, n: number, confidence = 0.95): Interval {
  assertCounts(yes, n);
  const z = normalQuantile((1 + confidence) / 2);
  const p = yes / n;
  const middle = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At the ends of the range the formula is exact on paper and off by a rounding error here.
  return {
    low: yes === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    high: yes === n ? 1 : Math.min(1, (middle + reach) / scale),
  };
}

/**
 * The exact interval of a proportion, never narrower than promised.
 * Source: Clopper & Pearson 1934, Biometrika 26:404.
 */
export function clopperPearson(yes: number, n: number, confidence = 0.95): Interval {
  assertCounts(yes, n);
  const tail = (1 - confidence) / 2;
  return {
    low: yes === 0 ? 0 : betaQuantile(tail, yes, n - yes + 1),
    high: yes === n ? 1 : betaQuantile(1 - tail, yes + 1, n - yes),
  };
}
