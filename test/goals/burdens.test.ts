import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roleId, workerId } from "../../src/domain/identity.ts";
import type { Worker } from "../../src/domain/worker.ts";
import { rates } from "../../src/goals/fair-burdens/goal.ts";
import { measure } from "../../src/goals/fair-burdens/measure.ts";
import { Place, somebody } from "./given.ts";

const place = new Place();
const naturalOf = (local: string, minutes: number, where = place): Record<string, number> =>
  measure(where.line(somebody, [where.shift(local, minutes)]), where.problem).natural;

const carrying = (given: {
  id?: string;
  hours: number;
  weekends: number | null;
  leaves?: Worker["leaves"];
  role?: string;
}): Worker => ({
  ...somebody,
  id: workerId(given.id ?? "w1"),
  leaves: given.leaves ?? [],
  qualifications: [{ role: roleId(given.role ?? "server"), from: null, until: null }],
  contract: { ...somebody.contract, desiredMinutesPerWeek: given.hours * 60 },
  history: {
    ...somebody.history,
    burdens:
      given.weekends === null
        ? null
        : { nights: 0, weekends: given.weekends * rates.thousandthsPerBurden, closings: 0 },
  },
});

const noShifts = (worker: Worker, where = place): number =>
  measure(where.line(worker, []), where.problem).points;

describe("what counts as a burden", () => {
  test("3 h between 23:00 and 06:00 make a night, 2 h 59 min do not", () => {
    expect(naturalOf("2026-12-07T18:00", 480)["nights"]).toBe(1);
    expect(naturalOf("2026-12-07T18:00", 479)["nights"]).toBe(0);
    expect(naturalOf("2026-12-08T03:00", 480)["nights"]).toBe(1);
    expect(naturalOf("2026-12-08T03:01", 480)["nights"]).toBe(0);
  });

  test("a night of changed clocks is counted in hours lived, not in hours shown", () => {
    const spring = new Place({ first: "2026-03-02" });
    const autumn = new Place({ first: "2026-10-26" });
    expect(naturalOf("2026-03-08T00:30", 180, spring)["nights"]).toBe(1);
    expect(naturalOf("2026-11-01T00:30", 180, autumn)["nights"]).toBe(1);
    expect(naturalOf("2026-03-08T01:00", 420, spring)["nights"]).toBe(1);
    // From 03:30 after the change: 02:30 would have been 3 h 30 min before 06:00.
    expect(naturalOf("2026-03-08T03:30", 420, spring)["nights"]).toBe(0);
  });

  test("a weekend shift starts on Saturday or Sunday, by the local date", () => {
    expect(naturalOf("2026-12-11T23:59", 300)["weekends"]).toBe(0);
    expect(naturalOf("2026-12-12T00:00", 300)["weekends"]).toBe(1);
    expect(naturalOf("2026-12-13T23:59", 300)["weekends"]).toBe(1);
  });

  test("without demand, a closing ends at 22:00 or later and is not a night", () => {
    expect(naturalOf("2026-12-07T14:00", 480)["closings"]).toBe(1);
    expect(naturalOf("2026-12-07T14:00", 479)["closings"]).toBe(0);
    expect(naturalOf("2026-12-07T22:00", 480)).toEqual({ nights: 1, weekends: 0, closings: 0 });
  });

  test("where demand ends at 21:00, a shift to 21:00 closes; where it ends at 14:00, none before 20:00 does", () => {
    const closesAt = (local: string): Place => {
      const interval = { start: place.at("2026-12-07T09:00"), end: place.at(local) };
      const pieces = [{ interval, count: 1 }];
      return new Place({
        demand: { curves: [{ id: "c" as never, role: roleId("server"), pieces }] },
      });
    };
    expect(naturalOf("2026-12-07T13:00", 480, closesAt("2026-12-07T21:00"))["closings"]).toBe(1);
    expect(naturalOf("2026-12-07T13:00", 479, closesAt("2026-12-07T21:00"))["closings"]).toBe(0);
    expect(naturalOf("2026-12-07T09:00", 300, closesAt("2026-12-07T14:00"))["closings"]).toBe(0);
    expect(naturalOf("2026-12-07T12:00", 480, closesAt("2026-12-07T14:00"))["closings"]).toBe(1);
    expect(naturalOf("2026-12-07T13:00", 480, closesAt("2026-12-08T02:00"))["closings"]).toBe(0);
  });
});

