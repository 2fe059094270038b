import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BreakNeed,
  BUCKET_MINUTES,
  type PlaceRequest,
  type ShiftToFill,
  needsOf,
  placeBreaks,
  shortfallCost,
} from "../../src/breaks/index.ts";
import type { DemandCurve } from "../../src/domain/demand.ts";
import { demandId, roleId } from "../../src/domain/identity.ts";
import { manualClock, systemClock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { instant } from "../../src/time/interval.ts";
import { askedOf, judged, morning, oregon, span } from "./scene.ts";

const server = roleId("server");

/** A day of random shifts under Oregon law, and as many people wanted as are there, or one fewer. */
function dayOf(rng: Rng, people: number): PlaceRequest {
  const shifts = Array.from({ length: people }, (_, index): ShiftToFill => {
    const interval = span(morning + 15 * rng.below(20), 240 + 15 * rng.below(24));
    const { needs } = needsOf([], interval, askedOf([oregon], { shift: interval }));
    return { key: `shift ${index}`, role: server, interval, needs };
  });
  const pieces = Array.from({ length: 60 }, (_, index) => {
    const interval = span(morning + 15 * index, 15);
    const onDuty = shifts.filter(
      ({ interval: { start, end } }) => start <= interval.start && interval.end <= end,
    );
    return { interval, count: Math.max(0, onDuty.length - rng.below(2)) };
  });
  return { shifts, wanted: [{ id: demandId("d"), role: server, pieces }], clock: systemClock };
}

const days = fc.record({ seed: fc.nat(), people: fc.integer({ min: 1, max: 9 }) });

describe("random days in Oregon", () => {
  test("all breaks are lawful, and no day is covered worse than by greedy moves; some are better", () => {
    const seen = { better: 0, taken: 0 };
    fc.assert(
      fc.property(days, ({ seed, people }) => {
        const request = dayOf(new Rng(seed), people);
        const { breaks, infeasible, roles } = placeBreaks(request);
        expect(infeasible).toEqual([]);
        for (const { key, interval } of request.shifts) {
          expect(judged([oregon], { shift: interval }, breaks.get(key) ?? [])).toEqual([]);
        }
        const [greedy] = placeBreaks({ ...request, method: "greedy" }).roles;
        const [placed] = roles;
        expect(placed?.shortfallCost ?? 0).toBeLessThanOrEqual(greedy?.shortfallCost ?? 0);
        if ((placed?.shortfallCost ?? 0) < (greedy?.shortfallCost ?? 0)) seen.better++;
        if (placed?.method === "models") seen.taken++;
        expect(greedy).toMatchObject({ method: "greedy", modelsSolved: 0 });
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(seen.taken).toBeGreaterThan(10);
    expect(seen.better).toBeGreaterThan(5);
  });

  test("the shortfall it tells is the one counted minute by minute from the breaks it gives", () => {
    fc.assert(
      fc.property(days, ({ seed, people }) => {
        const request = dayOf(new Rng(seed), people);
        const { breaks, roles } = placeBreaks(request);
        const { missingMinutes, cost } = countedByMinute(request, breaks);
        expect(roles[0]?.missingMinutes).toBe(missingMinutes);
        expect(roles[0]?.shortfallCost).toBe(cost);
      }),
      { numRuns: 30, seed: 12 },
    );
  });

  test("the order of the shifts and the speed of the machine change nothing", () => {
    fc.assert(
      fc.property(days, ({ seed, people }) => {
        const request = dayOf(new Rng(seed), people);
        const backwards = {
          ...request,
          shifts: request.shifts.toReversed(),
          clock: manualClock(0),
        };
        const [one, other] = [placeBreaks(request), placeBreaks(backwards)];
        for (const { key } of request.shifts)
          expect(other.breaks.get(key)).toEqual(one.breaks.get(key));
      }),
      { numRuns: 20, seed: 13 },
    );
  });
});

/** Paints people wanted, on duty and on break onto minutes, and sums them by quarter of an hour. */
function countedByMinute(
  { shifts, wanted }: PlaceRequest,
  breaks: ReturnType<typeof placeBreaks>["breaks"],
) {
  const gaps = new Map<number, number>();
  for (const { interval, count } of wanted.flatMap(({ pieces }) => pieces)) {
    for (let minute: number = interval.start; minute < interval.end; minute++) {
      let there = 0;
      for (const { key, interval: shift } of shifts) {
        const away = (breaks.get(key) ?? []).some(
          ({ interval: pause }) => pause.start <= minute && minute < pause.end,
        );
        if (shift.start <= minute && minute < shift.end && !away) there++;
      }
      const bucket = Math.floor(minute / BUCKET_MINUTES);
      gaps.set(bucket, (gaps.get(bucket) ?? 0) + count - there);
    }
  }
  const missing = [...gaps.values()].map((gap) => Math.max(0, gap));
  return {
    missingMinutes: missing.reduce((sum, minutes) => sum + minutes, 0),
    cost: missing.reduce((sum, minutes) => sum + shortfallCost(minutes), 0),
  };
}

const meal = (from: number, until: number, ideal = from): BreakNeed => ({
  kind: "meal",
  minutesMin: 30,
  paid: false,
  earliestStart: instant(morning + from),
  latestStart: instant(morning + until),
  latestEnd: instant(morning + until + 30),
  ideal: instant(morning + ideal),
});

const worker = (key: string, needs: readonly BreakNeed[]): ShiftToFill => ({
  key,
  role: server,
  interval: span(morning, 480),
  needs,
});

const wanted = (count: number, from = 0, minutes = 480): readonly DemandCurve[] => [
  { id: demandId("d"), role: server, pieces: [{ interval: span(morning + from, minutes), count }] },
];

const startsOf = (request: Omit<PlaceRequest, "clock">): readonly (number | undefined)[] => {
  const { breaks } = placeBreaks({ ...request, clock: systemClock });
  return request.shifts
    .map(({ key }) => breaks.get(key)?.[0]?.interval.start)
    .map((start) => start && start - morning);
};

describe("who goes when", () => {
  test("three people wanted of three: their meals of 30 min do not overlap", () => {
    const shifts = ["a", "b", "c"].map((key) => worker(key, [meal(180, 270, 225)]));
    const starts = startsOf({ shifts, wanted: wanted(3) }).map((start) => start ?? 0);
    const sorted = starts.toSorted((x, y) => x - y);
    expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThanOrEqual(30);
    expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeGreaterThanOrEqual(30);
  });

  test("without a curve people of one role take turns, and those of two roles need not", () => {
    const [a, b] = [worker("a", [meal(180, 270, 225)]), worker("b", [meal(180, 270, 225)])];
    const [first = 0, second = 0] = startsOf({ shifts: [a, b], wanted: [] });
    expect(Math.abs(first - second)).toBeGreaterThanOrEqual(30);
    expect(startsOf({ shifts: [a, { ...b, role: roleId("cook") }], wanted: [] })).toEqual([
      225, 225,
    ]);
  });

  test("with one more than wanted both go at their ideal", () => {
    const shifts = ["a", "b", "c"].map((key) => worker(key, [meal(180, 270, 225)]));
    const starts = startsOf({ shifts: shifts.slice(0, 2), wanted: wanted(0) });
    expect(starts).toEqual([225, 225]);
  });

  test("a meal leaves the rush of 2 h in which everybody is wanted, if its window lets it", () => {
    expect(
      startsOf({ shifts: [worker("a", [meal(180, 270, 240)])], wanted: wanted(1, 210, 120) }),
    ).toEqual([180]);
    expect(
      startsOf({ shifts: [worker("a", [meal(215, 270, 240)])], wanted: wanted(1, 210, 120) }),
    ).toEqual([240]);
  });

  test("33 h from its ideal is not too far for a break of 15 min that would leave 1 min uncovered", () => {
    const need = { ...meal(0, 2385, 0), minutesMin: 15, latestEnd: instant(morning + 2400) };
    const shift = { ...worker("a", [need]), interval: span(morning, 2400) };
    const pieces = [span(morning, 1), span(morning + 15, 1980)].map((interval) => ({
      interval,
      count: 1,
    }));
    const request = { shifts: [shift], wanted: [{ id: demandId("d"), role: server, pieces }] };
    expect(startsOf(request)).toEqual([1995]);
  });

  test("a shift whose breaks do not fit is named, and the others get theirs", () => {
    const broken = worker("b", [{ ...meal(180, 270), minutesMin: 600 }]);
    const { breaks, infeasible } = placeBreaks({
      shifts: [broken, worker("a", [meal(180, 270)])],
      wanted: [],
      clock: systemClock,
    });
    expect(infeasible).toEqual(["b"]);
    expect([...breaks.keys()]).toEqual(["a"]);
  });

  test("two meals with 10 starts each: the least shortfall of all 100 pairs is found", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const rng = new Rng(seed);
        const needs = [0, 1].map(() => meal(180, 225, 180 + 5 * rng.below(10)));
        const shifts = needs.map((need, index) => worker(`w${index}`, [need]));
        const pieces = Array.from({ length: 32 }, (_, index) => ({
          interval: span(morning + 15 * index, 15),
          count: rng.below(3),
        }));
        const request: PlaceRequest = {
          shifts,
          wanted: [{ id: demandId("d"), role: server, pieces }],
          clock: systemClock,
        };
        const costs: number[] = [];
        for (let a = 180; a <= 225; a += 5) {
          for (let b = 180; b <= 225; b += 5) {
            const breaks = new Map(
              [a, b].map((start, index) => [
                `w${index}`,
                [{ kind: "meal" as const, paid: false, interval: span(morning + start, 30) }],
              ]),
            );
            costs.push(countedByMinute(request, breaks).cost);
          }
        }
        expect(placeBreaks(request).roles[0]?.shortfallCost).toBe(Math.min(...costs));
      }),
      { numRuns: 40, seed: 14 },
    );
  });
});

test("a head missing 15 min costs 15, a second one 30, a third and a fourth 45 each", () => {
  expect([0, -5, 15, 30, 45, 60].map(shortfallCost)).toEqual([0, 0, 15, 45, 90, 135]);
});
