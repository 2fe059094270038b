import { describe, expect, test } from "vitest";
import { nullAttributes } from "../../bench/predictability/audit/attributes.ts";
import { falseAlarms } from "../../bench/predictability/audit/false-alarms.ts";
import { unitsOfRun } from "../../bench/predictability/audit/units.ts";
import type { AuditUnit } from "../../src/audit.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { handLog, shift } from "./hand-log.ts";

/** Forty people whose hours, burdens and the rest are drawn one by one. */
function drawnUnits(seed: number): readonly AuditUnit[] {
  const rng = new Rng(seed);
  return Array.from({ length: 40 }, (_, index) => {
    const hoursRatio = 0.6 + 0.5 * rng.unit();
    return {
      worker: `w${String(index).padStart(2, "0")}`,
      stratum: { site: "site", role: index % 2 === 0 ? "a" : "b", contractBand: "35 h and more" },
      values: {
        hoursReached: Number(hoursRatio >= 0.8),
        hoursRatio,
        burdenRatio: 0.1 * rng.unit(),
        predictability: 50 + 40 * rng.unit(),
        shortNoticeChanges: 10 * rng.unit(),
        deniedRequests: rng.unit(),
      },
      companions: {
        hoursPerWeek: 40 * hoursRatio,
        burdensPerMonth: 16 * rng.unit(),
        shortNoticeChangesPerMonth: rng.unit(),
      },
    };
  });
}

describe("audits of a run by groups drawn by chance", () => {
  test("of 120 audits at most 12 raise a review: 5 % and twice the standard error of 2 %", () => {
    const found = [1, 2, 3].map((seed) =>
      falseAlarms(drawnUnits(seed), seed, { audits: 40, permutationDraws: 199 }),
    );
    expect(found.reduce((sum, { audits }) => sum + audits, 0)).toBe(120);
    expect(found.reduce((sum, { withReview }) => sum + withReview, 0)).toBeLessThanOrEqual(12);
  });

  test("the same run and seed give the same count, and a bare ratio under .8 alarms far more often", () => {
    const draws = { audits: 20, permutationDraws: 199 };
    const [one, again] = [
      falseAlarms(drawnUnits(7), 7, draws),
      falseAlarms(drawnUnits(7), 7, draws),
    ];
    expect(again).toEqual(one);
    expect(one.withLowRatio).toBeGreaterThan(one.withReview + 5);
  });

  test("groups that do differ are found: drawn groups are audited, not waved through", () => {
    const units = drawnUnits(5);
    const rng = new Rng(5_000);
    // The first attribute is drawn first for each worker in order, as the drawn store does.
    const isFirst = new Map(
      units.map(({ worker }) => {
        const first = rng.unit() < 0.45;
        rng.unit();
        return [worker, first] as const;
      }),
    );
    const planted = units.map((unit) => {
      const times = isFirst.get(unit.worker) === true ? 0.4 : 1;
      const hoursRatio = times * 0.95 + 0.05 * (unit.values["hoursRatio"] ?? 0);
      const hoursPerWeek = 40 * hoursRatio;
      return {
        ...unit,
        values: { ...unit.values, hoursRatio, hoursReached: Number(hoursRatio >= 0.8) },
        companions: { ...unit.companions, hoursPerWeek },
      };
    });
    const found = falseAlarms(planted, 5, { audits: 1, permutationDraws: 999 });
    expect(found.withReview).toBe(1);
    expect(nullAttributes(["w00"], 5)).toBeDefined();
  });

  test("who has fewer than four usable weeks is no unit of an audit", () => {
    const log = handLog({
      published: [shift("w03", { week: 2, day: 0 }, { from: 10, to: 14 })],
    });
    expect(unitsOfRun(log)).toEqual([]);
  });
});