describe("the price of burdens", () => {
  test("moving one weekend from 6 at 40 h to 2 at 20 h changes Phi by -0.025, in our scale -83 points", () => {
    const phi = (hours: number, weekends: number): number =>
      noShifts(carrying({ hours, weekends }));
    const change = phi(20, 3) + phi(40, 5) - phi(20, 2) - phi(40, 6);
    const scale =
      (rates.weekendWeight * rates.thousandthsPerBurden ** 2) /
      (rates.divisorPerEntitlementMinute * 60);
    expect(Math.abs(change - -0.025 * scale)).toBeLessThan(2);
  });

  test("a burden of the period weighs as much as one carried from before", () => {
    const carried = noShifts(carrying({ hours: 40, weekends: 5 }));
    const worker = carrying({ hours: 40, weekends: 4 });
    const saturday = place.line(worker, [place.shift("2026-12-12T09:00", 480)]);
    expect(measure(saturday, place.problem).points).toBe(carried);
  });

  test("points rise with every extra burden, and each costs more than the one before", () => {
    const nights = ["07", "08", "09", "10", "11"].map((day) =>
      place.shift(`2026-12-${day}T22:00`, 480),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 48 }),
        fc.integer({ min: 0, max: 20 }),
        (hours, weekends) => {
          const worker = carrying({ hours, weekends });
          const points = [0, 1, 2, 3, 4, 5].map(
            (count) => measure(place.line(worker, nights.slice(0, count)), place.problem).points,
          );
          const steps = points.slice(1).map((value, index) => value - (points[index] ?? 0));
          steps.forEach((step, index) => expect(step).toBeGreaterThan(steps[index - 1] ?? 0));
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  test("the next weekend costs less for whoever has the lower ratio to contract hours", () => {
    const saturday = [place.shift("2026-12-12T09:00", 480)];
    const extra = (worker: Worker): number =>
      measure(place.line(worker, saturday), place.problem).points - noShifts(worker);
    const pair = fc.record({
      hours: fc.integer({ min: 8, max: 48 }),
      low: fc.integer({ min: 0, max: 9 }),
      more: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(pair, ({ hours, low, more }) => {
        const light = extra(carrying({ hours, weekends: low }));
        expect(light).toBeLessThan(extra(carrying({ hours, weekends: low + more })));
      }),
      { numRuns: 100, seed: 2 },
    );
    const equalRatio = [carrying({ hours: 20, weekends: 4 }), carrying({ hours: 40, weekends: 8 })];
    const [part, full] = equalRatio.map(extra) as [number, number];
    expect(part).toBeGreaterThan(full);
  });
});

describe("who comes new, and who comes back", () => {
  const veterans = [
    carrying({ id: "w2", hours: 40, weekends: 8 }),
    carrying({ id: "w3", hours: 20, weekends: 4 }),
  ];
  const cook = carrying({ id: "w4", hours: 40, weekends: 20, role: "cook" });

  test("a newcomer of 30 h starts with 6 weekends when colleagues carry 12 on 60 h", () => {
    const where = new Place({ workers: [...veterans, cook] });
    const newcomer = noShifts(carrying({ hours: 30, weekends: null }), where);
    expect(newcomer).toBe(noShifts(carrying({ hours: 30, weekends: 6 }), where));
  });

  test("nobody catches up on weekends missed on leave, and nobody loses what was carried before it", () => {
    const where = new Place({ workers: [...veterans, cook] });
    const leaves = [{ id: "l1", interval: where.span("2026-11-02T00:00", 35 * 1440) }];
    const standing = (weekends: number, isBack: boolean): number =>
      noShifts(carrying({ hours: 40, weekends, ...(isBack ? { leaves } : {}) }), where);
    expect(standing(1, true)).toBe(standing(8, false));
    expect(standing(9, true)).toBe(standing(9, false));
    expect(standing(1, false)).toBeLessThan(standing(1, true));
  });

  test("leave that touches the week before the period is a return, and leave that ended before it is none", () => {
    const where = new Place({ workers: veterans });
    const standing = (days: number): number => {
      const leaves = [{ id: "l1", interval: where.span("2026-11-02T00:00", days * 1440) }];
      return noShifts(carrying({ hours: 40, weekends: 1, leaves }), where);
    };
    const settled = noShifts(carrying({ hours: 40, weekends: 1 }), where);
    expect(standing(28)).toBe(settled);
    expect(standing(29)).toBe(noShifts(carrying({ hours: 40, weekends: 8 }), where));
  });
});
