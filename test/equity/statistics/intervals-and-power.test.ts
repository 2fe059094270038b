import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alphaAtLook,
  bcaInterval,
  benjaminiHochberg,
  benjaminiYekutieli,
  clopperPearson,
  detectableG,
  detectableRateDrop,
  ewmaChart,
  fisherPower,
  fisherTest,
  hodgesLehmann,
  holm,
  obrienFlemingLimits,
  powerOfT,
  stratifiedDifferenceInterval,
  stratifiedG,
  wilsonInterval,
  hedgesG,
} from "../../../src/equity/statistics/index.ts";
import { Rng } from "../../../src/kernel/rng.ts";

const near = (value: number | null, expected: number, by: number): void =>
  expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(by);

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe("several tests at once", () => {
  test("adjusted p-values are never below the raw ones, keep their order, and BH <= Holm", () => {
    fc.assert(
      fc.property(ps, (raw) => {
        const strict = holm(raw);
        const lenient = benjaminiHochberg(raw);
        const any = benjaminiYekutieli(raw);
        raw.forEach((p, i) => {
          expect(strict[i]).toBeGreaterThanOrEqual(p);
          expect(strict[i]).toBeLessThanOrEqual(1);
          expect(lenient[i]).toBeGreaterThanOrEqual(p - 1e-15);
          expect(lenient[i]).toBeLessThanOrEqual((strict[i] as number) + 1e-12);
          expect(any[i]).toBeGreaterThanOrEqual((lenient[i] as number) - 1e-15);
          raw.forEach((q, j) => {
            if (p <= q) expect(strict[i]).toBeLessThanOrEqual(strict[j] as number);
            if (p <= q) expect(lenient[i]).toBeLessThanOrEqual(lenient[j] as number);
          });
        });
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("four looks a year at 5 % have O'Brien and Fleming's limits 4.048, 2.862, 2.337 and 2.024", () => {
    const expected = [4.048, 2.862, 2.337, 2.024];
    obrienFlemingLimits(4).forEach((z, i) => near(z, expected[i] as number, 0.001));
    near(obrienFlemingLimits(1)[0] as number, 1.959964, 1e-5);
    near(obrienFlemingLimits(2)[1] as number, 1.977, 0.001);
    near(obrienFlemingLimits(5)[4] as number, 2.04, 0.001);
    near(alphaAtLook(4, 4), 0.043, 0.0005);
  });

  test("20,000 simulated years with four looks raise a false alarm in 5 % of them", () => {
    const limits = obrienFlemingLimits(4);
    const rng = new Rng(11);
    const normal = (): number =>
      Math.sqrt(-2 * Math.log(1 - rng.unit())) * Math.cos(2 * Math.PI * rng.unit());
    let alarms = 0;
    for (let year = 0; year < 20_000; year++) {
      let sum = 0;
      const crossed = limits.some((limit, k) => {
        sum += normal();
        return Math.abs(sum) / Math.sqrt(k + 1) >= limit;
      });
      if (crossed) alarms += 1;
    }
    near(alarms / 20_000, 0.05, 0.005);
  });

  test("an EWMA chart of lambda 0.2 has limits of 0.9 sigma and sees a lasting shift", () => {
    const still = ewmaChart([0.1, -0.1, 0.05, 0], { sigma: 0.1 });
    near(still[0]?.high ?? null, 0.09, 1e-12);
    near(still[1]?.value ?? null, -0.004, 1e-12);
    expect(still.every(({ outside }) => !outside)).toBe(true);
    const shifted = ewmaChart(new Array<number>(10).fill(-0.2), { sigma: 0.1 });
    expect(shifted.findIndex(({ outside }) => outside)).toBe(2);
  });
});

describe("intervals", () => {
  const counts = fc
    .integer({ min: 1, max: 60 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  test("of proportions hold the proportion and mirror when yes and no change places", () => {
    fc.assert(
      fc.property(counts, ([yes, n]) => {
        for (const interval of [wilsonInterval, clopperPearson]) {
          const { low, high } = interval(yes, n);
          expect(low).toBeLessThanOrEqual(yes / n);
          expect(high).toBeGreaterThanOrEqual(yes / n);
          near(interval(n - yes, n).low, 1 - high, 1e-10);
        }
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  test("Hodges-Lehmann of case 9: median of 36 Walsh averages, 4th from each end", () => {
    const { estimate, interval } = hodgesLehmann([-6, -4, -5, 1, -3, -2, -7, 0.5]);
    near(estimate, -3.125, 1e-12);
    expect(interval).toEqual({ low: -6, high: -0.5 });
    expect(hodgesLehmann([1, 2, 3, 4, 5]).interval).toBeNull();
    expect(hodgesLehmann([1, 2, 3, 4, 5, 6]).interval).toEqual({ low: 1, high: 6 });
  });

  /** In how many of 400 samples of two strata the interval covers a true difference of 0. */
  const coverage = (draw: (rng: Rng) => number, n: number): number => {
    const rng = new Rng(5);
    const sample = (): readonly number[] => Array.from({ length: n }, () => draw(rng));
    const runs = Array.from({ length: 400 }, (_, seed) => {
      const strata = [1, 2].map(() => ({ group: sample(), others: sample() }));
      return stratifiedDifferenceInterval(strata, { seed, resamples: 599 });
    });
    return runs.filter((one) => one !== null && one.low <= 0 && one.high >= 0).length / 400;
  };

  test("BCa at 95 % covers a difference of bell-shaped values, 40 a side and stratum, in 95 +- 3 %", () => {
    const bell = (rng: Rng): number =>
      Math.sqrt(-2 * Math.log(1 - rng.unit())) * Math.cos(2 * Math.PI * rng.unit());
    const covered = coverage(bell, 40);
    console.log(`BCa 95 %, bell-shaped, 40 a side: covers ${covered}`);
    near(covered, 0.95, 0.03);
  });

  test("BCa at 95 % covers one of skewed values, 15 a side and stratum, in 88 to 96 %", () => {
    const covered = coverage((rng) => -Math.log(1 - rng.unit()), 15);
    console.log(`BCa 95 %, exponential, 15 a side: covers ${covered}`);
    expect(covered).toBeGreaterThanOrEqual(0.88);
    expect(covered).toBeLessThanOrEqual(0.96);
  });

  test("BCa moves with the data and repeats with its seed", () => {
    const mean = ([values]: readonly (readonly number[])[]): number =>
      (values ?? []).reduce((sum, one) => sum + one, 0) / (values?.length ?? 1);
    const values = [4, 8, 15, 16, 23, 42, 7, 9];
    const interval = bcaInterval([values], mean, { seed: 3, resamples: 2000 });
    expect(bcaInterval([values], mean, { seed: 3, resamples: 2000 })).toEqual(interval);
    const moved = bcaInterval([values.map((one) => one + 64)], mean, { seed: 3, resamples: 2000 });
    near(moved.low, interval.low + 64, 1e-9);
    near(moved.high, interval.high + 64, 1e-9);
    expect(bcaInterval([[5, 5, 5]], mean, { seed: 1 })).toEqual({ low: 5, high: 5 });
  });
});

describe("what can be found", () => {
  test.each([
    [5, 2.02],
    [10, 1.33],
    [15, 1.06],
    [30, 0.74],
    [50, 0.57],
    [100, 0.4],
  ])("%i on each side find a g of %f with 80 % power", (n, g) => {
    near(detectableG({ n1: n, n2: n }), g, 0.0051);
    near(powerOfT(detectableG({ n1: n, n2: n }) ?? 0, { n1: n, n2: n }), 0.8, 1e-9);
  });

  test.each([
    [10, 0.05],
    [20, 0.14],
    [40, 0.37],
  ])("Fisher finds 40 against 60 %% with %i on each side in a share of %f", (n, power) => {
    near(fisherPower({ n1: n, n2: n }).at(0.4, 0.6), power, 0.01);
  });

  test("Fisher's power is the sum over all tables that the test itself rejects", () => {
    const [n1, n2, p1, p2] = [7, 9, 0.2, 0.75];
    const binomial = (n: number, x: number, p: number): number => {
      let ways = 1;
      for (let i = 1; i <= x; i++) ways = (ways * (n - x + i)) / i;
      return ways * p ** x * (1 - p) ** (n - x);
    };
    let expected = 0;
    for (let x = 0; x <= n1; x++) {
      for (let y = 0; y <= n2; y++) {
        const { twoSided } = fisherTest([
          [x, n1 - x],
          [y, n2 - y],
        ]);
        if (twoSided <= 0.05) expected += binomial(n1, x, p1) * binomial(n2, y, p2);
      }
    }
    near(fisherPower({ n1, n2 }).at(p1, p2), expected, 1e-12);
  });

  test("larger groups find smaller differences, and single workers none", () => {
    const drops = [15, 30, 60, 120].map((n) => detectableRateDrop(0.6, { n1: n, n2: n }) ?? 1);
    expect(drops).toEqual(drops.toSorted((a, b) => b - a));
    expect(detectableG({ n1: 1, n2: 1 })).toBeNull();
    expect(detectableRateDrop(0, { n1: 50, n2: 50 })).toBeNull();
    expect(detectableRateDrop(0.5, { n1: 4, n2: 4 })).toBeNull();
    const sums = detectableRateDrop(0.5, { n1: 400, n2: 400 }) ?? 0;
    const approximated = detectableRateDrop(0.5, { n1: 401, n2: 400 }) ?? 0;
    near(sums, approximated, 0.006);
  });

  test("g within a single stratum is the ordinary g", () => {
    const strata = [{ group: [12, 18, 20, 24, 25], others: [22, 28, 30, 32, 36, 40] }];
    const [only] = strata;
    near(stratifiedG(strata), hedgesG(only?.group ?? [], only?.others ?? []) ?? 0, 1e-12);
  });
});
