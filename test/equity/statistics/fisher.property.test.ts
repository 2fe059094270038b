import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Table,
  cmhTest,
  conditionalOddsRatio,
  fisherTest,
  sampleOddsRatio,
} from "../../../src/equity/statistics/index.ts";

const count = fc.integer({ min: 0, max: 12 });
const table: fc.Arbitrary<Table> = fc.tuple(fc.tuple(count, count), fc.tuple(count, count));

const choose = (n: bigint, k: bigint): bigint => {
  let result = 1n;
  for (let i = 1n; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
};

/** Fisher's p-values by whole-number arithmetic: no rounding at all before the last division. */
function fisherExactly([[a, b], [c, d]]: Table): { twoSided: number; less: number } {
  const [n1, n2, yes] = [BigInt(a + b), BigInt(c + d), BigInt(a + c)];
  const weights: { x: number; ways: bigint }[] = [];
  for (let x = 0; x <= a + b; x++) {
    const rest = a + c - x;
    if (rest < 0 || rest > c + d) continue;
    weights.push({ x, ways: choose(n1, BigInt(x)) * choose(n2, yes - BigInt(x)) });
  }
  const all = weights.reduce((sum, { ways }) => sum + ways, 0n);
  const seen = weights.find(({ x }) => x === a)?.ways ?? 0n;
  const share = (kept: typeof weights): number =>
    Number((kept.reduce((sum, { ways }) => sum + ways, 0n) * 10n ** 18n) / all) / 1e18;
  return {
    twoSided: share(weights.filter(({ ways }) => ways <= seen)),
    less: share(weights.filter(({ x }) => x <= a)),
  };
}

describe("Fisher's exact test", () => {
  test("agrees with whole-number arithmetic on 300 tables, to 1e-12", () => {
    fc.assert(
      fc.property(table, (given) => {
        const expected = fisherExactly(given);
        expect(fisherTest(given).twoSided).toBeCloseTo(expected.twoSided, 12);
        expect(fisherTest(given).less).toBeCloseTo(expected.less, 12);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("says the same when rows and columns change places or are swapped, and stays in (0, 1]", () => {
    fc.assert(
      fc.property(table, ([[a, b], [c, d]]) => {
        const p = fisherTest([
          [a, b],
          [c, d],
        ]);
        const transposed = fisherTest([
          [a, c],
          [b, d],
        ]);
        const swapped = fisherTest([
          [c, d],
          [a, b],
        ]);
        expect(transposed.twoSided).toBeCloseTo(p.twoSided, 12);
        expect(swapped.twoSided).toBeCloseTo(p.twoSided, 12);
        expect(swapped.greater).toBeCloseTo(p.less, 12);
        for (const one of Object.values(p)) {
          expect(one).toBeGreaterThan(0);
          expect(one).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test("finds it less surprising to have few as the first cell grows within fixed margins", () => {
    fc.assert(
      fc.property(table, ([[a, b], [c, d]]) => {
        fc.pre(b > 0 && c > 0);
        const now = fisherTest([
          [a, b],
          [c, d],
        ]);
        const more = fisherTest([
          [a + 1, b - 1],
          [c - 1, d + 1],
        ]);
        expect(more.less).toBeGreaterThan(now.less);
        expect(more.greater).toBeLessThan(now.greater);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test("has a conditional odds ratio inside its interval, nearer to 1 than the sample's", () => {
    fc.assert(
      fc.property(table, (given) => {
        const conditional = conditionalOddsRatio(given);
        const plain = sampleOddsRatio(given);
        if (conditional === null || plain === null) return;
        const { estimate, interval } = conditional;
        expect(estimate).toBeGreaterThanOrEqual(interval.low);
        expect(estimate).toBeLessThanOrEqual(interval.high);
        const far = (ratio: number): number => Math.abs(Math.log(ratio));
        expect(far(estimate)).toBeLessThanOrEqual(far(plain) + 1e-9);
        expect(interval.low <= 1 && interval.high >= 1).toBe(
          Math.min(fisherTest(given).less, fisherTest(given).greater) >= 0.025,
        );
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});

describe("the Cochran-Mantel-Haenszel test", () => {
  test("Cochran-Mantel-Haenszel passes over strata that tell nothing, and its p stays in [0, 1]", () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 4 }), (tables) => {
        const test = cmhTest(tables);
        const silent: Table = [
          [0, 0],
          [3, 4],
        ];
        expect(cmhTest([...tables, silent])).toEqual(test);
        for (const { p } of [test.plain, test.corrected]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        expect(test.corrected.p).toBeGreaterThanOrEqual(test.plain.p - 1e-12);
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});
