import { describe, expect, test } from "vitest";
import { Rng } from "../../src/kernel/rng.ts";
import {
  baselines,
  hoursCoefficientOfVariation,
  hoursVariation,
  noticeValue,
  wspiPolicy,
} from "../../src/metrics/index.ts";

/** A standard normal number, by the sum of twelve uniform ones (Irwin-Hall). */
const bell = (rng: Rng): number =>
  Array.from({ length: 12 }, () => rng.unit()).reduce((a, b) => a + b) - 6;

/** The rate a shift of what a share of workers met at least once in a month of 16 shifts. */
const ratePerShift = (prevalence: number): number => -Math.log(1 - prevalence) / 16;

const published = (id: string): number => baselines.find((one) => one.id === id)?.value ?? NaN;

describe("what is said of the measures", () => {
  test("for four normal weeks the hours variation is about 2.06 of the coefficient of variation", () => {
    const rng = new Rng(7);
    const [sums, runs] = [{ range: 0, deviation: 0 }, 20_000];
    for (let run = 0; run < runs; run++) {
      const weeks = Array.from({ length: 4 }, () => 2400 + 120 * bell(rng));
      sums.range += (hoursVariation([weeks], 2400) ?? 0) / runs;
      sums.deviation += (hoursCoefficientOfVariation(weeks) ?? 0) ** 2 / runs;
    }
    // E[range] = 2.059 sigma of four; the variance is unbiased, its root is not.
    expect(sums.range / Math.sqrt(sums.deviation)).toBeCloseTo(2.059, 1);
  });

  test("the notice of all US workers, by the midpoints of its classes, is worth about 82 of 100", () => {
    const classes = [
      { share: published("all-workers-notice-under-7-days"), days: 3.5 },
      { share: published("all-workers-notice-7-to-14-days"), days: 10.5 },
      { share: published("all-workers-notice-14-to-28-days"), days: 21 },
      { share: published("all-workers-notice-28-days-or-more"), days: 28 },
    ];
    const shifts = classes.map(({ share, days }) => ({
      paidMinutes: 10_000 * share,
      noticeMinutes: 1440 * days,
    }));
    expect(100 * (noticeValue(shifts) ?? NaN)).toBeCloseTo(81.75, 2);
  });

  test("the anchors follow from the published prevalences by a Poisson rate over 16 shifts", () => {
    const { changeBurden, onCallShare, quickReturnRate } = wspiPolicy.halfScores;
    const changed = ratePerShift(published("timing-change"));
    const cancelled = ratePerShift(published("cancelled-shift"));
    expect(changed).toBeCloseTo(0.0527, 4);
    expect(cancelled).toBeCloseTo(0.0087, 4);
    expect(changed * 0.25 * 0.9 + cancelled).toBeCloseTo(changeBurden.value, 2);
    expect(ratePerShift(published("on-call"))).toBeCloseTo(onCallShare.value, 3);
    expect(ratePerShift(0.5)).toBeCloseTo(quickReturnRate.value, 3);
  });
});
