import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atkinson,
  coefficientOfVariation,
  compareLeximax,
  compareLeximin,
  envy,
  generalisedEntropy2,
  gini,
  giniOfSmallSample,
  hoover,
  jain,
  meanLogDeviation,
  powerMean,
  priceOfFairness,
  priceOfFairnessInCost,
  theil,
  theilByGroup,
} from "../../src/metrics/index.ts";

const known = [10, 20, 30, 40];

describe("10, 20, 30 and 40", () => {
  test.each<[string, number | null, number]>([
    ["Gini", gini(known), 0.25],
    ["Gini of a small sample", giniOfSmallSample(known), 0.333333],
    ["Jain", jain(known), 0.833333],
    ["coefficient of variation", coefficientOfVariation(known), 0.447214],
    ["Theil T", theil(known), 0.10644],
    ["mean logarithmic deviation", meanLogDeviation(known), 0.121777],
    ["GE(2)", generalisedEntropy2(known), 0.1],
    [
      "Theil between 10, 20 and 30, 40",
      theilByGroup([
        [10, 20],
        [30, 40],
      ]).between,
      0.082283,
    ],
    [
      "Theil within 10, 20 and 30, 40",
      theilByGroup([
        [10, 20],
        [30, 40],
      ]).within,
      0.024157,
    ],
    ["Atkinson 0.5", atkinson(known, 0.5), 0.055586],
    ["Atkinson 1", atkinson(known, 1), 0.114654],
    ["Hoover", hoover(known), 0.2],
    ["geometric mean", powerMean(known, 0), 22.133638],
  ])("%s", (_, value, wanted) => {
    expect(value).toBeCloseTo(wanted, 6);
  });
});

describe("edges", () => {
  test("one of four has all: Gini 0.75, Theil ln 4, Jain 1/4, no log deviation", () => {
    const one = [0, 0, 0, 1];
    expect([gini(one), giniOfSmallSample(one), jain(one)]).toEqual([0.75, 1, 0.25]);
    expect(theil(one)).toBeCloseTo(Math.log(4), 12);
    expect(meanLogDeviation(one)).toBeNull();
    expect([powerMean(one, 0), atkinson(one, 1)]).toEqual([0, 1]);
  });

  test("nothing to share is shared equally", () => {
    const none = [0, 0, 0];
    const values = [gini, coefficientOfVariation, theil, generalisedEntropy2, hoover];
    expect(values.map((measure) => measure(none))).toEqual([0, 0, 0, 0, 0]);
    expect([jain(none), atkinson(none, 0.5)]).toEqual([1, 0]);
    expect(theilByGroup([none, [0]])).toEqual({ between: 0, within: 0 });
  });

  test("power means run from the least to the most", () => {
    const values = [-Infinity, -2, 0, 1, 2, Infinity].map((p) => powerMean(known, p));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect([values[0], values[3], values[5]]).toEqual([10, 25, 40]);
  });

  test("a negative share is our own mistake", () => {
    expect(() => gini([1, -1])).toThrow();
  });
});

const shares = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 8 });
const inequalities = { gini, coefficientOfVariation, theil, generalisedEntropy2, hoover };

describe("laws of inequality", () => {
  test("order and scale change nothing", () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 2, max: 9 }), (values, scale) => {
        for (const measure of Object.values(inequalities)) {
          expect(measure(values.toReversed())).toBeCloseTo(measure(values), 12);
          expect(measure(values.map((value) => value * scale))).toBeCloseTo(measure(values), 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("giving from one who has more to one who has less never raises it", () => {
    fc.assert(
      fc.property(shares, (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
        fc.pre(most - least >= 2);
        const after = [least + 1, ...sorted.slice(1, -1), most - 1];
        for (const measure of Object.values(inequalities))
          expect(measure(after)).toBeLessThanOrEqual(measure(sorted) + 1e-12);
        expect(compareLeximin(after, sorted)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test("Theil's parts add up to it, and Jain is 1 / (1 + CV^2)", () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const { between, within } = theilByGroup([first, second]);
        expect(between + within).toBeCloseTo(theil([...first, ...second]), 9);
        fc.pre(first.some((value) => value > 0));
        expect(jain(first)).toBeCloseTo(1 / (1 + coefficientOfVariation(first) ** 2), 9);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the worst off first", () => {
  test("3, 3, 3 is better than 2, 9, 9 for goods, and 1, 4, 4 lighter than 0, 0, 5 for burdens", () => {
    expect(compareLeximin([3, 3, 3], [2, 9, 9])).toBeGreaterThan(0);
    expect(compareLeximax([1, 4, 4], [0, 0, 5])).toBeGreaterThan(0);
    expect(compareLeximin([1, 2, 3], [3, 1, 2])).toBe(0);
  });
});

describe("envy", () => {
  const worth = (_: number, bundle: readonly number[]) => bundle.reduce((a, b) => a + b, 0);

  test("only pairs that could swap are asked, and one shift less may end it", () => {
    const question = {
      bundles: [
        [1, 1],
        [3, 1],
        [9, 9, 9],
      ],
      worth,
    };
    const two = envy({ ...question, canSwap: (i, j) => i + j === 1 });
    expect(two).toMatchObject({ pairsAsked: 2, mean: 1, max: 2 });
    expect(two.pairs).toEqual([{ envious: 0, envied: 1, amount: 2, endsWithOneShift: true }]);
    const all = envy({ ...question, canSwap: () => true });
    expect(all.pairs[0]).toEqual({ envious: 0, envied: 2, amount: 25, endsWithOneShift: false });
    expect(envy({ ...question, canSwap: () => false })).toMatchObject({ mean: null, max: null });
  });

  test("a burden of one's own may be the one shift too many", () => {
    const { pairs } = envy({ bundles: [[-5], [-1]], worth, canSwap: () => true });
    expect(pairs).toEqual([{ envious: 0, envied: 1, amount: 4, endsWithOneShift: true }]);
  });
});

describe("the price of fairness", () => {
  test("80 instead of 100 of utility costs 0.2; 105 instead of 100 cents costs 0.05", () => {
    expect(priceOfFairness({ efficientUtility: 100, fairUtility: 80 })).toBe(0.2);
    expect(priceOfFairnessInCost({ cheapestCost: 100, fairCost: 105 })).toBe(0.05);
    expect(priceOfFairness({ efficientUtility: 0, fairUtility: 0 })).toBeNull();
  });
});
