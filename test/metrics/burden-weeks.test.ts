import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workerId } from "../../src/domain/identity.ts";
import {
  type BurdenLine,
  burdenObjective,
  burdenRatios,
  burdenTrend,
  burdensOfShift,
  entitledMinutesPerWeek,
  loadsByWeek,
  sharesByWeek,
  sharesOfWindow,
} from "../../src/metrics/index.ts";
import { placed } from "../../src/metrics/log/placed-shift.ts";
import { type Day, addDays } from "../../src/time/civil.ts";
import { shiftId } from "../../src/domain/identity.ts";
import {
  ana,
  change,
  logOf,
  monday,
  moment,
  record,
  span,
  terms,
  utcSite,
  windowOf,
} from "./workplace.ts";

const week = (index: number): Day => addDays(monday, 7 * index);
const weeks = (count: number): readonly Day[] => Array.from({ length: count }, (_, i) => week(i));
const line = (id: string, perWeek: number, loads: readonly (number | null)[]): BurdenLine => ({
  worker: workerId(id),
  entitlementPerWeek: perWeek,
  loads: new Map(
    loads.flatMap((load, index): [Day, number][] => (load === null ? [] : [[week(index), load]])),
  ),
});

describe("burdens carried from week to week", () => {
  test("one a week is 0.9 carried into the second, 1.71 into the third", () => {
    const shares = sharesByWeek([line("a", 1, [1, 1, 1])], weeks(3)).map((one) => one.shares[0]);
    expect(shares.map((share) => share?.history)).toEqual([null, 0.9, 0.9 * 1.9]);
  });

  test("who comes back from two weeks of leave stands at the group's ratio and catches nothing up", () => {
    const lines = [line("a", 1, [2, null, null, 1]), line("b", 2, [2, 2, 2, 2])];
    const last = sharesByWeek(lines, weeks(4)).at(-1)?.shares ?? [];
    expect(last.find(({ worker }) => worker === "a")?.history).toBeNull();
    const [a, b] = burdenRatios(last);
    const carried = 0.9 * (0.9 * (0.9 * 2 + 2) + 2);
    expect(b).toBeCloseTo((carried + 2) / 2, 12);
    expect(a).toBeCloseTo(carried / 2 + 1, 12);
  });

  test("a window counts its loads whole, what lies before it decayed, and entitlement by usable week", () => {
    const [share] = sharesOfWindow([line("a", 0.5, [4, null, 1, 3])], {
      before: weeks(1),
      window: weeks(4).slice(1),
    });
    expect(share).toEqual({ worker: "a", entitlement: 1, history: null, load: 4 });
    const [whole] = sharesOfWindow([line("a", 0.5, [4, 2, 1, 3])], {
      before: weeks(1),
      window: weeks(4).slice(1),
    });
    expect(whole).toEqual({ worker: "a", entitlement: 1.5, history: 3.6, load: 6 });
  });

  test("the trend tells the last 12 of 15 weeks and carries the first three in", () => {
    const ones = Array.from({ length: 15 }, () => 1);
    const trend = burdenTrend([line("a", 1, ones)], weeks(15));
    expect(trend.map(({ week: first }) => first)).toEqual(weeks(15).slice(3));
    expect(trend[0]?.ratios[0]).toBeCloseTo(1 + 0.9 + 0.81 + 0.729, 12);
    expect(trend.every(({ total }) => total === 1)).toBe(true);
  });

  test("order and scale: lines in any order and weekly hours doubled halve every ratio", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.option(fc.nat(5)), { minLength: 6, maxLength: 6 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (loads) => {
          const lines = loads.map((own, index) => line(`w${index}`, 1 + (index % 3), own));
          const doubled = lines.map((one) => ({
            ...one,
            entitlementPerWeek: 2 * one.entitlementPerWeek,
          }));
          const ratios = (of: readonly BurdenLine[]): readonly number[] =>
            burdenTrend(of, weeks(6)).flatMap((point) => point.ratios);
          const plain = ratios(lines);
          ratios(doubled).forEach((ratio, index) => {
            expect(2 * ratio).toBeCloseTo(plain[index] ?? NaN, 9);
          });
          const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
          expect(sum(ratios(lines.toReversed()))).toBeCloseTo(sum(plain), 9);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("with a fixed total Phi is the weighted variance of the ratios plus a constant", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ e: fc.integer({ min: 1, max: 40 }), x: fc.nat(20) }), {
          minLength: 2,
          maxLength: 8,
        }),
        (people) => {
          const shares = people.map(({ e, x }) => ({ entitlement: e, history: 0, load: x }));
          const total = people.reduce((sum, { x }) => sum + x, 0);
          const entitled = people.reduce((sum, { e }) => sum + e, 0);
          const usual = total / entitled;
          const variance = people.reduce((sum, { e, x }) => sum + e * (x / e - usual) ** 2, 0);
          expect(burdenObjective(shares)).toBeCloseTo(variance + total ** 2 / entitled, 6);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the burdens of a shift", () => {
  const place = { closesAtMinute: 22 * 60, holidays: new Set([addDays(monday, 2)]) };
  const of = (date: number, from: number, to: number) => {
    const interval = span(date, from, to);
    const version = { interval, paidMinutes: 60 * (to - from), onCall: false };
    return burdensOfShift(placed(shiftId("s"), version, utcSite), utcSite, place);
  };

  test.each([
    ["09-17 on a Monday is none", 0, 9, 17, [0, 0, 0, 0]],
    ["14-22 closes the day", 0, 14, 22, [0, 0, 1, 0]],
    ["14-21:59 does not", 0, 14, 21 + 59 / 60, [0, 0, 0, 0]],
    ["22-06 is a night and no closing", 0, 22, 30, [1, 0, 0, 0]],
    ["18-02 is a night of 3 h and no closing", 0, 18, 26, [1, 0, 0, 0]],
    ["18-01:59 is no night, and closes", 0, 18, 25 + 59 / 60, [0, 0, 1, 0]],
    ["Saturday is a weekend", 5, 9, 17, [0, 1, 0, 0]],
    ["Friday night into Saturday is none", 4, 22, 30, [1, 0, 0, 0]],
    ["Sunday closing is both", 6, 14, 22, [0, 1, 1, 0]],
    ["Wednesday is the holiday", 2, 9, 17, [0, 0, 0, 1]],
  ] as const)("%s", (_, date, from, to, wanted) => {
    const { nights, weekends, closings, holidays } = of(date, from, to);
    expect([nights, weekends, closings, holidays]).toEqual(wanted);
  });

  test("two late edits of one shift are one burden, and a short rest belongs to the week it ends in", () => {
    const told = span(6, 15, 23);
    const log = logOf({
      workers: [terms(ana)],
      shifts: [record("a", told, { final: span(6, 16, 24) }), record("b", span(7, 8, 16))],
      changes: [
        change("c1", "a", { before: told, after: span(6, 14, 22), at: moment(5, 12) }),
        change("c2", "a", { before: span(6, 14, 22), after: span(6, 16, 24), at: moment(5, 13) }),
      ],
    });
    const loads = [...loadsByWeek(windowOf(log, 2), utcSite, place).values()];
    expect(loads.map(({ shortNoticeChanges }) => shortNoticeChanges)).toEqual([1, 0]);
    expect(loads.map(({ quickReturns }) => quickReturns)).toEqual([0, 1]);
    expect(loads.map(({ weekends }) => weekends)).toEqual([1, 0]);
  });

  test("entitlement is agreed hours, else guaranteed, else desired, and never 0", () => {
    const hours = (more: Parameters<typeof terms>[1]) => entitledMinutesPerWeek(terms(ana, more));
    const desired = { desiredMinutesPerWeek: { least: 900, most: 1200 } };
    expect(hours({ agreedMinutesPerWeek: 1500, ...desired })).toBe(1500);
    expect(hours({ guaranteedMinutesPerWeek: 600, ...desired })).toBe(600);
    expect(hours(desired)).toBe(900);
    expect(hours({ agreedMinutesPerWeek: 0 })).toBeNull();
    expect(hours({})).toBeNull();
  });
});
