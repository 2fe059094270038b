import { describe, expect, test } from "vitest";
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  cliffDelta,
  clopperPearson,
  cmhTest,
  cohenD,
  cohenH,
  conditionalOddsRatio,
  fisherTest,
  hedgesG,
  holm,
  mannWhitney,
  permutationTest,
  riskRatio,
  sampleOddsRatio,
  signFlipTest,
  twoProportions,
  welchTest,
  wilcoxonTest,
  wilsonInterval,
} from "../../../src/equity/statistics/index.ts";

/** Equal to all printed digits: half a unit of the last one. */
const printed = (value: number | null | undefined, digits: string): void => {
  const decimals = digits.split(".")[1]?.length ?? 0;
  expect(value).toBeTypeOf("number");
  expect(Math.abs((value as number) - Number(digits))).toBeLessThanOrEqual(
    0.5 * 10 ** -decimals * (1 + 1e-6),
  );
};

const first = [12, 18, 20, 24, 25];
const second = [22, 28, 30, 32, 36, 40];

describe("reference cases, computed with scipy 1.17.1 and R", () => {
  test("1: the tea tasting [[3,1],[1,3]]", () => {
    const tea = [
      [3, 1],
      [1, 3],
    ] as const;
    printed(fisherTest(tea).twoSided, "0.4857142857");
    printed(fisherTest(tea).greater, "0.2428571429");
    expect(sampleOddsRatio(tea)).toBe(9);
    const conditional = conditionalOddsRatio(tea);
    printed(conditional?.estimate, "6.408320");
    printed(conditional?.interval.low, "0.211736");
    printed(conditional?.interval.high, "626.2435");
  });

  test("2: Fisher [[8,2],[1,5]]", () => {
    const table = [
      [8, 2],
      [1, 5],
    ] as const;
    printed(fisherTest(table).twoSided, "0.0349650350");
    printed(fisherTest(table).greater, "0.0244755245");
    expect(sampleOddsRatio(table)).toBe(20);
  });

  test("3: Fisher [[6,24],[20,20]], fewer in the first row", () => {
    const table = [
      [6, 24],
      [20, 20],
    ] as const;
    printed(fisherTest(table).twoSided, "0.0129411281");
    printed(fisherTest(table).less, "0.0093126576");
    expect(sampleOddsRatio(table)).toBe(0.25);
    printed(conditionalOddsRatio(table)?.estimate, "0.255112");
  });

  test("4: Fisher with an empty cell, and with an empty row", () => {
    const cell = [
      [0, 8],
      [5, 7],
    ] as const;
    printed(fisherTest(cell).twoSided, "0.0546955624");
    printed(fisherTest(cell).less, "0.0510835913");
    const row = [
      [0, 0],
      [5, 7],
    ] as const;
    expect(sampleOddsRatio(row)).toBeNull();
    expect(conditionalOddsRatio(row)).toBeNull();
    expect(fisherTest(row)).toEqual({ twoSided: 1, less: 1, greater: 1 });
  });

  test("5: 21 of 50 against 48 of 80", () => {
    const table = [
      [21, 29],
      [48, 32],
    ] as const;
    const risk = riskRatio(table);
    printed(risk?.ratio, "0.70");
    printed(risk?.interval?.low, "0.482726");
    printed(risk?.interval?.high, "1.015068");
    const large = twoProportions(table);
    printed(large?.z, "-2.000713");
    printed(large?.p, "0.0454233674");
    printed(large?.chiSquared, "4.002851");
    printed(large?.yates, "3.312738");
    printed(large?.yatesP, "0.0687448829");
    printed(fisherTest(table).twoSided, "0.0495426535");
    printed(cohenH(21 / 50, 48 / 80), "-0.362049");
  });

  test("6: Wilson and Clopper-Pearson for 3 of 10 and 0 of 10", () => {
    printed(wilsonInterval(3, 10).low, "0.107791");
    printed(wilsonInterval(3, 10).high, "0.603222");
    printed(clopperPearson(3, 10).low, "0.066740");
    printed(clopperPearson(3, 10).high, "0.652453");
    expect(wilsonInterval(0, 10).low).toBe(0);
    printed(wilsonInterval(0, 10).high, "0.277533");
    expect(clopperPearson(0, 10).low).toBe(0);
    printed(clopperPearson(0, 10).high, "0.308497");
  });

  test("7: Mann-Whitney of 5 against 6 values", () => {
    const { u, exact, asymptotic, superiority } = mannWhitney(first, second);
    expect(u).toBe(2);
    printed(exact, "0.0173160173");
    printed(asymptotic, "0.0224788734");
    printed(superiority, "0.066667");
    printed(cliffDelta(first, second), "-0.866667");
  });

  test("8: all 462 relabellings of the same values, Welch, d and g", () => {
    const test = permutationTest([{ group: first, others: second }], { seed: 1 });
    expect(test.exact).toBe(true);
    expect(test.relabellings).toBe(462);
    printed(test.difference, "-11.533333");
    printed(test.twoSided, "0.0129870130");
    printed(test.less, "0.0064935065");
    const welch = welchTest(first, second);
    printed(welch?.t, "-3.326923");
    printed(welch?.df, "8.997539");
    printed(welch?.p, "0.0088456398");
    printed(cohenD(first, second), "-1.977520");
    printed(hedgesG(first, second), "-1.808018");
  });

  test("9: eight paired differences, signs flipped, and Wilcoxon", () => {
    const differences = [-6, -4, -5, 1, -3, -2, -7, 0.5];
    const flipped = signFlipTest(differences, { seed: 1 });
    expect(flipped).toEqual({ mean: -3.1875, p: 8 / 256, exact: true, patterns: 256 });
    expect(wilcoxonTest(differences).w).toBe(3);
    printed(wilcoxonTest(differences).p, "0.0390625");
  });

  test("10: Holm, Benjamini-Hochberg and Benjamini-Yekutieli of ten p-values", () => {
    const ps = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
    const expected = {
      holm: ".01 .072 .312 .312 .312 .312 .312 .615 .615 .615",
      bh: ".01 .04 .084 .084 .084 .1 .1057142857 .216 .216 .216",
      by: ".02929 .117159 .246033 .246033 .246033 .292897 .309634 .632657 .632657 .632657",
    };
    const same = (values: readonly number[], digits: string): void =>
      digits.split(" ").forEach((one, index) => printed(values[index], one));
    same(holm(ps), expected.holm);
    same(benjaminiHochberg(ps), expected.bh);
    same(benjaminiYekutieli(ps), expected.by);
  });

  test("11: Cochran-Mantel-Haenszel over three strata", () => {
    const { plain, corrected, oddsRatio } = cmhTest([
      [
        [4, 6],
        [7, 3],
      ],
      [
        [3, 9],
        [6, 8],
      ],
      [
        [5, 5],
        [9, 3],
      ],
    ]);
    printed(plain.statistic, "3.893050");
    printed(plain.p, "0.0484862988");
    printed(corrected.statistic, "2.984323");
    printed(corrected.p, "0.0840744223");
    printed(oddsRatio, "0.354349");
  });
});
