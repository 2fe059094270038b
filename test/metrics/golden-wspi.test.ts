import { describe, expect, test } from "vitest";
import {
  type Aggregation,
  type SubScores,
  composite,
  measureElementary,
  siteScore,
  subScoreIds,
  subScores,
} from "../../src/metrics/index.ts";
import { usualOptions, weightsOf } from "../../src/metrics/wspi/worker-score.ts";
import { chaotic, noShifts, oneWeek, saturdays, stable, typical } from "./golden-workers.ts";
import { scoreOf, scoresOf, windowOf } from "./workplace.ts";

const weights = weightsOf(usualOptions.policy);

function expectScores(scores: SubScores, wanted: readonly (number | null)[]): void {
  for (const [index, id] of subScoreIds.entries()) {
    const value = wanted[index] ?? null;
    if (value === null) expect(scores[id], id).toBeNull();
    else expect(Math.abs((scores[id] ?? NaN) - value), id).toBeLessThanOrEqual(0.01);
  }
}

const near = (value: number | null, wanted: number): void =>
  expect(Math.abs((value ?? NaN) - wanted)).toBeLessThanOrEqual(0.01);

const all = (scores: SubScores, aggregation: Aggregation): number | null =>
  composite(scores, weights, { aggregation });

describe("the index of known workers", () => {
  test("the same four shifts each week, told 14 days ahead and never changed, score 100", () => {
    const score = scoreOf(stable);
    expectScores(score.subScores, [100, 100, 100, 100, 100, 100, 100]);
    near(score.value, 100);
    expect(score.status).toBe("reportable");
  });

  test("a typical worker scores 54.05, from the record itself", () => {
    const values = measureElementary(windowOf(typical));
    expect(values["changeBurden"]).toBeCloseTo(0.018834, 6);
    expect(values["hoursVariation"]).toBeCloseTo(0.5, 12);
    expect(values["hoursCoefficientOfVariation"]).toBeCloseTo(0.20412, 5);
    expect(values["slotRepeatRate"]).toBeCloseTo(0.608696, 6);
    expect(values["weekdayConsistency"]).toBeCloseTo(0.65, 12);
    expect(values["quickReturnRate"]).toBe(1 / 16);
    const score = scoreOf(typical);
    expectScores(score.subScores, [64.29, 52.06, 42.04, 60.87, 36.51, 80, 60]);
    near(score.headline, 54.05);
    near(all(score.subScores, "arithmetic"), 55.46);
    near(all(score.subScores, "minimum"), 36.51);
  });

  test("a worker of chaotic weeks scores 5.25", () => {
    expect(chaotic.changeBurden).toBeCloseTo(0.276518, 6);
    expect(chaotic.hoursVariation).toBeCloseTo(1.2, 12);
    const scores = subScores(chaotic);
    expectScores(scores, [21.43, 0, 12.5, 0, 0.79, 50, 20]);
    near(composite(scores, weights), 5.25);
    near(all(scores, "arithmetic"), 12.87);
  });

  test("one week has parts and a value of 85.21, but no headline", () => {
    const score = scoreOf(oneWeek, 1);
    expectScores(score.subScores, [71.43, 100, null, null, 100, 75, null]);
    near(score.value, 85.21);
    expect([score.status, score.headline]).toEqual(["none", null]);
  });

  test("no shifts: adequacy is 0, the index is undefined, and the site says so", () => {
    const score = scoreOf(noShifts);
    expectScores(score.subScores, [null, null, null, null, null, 0, null]);
    expect([score.value, score.headline, score.status]).toEqual([null, null, "none"]);
    expect(siteScore([score])).toMatchObject({
      mean: null,
      workersScored: 0,
      workersWithoutShifts: 1,
    });
  });

  test("one 5 h Saturday each week is as predictable as full-time work: 100", () => {
    const score = scoreOf(saturdays);
    expectScores(score.subScores, [100, 100, 100, 100, 100, 100, null]);
    near(score.headline, 100);
    expect(score.status).toBe("reportable");
  });

  test("a worker exactly at every anchor scores 48.9, and 56.2 without on-call work", () => {
    const parts = { A: 65, B: 25, C: 50, D: 56, E: 50, F: 80, G: 50 };
    expect(composite(parts, weights)).toBeCloseTo(48.9, 1);
    expect(composite({ ...parts, B: 50 }, weights)).toBeCloseTo(56.2, 1);
    const anchored = subScores({
      ...chaotic,
      changeBurden: 0.02,
      onCallShare: 0.02,
      hoursVariation: 0.4,
      quickReturnRate: 0.043,
      splitShiftRate: 0,
    });
    expect([anchored.B, anchored.C, anchored.E]).toEqual([25, 50, 50]);
  });
});

describe("the status of a score", () => {
  test.each([
    [1, 5, "none"],
    [2, 1, "provisional"],
    [3, 12, "provisional"],
    [4, 3, "provisional"],
    [4, 4, "reportable"],
  ])("%i weeks and %i shifts: %s", async (weeks, shifts, status) => {
    const { scoreStatus } = await import("../../src/metrics/wspi/worker-score.ts");
    expect(scoreStatus(weeks, shifts)).toBe(status);
  });

  test("the record ends: weeks after it are no weeks without shifts", () => {
    const cut = { ...stable, recorded: { ...stable.recorded, until: stable.recorded.from } };
    expect(scoreOf(cut).usableWeeks).toBe(0);
    expect(scoresOf(cut)[0]?.headline).toBeNull();
  });
});
