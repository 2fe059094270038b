import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Bug } from "../../src/kernel/assert.ts";
import {
  contains,
  instant,
  interval,
  type Interval,
  lengthMinutes,
  overlap,
  sharedMinutes,
} from "../../src/time/interval.ts";

/** Intervals of a short line, so that they often touch, meet or hold each other. */
const span: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([start, length]) => interval({ start: instant(start), end: instant(start + length) }));

const minutesOf = ({ start, end }: Interval): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

describe("intervals", () => {
  test("share, overlap and hold each other as the minutes painted on a line do", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const [ofA, ofB] = [minutesOf(a), new Set(minutesOf(b))];
        const shared = ofA.filter((minute) => ofB.has(minute)).length;
        expect(lengthMinutes(a)).toBe(ofA.length);
        expect(sharedMinutes(a, b)).toBe(shared);
        if (lengthMinutes(a) > 0 && lengthMinutes(b) > 0) expect(overlap(a, b)).toBe(shared > 0);
        if (lengthMinutes(a) > 0) expect(contains(b, a)).toBe(shared === ofA.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("that only touch do not overlap", () => {
    const a = interval({ start: instant(0), end: instant(60) });
    const b = interval({ start: instant(60), end: instant(90) });
    expect(overlap(a, b)).toBe(false);
    expect(sharedMinutes(a, b)).toBe(0);
  });

  test("hold what begins or ends with them, and themselves, and nothing 1 min longer", () => {
    const span = (start: number, end: number) =>
      interval({ start: instant(start), end: instant(end) });
    const outer = span(0, 60);
    for (const inner of [span(0, 60), span(0, 30), span(30, 60)]) {
      expect(contains(outer, inner)).toBe(true);
    }
    for (const inner of [span(-1, 60), span(0, 61)]) expect(contains(outer, inner)).toBe(false);
  });

  test("do not end before they begin, and are made of whole minutes", () => {
    expect(() => interval({ start: instant(1), end: instant(0) })).toThrow(Bug);
    expect(() => interval({ start: instant(1), end: instant(0) })).toThrow(
      "an interval does not end before it starts",
    );
    expect(() => instant(0.5)).toThrow(Bug);
    expect(() => instant(Number.NaN)).toThrow(Bug);
  });
});
