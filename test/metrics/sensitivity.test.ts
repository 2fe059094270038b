import { describe, expect, test } from "vitest";
import { shiftId } from "../../src/domain/identity.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { dirichlet } from "../../src/metrics/sensitivity/dirichlet.ts";
import {
  type Comparison,
  aggregationSensitivity,
  doubtsThatBeats,
  halfScoreSensitivity,
  initiatorSensitivity,
  judge,
  leaveOutSensitivity,
  pairedInterval,
  systemScore,
  toleranceSensitivity,
  weightSensitivity,
  windowSensitivity,
} from "../../src/metrics/index.ts";
import { addDays } from "../../src/time/civil.ts";
import { chaotic, stable, typical } from "./golden-workers.ts";
import { ana, change, monday, scoreOf, span } from "./workplace.ts";
import { instant } from "../../src/time/interval.ts";

const good = { name: "typical", workers: [scoreOf(typical).inputs] };
const bad = { name: "chaotic", workers: [chaotic] };

describe("how much hangs on the weights", () => {
  const found = weightSensitivity([good, bad], { seed: 7 });

  test("over 5,000 drawn weights the typical worker keeps to 48.7-59.5 and the chaotic to 2.7-10.0", () => {
    const [first, second] = found.bands;
    expect(Math.abs((first?.low ?? NaN) - 48.7)).toBeLessThan(0.5);
    expect(Math.abs((first?.high ?? NaN) - 59.5)).toBeLessThan(0.5);
    expect(Math.abs((second?.low ?? NaN) - 2.7)).toBeLessThan(0.3);
    expect(Math.abs((second?.high ?? NaN) - 10)).toBeLessThan(0.5);
  });

  test("typical stays above chaotic in 100 % of draws", () => {
    expect(found.rankAbove[0]?.[1]).toBe(1);
    expect(found.rankAbove[1]?.[0]).toBe(0);
    expect(found.rankAbove[0]?.[0]).toBe(0);
  });

  test("the same seed draws the same, another seed does not", () => {
    const draw = (seed: number) => weightSensitivity([good], { seed, draws: 50 });
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3).bands).not.toEqual(draw(4).bands);
  });

  test("drawn weights add up to 1, and their means are the weights", () => {
    const rng = new Rng(11);
    const draws = Array.from({ length: 4_000 }, () => dirichlet(rng, [10, 6, 3, 0.2, 0]));
    for (const one of draws) expect(one.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    const means = [0, 1, 2, 3, 4].map(
      (index) => draws.reduce((sum, one) => sum + (one[index] ?? 0), 0) / draws.length,
    );
    for (const [index, share] of [10 / 19.2, 6 / 19.2, 3 / 19.2, 0.2 / 19.2, 0].entries())
      expect(Math.abs((means[index] ?? NaN) - share)).toBeLessThan(0.01);
  });
});

describe("how much hangs on the rest", () => {
  const judged = judge(typical);
  const choice = { lastWeek: addDays(monday, 21), weeks: 4 };

  test("geometric 54.05, arithmetic 55.46, minimum 36.51", () => {
    const scores = aggregationSensitivity(good);
    expect(scores.map(({ variant }) => variant)).toEqual(["geometric", "arithmetic", "minimum"]);
    for (const [index, wanted] of [54.05, 55.46, 36.51].entries())
      expect(Math.abs((scores[index]?.score ?? NaN) - wanted)).toBeLessThan(0.01);
  });

  test("half of each half-score lowers the index and twice raises it, where there is anything to score", () => {
    const usual = systemScore(good) ?? NaN;
    const scores = new Map(halfScoreSensitivity(good).map((one) => [one.variant, one.score]));
    expect(scores.size).toBe(10);
    for (const id of ["changeBurden", "hoursVariation", "quickReturnRate"]) {
      expect(scores.get(`${id} x 0.5`) ?? NaN).toBeLessThan(usual);
      expect(scores.get(`${id} x 2`) ?? NaN).toBeGreaterThan(usual);
    }
    expect(scores.get("splitShiftRate x 0.5")).toBe(usual);
  });

  test("leaving out a part below the index raises it; seven parts and equal weights are told", () => {
    const scores = leaveOutSensitivity(good);
    expect(scores).toHaveLength(8);
    const usual = systemScore(good) ?? NaN;
    const without = (id: string) =>
      scores.find(({ variant }) => variant === `without ${id}`)?.score;
    expect(without("E") ?? NaN).toBeGreaterThan(usual);
    expect(without("F") ?? NaN).toBeLessThan(usual);
  });

  test("a slot that comes back 3 h later is the same within no tolerance asked; more never scores less", () => {
    const scores = toleranceSensitivity(judged, choice).map(({ score }) => score ?? NaN);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(scores[1]).toBe(scoreOf(typical).headline);
  });

  test("a swap of the worker's own counts only when everybody's changes are counted", () => {
    const told = span(8, 9, 17);
    const at = instant(told.start - 1440);
    const swapped = {
      ...stable,
      changes: [
        change("c", "s8", { before: told, after: span(8, 13, 21), at, initiator: "worker" }),
      ],
      actions: [{ id: "a", worker: ana, at, kind: "swap" as const, shifts: [shiftId("s8")] }],
    };
    const [employer, everyone] = initiatorSensitivity(judge(swapped), choice);
    expect(employer?.score).toBe(100);
    expect(everyone?.score ?? NaN).toBeLessThan(90);
  });

  test("windows of 4, 8 and 12 weeks end in the same week", () => {
    const scores = windowSensitivity(judged, choice);
    expect(scores.map(({ variant }) => variant)).toEqual(["4 weeks", "8 weeks", "12 weeks"]);
    expect(scores[0]?.score).toBe(scoreOf(typical).headline);
    expect(scores[1]?.score ?? NaN).toBeLessThan(scores[0]?.score ?? NaN);
  });
});

describe("when one may be said to beat another", () => {
  const aggregation = { a: aggregationSensitivity(good), b: aggregationSensitivity(bad) };
  const same = [{ variant: "changes by employer", score: 54 }];
  const sound: Comparison = {
    weightShare: 0.95,
    aggregation,
    initiator: { a: same, b: [{ variant: "changes by employer", score: 5 }] },
    interval: { mean: 49, low: 1, high: 60 },
  };

  test("nothing is in doubt when 95 % of weights, all variants and the interval agree", () => {
    expect(doubtsThatBeats(sound)).toEqual([]);
  });

  test.each<[string, Partial<Comparison>]>([
    ["weights", { weightShare: 0.949 }],
    ["weights", { weightShare: null }],
    ["aggregation", { aggregation: { a: aggregation.b, b: aggregation.a } }],
    ["initiator", { initiator: { a: same, b: same } }],
    ["interval", { interval: { mean: 1, low: 0, high: 2 } }],
    ["interval", { interval: null }],
  ])("doubt of the %s", (doubt, changed) => {
    expect(doubtsThatBeats({ ...sound, ...changed })).toEqual([doubt]);
  });

  test("differences of 4 to 6 exclude 0, those of -5 to 6 do not, and one difference says nothing", () => {
    const clear = pairedInterval([4, 5, 6, 5, 4, 6, 5, 5], { seed: 1 });
    expect(clear?.mean).toBe(5);
    expect(clear?.low ?? NaN).toBeGreaterThan(4);
    expect(clear?.high ?? NaN).toBeLessThan(6);
    expect(pairedInterval([-5, 6, -4, 5, 0, 1], { seed: 1 })?.low ?? NaN).toBeLessThan(0);
    expect(pairedInterval([3], { seed: 1 })).toBeNull();
  });
});
