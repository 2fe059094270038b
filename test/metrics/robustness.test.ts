import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { demandId, roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import {
  type Placing,
  costOfRecourse,
  coverage,
  coverageTogether,
  excessChanges,
  hammingDistance,
  nervousness,
  normalisedHammingDistance,
  peopleTouched,
  perturbationMinutes,
  placingsOf,
  repairSuccess,
  rippleFactor,
  rosterDifference,
} from "../../src/metrics/index.ts";
import { span } from "./workplace.ts";

const placing = (text: string): Placing => ({
  worker: workerId(text.slice(0, 1)),
  slot: text.slice(1),
});
const roster = (text: string): readonly Placing[] =>
  text === "" ? [] : text.split(" ").map(placing);
const between = (published: string, final: string) =>
  rosterDifference({ published: roster(published), final: roster(final) });

describe("what became of a published roster", () => {
  test("one of four placings handed on is a distance of 2, or 0.25 of the roster", () => {
    const difference = between("a1 b2 c3 d4", "a1 b2 c3 a4");
    expect(hammingDistance(difference)).toBe(2);
    expect(normalisedHammingDistance(difference)).toBe(0.25);
    expect(normalisedHammingDistance(between("", "a1"))).toBeNull();
    expect(normalisedHammingDistance(between("a1", "b1 c2 d3 e4"))).toBe(1);
  });

  test("an absence left uncovered ripples by 0, replaced by 1, and by a chain of swaps more", () => {
    const absent = roster("d4");
    expect(rippleFactor(between("a1 d4", "a1"), absent, 1)).toBe(0);
    expect(rippleFactor(between("a1 d4", "a1 b4"), absent, 1)).toBe(1);
    expect(rippleFactor(between("a1 d4", "b1 a4"), absent, 1)).toBe(3);
    expect(rippleFactor(between("a1", "a1"), [], 0)).toBeNull();
  });

  test("the absent person's own removal is nobody's excess", () => {
    expect(excessChanges(between("a1 d4", "a1 b4"), roster("d4"))).toBe(0);
    expect(excessChanges(between("a1 d4", "b1 a4"), roster("d4"))).toBe(1);
    expect(excessChanges(between("a1 d4", "d4 b1"), [])).toBe(1);
  });

  test("2 of 5 people were touched, and perturbed by 60 + 480 min", () => {
    const scheduled = ["a", "b", "c", "d", "e"];
    expect(peopleTouched({ changed: ["a", "b", "a"], scheduled })).toBe(0.4);
    expect(peopleTouched({ changed: [], scheduled: [] })).toBeNull();
    const edits = [
      { removedMinutes: 60, addedMinutes: 15 },
      { removedMinutes: 0, addedMinutes: 480 },
    ];
    expect(perturbationMinutes(edits)).toBe(540);
  });

  test("a shift moved by an hour is another slot; given to the same worker again it is none", () => {
    const assignment = (from: number) => ({
      worker: workerId("a"),
      shift: {
        id: shiftId(`s${from}`),
        role: roleId("cook"),
        interval: span(0, from, from + 8),
        breaks: [],
        onCall: false,
      },
      demand: demandId("d"),
    });
    const difference = (from: number) =>
      rosterDifference({
        published: placingsOf([assignment(9)]),
        final: placingsOf([assignment(from)]),
      });
    expect([hammingDistance(difference(9)), hammingDistance(difference(10))]).toEqual([0, 2]);
  });

  test("distance is the same there and back, and 0 only between equal rosters", () => {
    const some = fc.array(fc.constantFrom("a1", "a2", "b1", "b2", "c3"), { maxLength: 6 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const there = hammingDistance(between(one.join(" "), other.join(" ")));
        expect(hammingDistance(between(other.join(" "), one.join(" ")))).toBe(there);
        const same = [...new Set(one)].sort().join() === [...new Set(other)].sort().join();
        expect(there === 0).toBe(same);
      }),
      { numRuns: 300 },
    );
  });
});

