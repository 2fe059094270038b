import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contract, Worker } from "../../src/domain/worker.ts";
import { goals } from "../../src/goals/index.ts";
import { measure as adequacy } from "../../src/goals/hours-adequacy/measure.ts";
import { measure as stability } from "../../src/goals/hours-stability/measure.ts";
import { measure as cost } from "../../src/goals/labour-cost/measure.ts";
import { Place, somebody } from "./given.ts";

const place = new Place();
const withTerms = (terms: Partial<Contract>): Worker => ({
  ...somebody,
  contract: { ...somebody.contract, ...terms },
});
const under = (terms: Partial<Contract>, minutes: number, where = place): number =>
  adequacy(where.line(withTerms(terms), [where.shift("2026-12-07T00:00", minutes)]), where.problem)
    .points;

describe("hours-adequacy", () => {
  test("30 h of 40 h desired cost 1,500 points, as much as a rest of 10 h", () => {
    expect(under({ desiredMinutesPerWeek: 2400 }, 1800)).toBe(1500);
  });

  test("hours beyond the desired ones earn nothing", () => {
    expect(under({ desiredMinutesPerWeek: 1200 }, 1200)).toBe(0);
    expect(under({ desiredMinutesPerWeek: 1200 }, 1800)).toBe(0);
  });

  test("an hour below the guarantee weighs four times an hour below the wish alone", () => {
    const wished = under({ desiredMinutesPerWeek: 1200 }, 600);
    expect(under({ desiredMinutesPerWeek: 1200, guaranteedMinutesPerWeek: 1200 }, 600)).toBe(
      4 * wished,
    );
    expect(under({ guaranteedMinutesPerWeek: 1200 }, 600)).toBe(4 * wished);
    expect(under({ minMinutesPerWeek: 1200 }, 600)).toBe(4 * wished);
  });

  test("the next shift helps most where the share of desired hours is lowest", () => {
    const minutes = fc.integer({ min: 0, max: 1900 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 60, max: 480 }), (one, other, shift) => {
        fc.pre(Math.abs(one - other) > 1);
        const helps = (worked: number): number =>
          under({ desiredMinutesPerWeek: 2000 }, worked) -
          under({ desiredMinutesPerWeek: 2000 }, worked + shift);
        // Each price is rounded down once: the saving is exact to a point.
        expect(helps(Math.min(one, other))).toBeGreaterThanOrEqual(helps(Math.max(one, other)) - 1);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test("the last hour that brings anyone up costs less than a wage of 12.01 an hour", () => {
    const terms = { desiredMinutesPerWeek: 2400 };
    expect(under(terms, 0) - under(terms, 60)).toBeLessThanOrEqual(1200);
  });

  test("seven days that cut two workweeks are one week of the target", () => {
    const cut = new Place({ workweekStart: 7 });
    const terms = { desiredMinutesPerWeek: 2100 };
    expect(under(terms, 1800, cut)).toBe(under(terms, 1800));
  });

  test("a week of 167 h and one of 169 h have the same target as one of 168 h", () => {
    for (const first of ["2026-03-02", "2026-10-26"]) {
      const where = new Place({ first });
      const empty = where.line(withTerms({ desiredMinutesPerWeek: 2400 }), []);
      const { points, natural } = adequacy(empty, where.problem);
      expect(points).toBe(24_000);
      expect(natural["minutesUnderDesired"]).toBe(2400);
    }
  });

  test("two days of leave in seven lower the target by two sevenths, overlapping leaves only once", () => {
    const leaves = [
      { id: "l1", interval: place.span("2026-12-07T00:00", 2880) },
      { id: "l2", interval: place.span("2026-12-08T00:00", 1440) },
    ];
    const worker = { ...withTerms({ desiredMinutesPerWeek: 2100 }), leaves };
    const { natural } = adequacy(place.line(worker, []), place.problem);
    expect(natural["minutesUnderDesired"]).toBe(1500);
  });
});

describe("hours-stability", () => {
  const usualShifts = ([1, 2, 3, 4] as const).map((weekday) => ({
    weekday,
    startMinute: 540,
    endMinute: 1020,
  }));
  const usually = (minutes: number, worker: Partial<Worker> = { usualShifts }): number =>
    stability(
      place.line({ ...somebody, ...worker }, [place.shift("2026-12-07T00:00", minutes)]),
      place.problem,
    ).points;

  test("an eighth to either side of the usual 32 h is free, a minute more is not yet a point", () => {
    expect([1680, 1920, 2160].map((minutes) => usually(minutes))).toEqual([0, 0, 0]);
    expect(usually(1680 - 60)).toBe(9);
    expect(usually(2160 + 60)).toBe(9);
    expect(usually(1440)).toBe(150);
  });

  test("without usual shifts and history nothing is said", () => {
    expect(usually(3000, {})).toBe(0);
  });

  test("history counts whole workweeks that are complete and free of leave, the last four at most", () => {
    const weeks = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"];
    const minutes = [6000, 600, 1200, 1800, 2400];
    const shifts = weeks.map((date, index) => place.shift(`${date}T00:00`, minutes[index] ?? 0));
    const known = (completeFrom: string, leaves: Worker["leaves"] = []): Partial<Worker> => ({
      leaves,
      history: { shifts, completeFrom: place.at(completeFrom), burdens: null },
    });
    const zero = (worker: Partial<Worker>, usual: number): void => {
      expect(usually(usual + Math.floor(usual / 8), worker)).toBe(0);
      expect(usually(usual + Math.floor(usual / 8) + 60, worker)).toBeGreaterThan(0);
      expect(usually(usual - Math.floor(usual / 8), worker)).toBe(0);
      expect(usually(usual - Math.floor(usual / 8) - 60, worker)).toBeGreaterThan(0);
    };
    zero(known("2026-11-01T00:00"), 1500);
    zero(known("2026-11-16T00:00"), 1800);
    zero(known("2026-11-16T00:01"), 2100);
    zero(
      known("2026-11-01T00:00", [{ id: "l", interval: place.span("2026-11-25T00:00", 60) }]),
      2550,
    );
  });

  test("usual shifts under leave are not missed", () => {
    const leaves = [{ id: "l", interval: place.span("2026-12-07T00:00", 2 * 1440) }];
    const two = [place.shift("2026-12-09T09:00", 480), place.shift("2026-12-10T09:00", 480)];
    const line = place.line({ ...somebody, usualShifts, leaves }, two);
    expect(stability(line, place.problem)).toEqual({
      points: 0,
      natural: { minutesUnderUsual: 0, minutesOverUsual: 0 },
    });
  });

  test("a usual night of 22:00 to 06:00 is 7 h long in the night that loses an hour", () => {
    const spring = new Place({ first: "2026-03-02" });
    const night = { weekday: 6, startMinute: 1320, endMinute: 360 } as const;
    const line = spring.line({ ...somebody, usualShifts: [night] }, []);
    expect(stability(line, spring.problem).natural["minutesUnderUsual"]).toBe(420);
  });
});

describe("labour-cost", () => {
  const paid = withTerms({ payCentsPerHour: 1999 });
  const wagesOf = (worker: Worker, minutes: number, where = place) =>
    cost(where.line(worker, [where.shift("2026-12-07T00:00", minutes, 30)]), where.problem);

  test("wages are rounded down once, on paid minutes", () => {
    expect(wagesOf(paid, 510)).toEqual({
      points: Math.floor((1999 * 480) / 60),
      natural: { paidMinutes: 480, overtimeMinutes: 0 },
    });
    expect(wagesOf(paid, 31).points).toBe(33);
  });

  test("each hour beyond 40 h of a workweek costs half the pay more, but not for exempt workers", () => {
    const plain = withTerms({ payCentsPerHour: 2000 });
    expect(wagesOf(plain, 2430).points).toBe(80_000);
    expect(wagesOf(plain, 2550).points).toBe(84_000 + 2_000);
    expect(wagesOf({ ...plain, facts: { exempt: true } }, 2550).points).toBe(84_000);
  });

  test("minutes worked earlier in the same workweek count towards the 40 h, those before it do not", () => {
    const mid = new Place({ first: "2026-12-10", days: 4 });
    const earlier = (local: string): Worker => ({
      ...withTerms({ payCentsPerHour: 2000 }),
      history: { shifts: [mid.shift(local, 2400)], completeFrom: null, burdens: null },
    });
    const points = (worker: Worker): number =>
      cost(mid.line(worker, [mid.shift("2026-12-11T09:00", 120)]), mid.problem).points;
    expect(points(earlier("2026-12-07T00:00"))).toBe(6_000);
    expect(points(earlier("2026-12-06T23:00"))).toBe(4_000);
  });

  test("unknown pay costs the mean of the pay that is known", () => {
    const others = [withTerms({ payCentsPerHour: 1000 }), withTerms({ payCentsPerHour: 1501 })];
    const where = new Place({ workers: [somebody, ...others] });
    expect(wagesOf(somebody, 90, where).points).toBe(1250);
    expect(wagesOf(somebody, 90).points).toBe(0);
  });
});

test("nothing overflows at 1,000 h in a week with every history and price at its largest", () => {
  const worker: Worker = {
    ...withTerms({
      desiredMinutesPerWeek: 60_000,
      guaranteedMinutesPerWeek: 60_000,
      payCentsPerHour: 1_000_000,
    }),
    usualShifts: [{ weekday: 1, startMinute: 0, endMinute: 1440 }],
    history: {
      shifts: [place.shift("2026-11-30T00:00", 60_000)],
      completeFrom: place.at("2026-11-30T00:00"),
      burdens: { nights: 1_000_000, weekends: 1_000_000, closings: 1_000_000 },
    },
  };
  const where = new Place({ workers: [worker] });
  for (const shifts of [[], [where.shift("2026-12-07T00:00", 60_000)]]) {
    for (const { goal, measure } of goals) {
      const { points } = measure(where.line(worker, shifts), where.problem);
      expect(Number.isSafeInteger(points * 1000), goal.id).toBe(true);
    }
  }
});
