import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  burdenObjective,
  burdenRatios,
  burdenSummary,
  costOfMoving,
  histories,
  historyAfterWeek,
  hoursObjective,
} from "../../src/metrics/index.ts";

describe("burden ratios", () => {
  test("newcomers stand where the group stands: 20 h among 60 h with 6 carried bring 2", () => {
    const shares = [
      { entitlement: 40, history: 5, load: 0 },
      { entitlement: 20, history: 1, load: 1 },
      { entitlement: 20, history: null, load: 2 },
    ];
    expect(histories(shares)).toEqual([5, 1, 2]);
    expect(burdenRatios(shares)).toEqual([5 / 40, 2 / 20, 4 / 20]);
    expect(histories([{ entitlement: 20, history: null, load: 3 }])).toEqual([0]);
  });

  test("half of a history is left after about 6.6 weeks", () => {
    let history = 1;
    for (let week = 0; week < 6; week++) history = historyAfterWeek(history, 0);
    expect(history).toBeGreaterThan(0.5);
    expect(historyAfterWeek(history, 0)).toBeLessThan(0.5);
    expect(historyAfterWeek(2, 1)).toBeCloseTo(2.7, 12);
  });

  test("of 4 workers only the least and the most are told, of 5 the whole", () => {
    expect(burdenSummary([])).toEqual({ kind: "nobody" });
    expect(burdenSummary([0, 0])).toEqual({ kind: "noBurden", workers: 2 });
    expect(burdenSummary([1, 2, 3, 4])).toEqual({ kind: "tooFew", workers: 4, least: 1, most: 4 });
    const five = burdenSummary([1, 2, 3, 4, 5]);
    expect(five).toMatchObject({ kind: "summary", least: 1, median: 3, most: 5 });
    expect(five.kind === "summary" && five.worstToMean).toBeCloseTo(5 / 3, 12);
    expect(five.kind === "summary" && five.giniOfSmallSample).toBeCloseTo(1 / 3, 12);
  });
});

describe("objectives", () => {
  test("a burden moved from 6 of 40 h to 2 of 20 h changes Phi by -0.025", () => {
    const move = {
      from: { carried: 6, entitlement: 40 },
      to: { carried: 2, entitlement: 20 },
    };
    expect(costOfMoving(1, move)).toBeCloseTo(-0.025, 12);
  });

  test("what a move costs is what Phi changes by, and one burden more always costs", () => {
    const share = fc.record({
      entitlement: fc.integer({ min: 1, max: 40 }),
      history: fc.nat(20),
      load: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(share, share, (i, j) => {
        const moved = [
          { ...i, load: i.load - 1 },
          { ...j, load: j.load + 1 },
        ];
        const cost = costOfMoving(1, {
          from: { carried: i.history + i.load, entitlement: i.entitlement },
          to: { carried: j.history + j.load, entitlement: j.entitlement },
        });
        expect(burdenObjective(moved) - burdenObjective([i, j])).toBeCloseTo(cost, 8);
        const more = [i, { ...j, load: j.load + 1 }];
        expect(burdenObjective(more)).toBeGreaterThan(burdenObjective([i, j]));
      }),
      { numRuns: 300 },
    );
  });

  test("10 of 20 h wanted cost 5, and hours beyond the wish neither cost nor gain", () => {
    expect(hoursObjective([{ hours: 10, desiredHours: 20 }])).toBe(5);
    expect(hoursObjective([{ hours: 30, desiredHours: 20 }])).toBe(0);
    expect(hoursObjective([{ hours: 3, desiredHours: 0 }])).toBe(0);
  });
});
