import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Chance } from "../../bench/predictability/world/chance.ts";

const key = fc.oneof(
  fc.integer({ min: -9_999, max: 99_999 }),
  fc.stringMatching(/^[a-z0-9-]{1,12}$/),
);
const keys = fc.array(key, { minLength: 1, maxLength: 4 });

describe("chance by counting", () => {
  test("a draw is the same whatever was drawn before it, and in whatever order", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(keys, { minLength: 1, maxLength: 8 }), (seed, draws) => {
        const [first, second] = [new Chance(seed), new Chance(seed)];
        const forwards = draws.map((one) => first.unit(...one));
        const backwards = draws.toReversed().map((one) => second.unit(...one));
        second.normal("another");
        second.stream("another").bits();
        expect(backwards.toReversed()).toEqual(forwards);
        expect(draws.map((one) => second.unit(...one))).toEqual(forwards);
      }),
      { numRuns: 200 },
    );
  });

  test("every draw lies in [0, 1), and other seeds or keys give other draws", () => {
    fc.assert(
      fc.property(fc.integer(), keys, (seed, draw) => {
        const unit = new Chance(seed).unit(...draw);
        expect(unit).toBeGreaterThanOrEqual(0);
        expect(unit).toBeLessThan(1);
        expect(new Chance(seed + 1).unit(...draw)).not.toBe(unit);
        expect(new Chance(seed).unit(...draw, 1)).not.toBe(unit);
      }),
      { numRuns: 200 },
    );
  });

  test("20,000 draws fill ten equal classes evenly: chi-squared below 27.9, p 0.001 at 9", () => {
    const chance = new Chance(7);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const place = Math.floor(10 * chance.unit("even", `w${i % 50}`, Math.floor(i / 50)));
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - 2_000) ** 2 / 2_000, 0);
    expect(chi).toBeLessThan(27.9);
  });

  test("neighbouring keys do not go together: correlation below 0.03 over 10,000 pairs", () => {
    const chance = new Chance(8);
    let sum = 0;
    for (let i = 0; i < 10_000; i++)
      sum += (chance.unit("day", i) - 0.5) * (chance.unit("day", i + 1) - 0.5);
    expect(Math.abs((12 * sum) / 10_000)).toBeLessThan(0.03);
  });

  test("normal numbers have mean 0 and variance 1, beta numbers the mean and spread asked for", () => {
    const chance = new Chance(9);
    const draws = Array.from({ length: 10_000 }, (_, i) => i);
    const normal = draws.map((i) => chance.normal("n", i));
    const beta = draws.map((i) => chance.beta({ mean: 0.04, sd: 0.024 }, "b", i));
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const variance = (values: readonly number[]) =>
      mean(values.map((value) => (value - mean(values)) ** 2));
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(variance(normal)).toBeCloseTo(1, 1);
    expect(mean(beta)).toBeCloseTo(0.04, 3);
    expect(Math.sqrt(variance(beta))).toBeCloseTo(0.024, 2);
  });
});