describe("coverage", () => {
  test("2 needed for 4 h, 1 there for the first 2 h and 3 for the last: 0.25 short, 0.25 over", () => {
    const need = [{ interval: span(0, 8, 12), count: 2 }];
    const staff = [span(0, 8, 12), span(0, 10, 12), span(0, 10, 12)];
    expect(coverage(need, staff)).toEqual({
      neededMinutes: 480,
      missingMinutes: 120,
      surplusMinutes: 120,
      shortfall: 0.25,
      overstaffing: 0.25,
    });
  });

  test("with nobody needed there is no share, but the surplus is counted", () => {
    expect(coverage([], [span(0, 8, 9)])).toMatchObject({ shortfall: null, surplusMinutes: 60 });
    expect(coverage([], [])).toMatchObject({ neededMinutes: 0, overstaffing: null });
  });

  test("too many cooks do not make up for missing servers", () => {
    const need = [{ interval: span(0, 8, 12), count: 1 }];
    const both = [coverage(need, []), coverage(need, [span(0, 8, 12), span(0, 8, 12)])];
    expect(coverageTogether(both)).toMatchObject({ shortfall: 0.5, overstaffing: 0.5 });
  });

  test("equals a count minute by minute", () => {
    const piece = fc.tuple(fc.nat(30), fc.nat(20), fc.nat(3));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.array(piece, { maxLength: 5 }), (n, s) => {
        const spanOf = (from: number, minutes: number) => span(0, from / 60, (from + minutes) / 60);
        const need = n.map(([from, minutes, count]) => ({
          interval: spanOf(from, minutes),
          count,
        }));
        const staff = s.map(([from, minutes]) => spanOf(from, minutes));
        let [needed, missing, surplus] = [0, 0, 0];
        for (let minute = 0; minute < 60; minute++) {
          const on = ([from, minutes]: readonly [number, number, number]) =>
            from <= minute && minute < from + minutes;
          const wanted = n.filter(on).reduce((sum, [, , count]) => sum + count, 0);
          const there = s.filter(on).length;
          needed += wanted;
          missing += Math.max(0, wanted - there);
          surplus += Math.max(0, there - wanted);
        }
        const found = coverage(need, staff);
        expect([found.neededMinutes, found.missingMinutes, found.surplusMinutes]).toEqual([
          needed,
          missing,
          surplus,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("repair", () => {
  test("success is told by lead time, and where nothing happened it is null", () => {
    const found = repairSuccess([
      { leadMinutes: 119, repaired: false },
      { leadMinutes: 120, repaired: true },
      { leadMinutes: 2880, repaired: true },
    ]);
    expect(found.share).toBeCloseTo(2 / 3, 12);
    expect(found.byLead).toEqual({
      under2Hours: 0,
      "2To12Hours": 1,
      "12To48Hours": null,
      "48HoursOrMore": 1,
    });
    expect(repairSuccess([]).share).toBeNull();
  });

  test("drafts that change are told apart from published plans that change", () => {
    const plan = (text: string, isPublished: boolean) => ({ placings: roster(text), isPublished });
    const plans = [
      plan("a1 b2", false),
      plan("a1 c2", true),
      plan("a1 c2", true),
      plan("a1", true),
    ];
    expect(nervousness(plans)).toEqual({ drafts: 1, published: 0.25 });
    expect(nervousness([plan("a1", true)])).toEqual({ drafts: null, published: null });
  });

  test("90 unmet minutes at 20.00 an hour, with 50.00 paid, cost 80.00", () => {
    const paid = { overtimeCents: 2_000, agencyCents: 1_000, predictabilityPayCents: 2_000 };
    expect(costOfRecourse({ ...paid, unmetMinutes: 90, unmetCentsPerHour: 2_000 })).toBe(8_000);
  });
});
