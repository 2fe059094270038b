import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BreakNeed, needsOf, placeOne } from "../../src/breaks/index.ts";
import type { Break } from "../../src/domain/shift.ts";
import {
  type Given,
  type Law,
  askedOf,
  at,
  california,
  germany,
  judged,
  morning,
  oregon,
  span,
  washington,
} from "./scene.ts";

/** Breaks for a shift as a planner gets them: rests are asked for again once the unpaid time is known. */
function breaksOf(laws: readonly Law[], given: Given): readonly Break[] | null {
  const { shift, planned = [] } = given;
  const { unpaidMinutes } = needsOf(planned, shift, askedOf(laws, given));
  const { needs, feasible } = needsOf(planned, shift, askedOf(laws, { ...given, unpaidMinutes }));
  const breaks = placeOne(shift, needs);
  expect(breaks !== null).toBe(feasible);
  if (breaks !== null) expectServed(given, needs, breaks);
  return breaks;
}

/** Every need has a break of its own; breaks lie in the shift and touch nothing of their like. */
function expectServed(
  { shift }: Given,
  needs: readonly BreakNeed[],
  breaks: readonly Break[],
): void {
  expect(breaks.length).toBe(needs.length);
  const free = [...breaks];
  for (const need of needs.toSorted((a, b) => a.latestStart - b.latestStart)) {
    const index = free.findIndex(
      ({ kind, paid, interval: { start, end } }) =>
        kind === need.kind &&
        paid === need.paid &&
        end - start === need.minutesMin &&
        start >= need.earliestStart &&
        start <= need.latestStart &&
        end <= need.latestEnd,
    );
    expect(index).toBeGreaterThanOrEqual(0);
    free.splice(index, 1);
  }
  let last = shift.start - 1;
  for (const { interval } of breaks) {
    expect(interval.start).toBeGreaterThan(last);
    last = interval.end;
  }
  expect(last).toBeLessThanOrEqual(shift.end);
}

const lengths = Array.from({ length: 181 }, (_, index) => 60 + 5 * index);

describe.each([
  { name: "Oregon", laws: [oregon] },
  { name: "California", laws: [california] },
  { name: "Oregon and California together", laws: [oregon, california] },
  { name: "Germany", laws: [germany] },
])("$name", ({ laws }) => {
  test("every shift of 1 h to 16 h, in steps of 5 min, gets breaks that its checks find lawful", () => {
    for (const length of lengths) {
      const given = { shift: span(morning, length) };
      const breaks = breaksOf(laws, given);
      expect(breaks, `${length} min`).not.toBeNull();
      expect(judged(laws, given, breaks ?? []), `${length} min`).toEqual([]);
    }
  });

  test("so does every shift with a paid or unpaid meal or rests planned, of any minute's length", () => {
    const planned = fc.array(
      fc.record({
        kind: fc.constantFrom("meal" as const, "rest" as const),
        minutes: fc.constantFrom(10, 15, 20, 30, 45, 60),
        paid: fc.boolean(),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 240, max: 960 }),
        fc.integer({ min: 0, max: 1439 }),
        planned,
        (length, later, plan) => {
          const given = { shift: span(morning + later, length), planned: plan };
          const breaks = breaksOf(laws, given);
          if (breaks === null) return;
          expect(judged(laws, given, breaks)).toEqual([]);
          for (const { kind, minutes } of plan) {
            const served = breaks.some(
              ({ kind: held, interval }) =>
                held === kind && interval.end - interval.start >= minutes,
            );
            expect(served).toBe(true);
          }
        },
      ),
      { numRuns: 500, seed: 3 },
    );
  });

  test("a minor, and a worker of unknown age, are judged lawful too", () => {
    for (const ageBand of ["minor", null] as const) {
      for (const length of lengths.filter((minutes) => minutes <= 600)) {
        const given = { shift: span(morning, length), ageBand };
        expect(judged(laws, given, breaksOf(laws, given) ?? []), `${length} min`).toEqual([]);
      }
    }
  });

  test.each([
    { night: "the clock springs forward", start: "2026-03-07T22:00" },
    { night: "the clock falls back", start: "2026-10-31T22:00" },
  ])("in the night $night, breaks are counted in elapsed minutes", ({ start }) => {
    for (const length of lengths) {
      const given = { shift: span(at(start), length) };
      const plain = { shift: span(morning, length) };
      const breaks = breaksOf(laws, given);
      expect(judged(laws, given, breaks ?? []), `${length} min`).toEqual([]);
      const minutesIn = (held: readonly Break[] | null, { shift }: Given) =>
        held?.map(({ interval }) => interval.start - shift.start);
      expect(minutesIn(breaks, given)).toEqual(minutesIn(breaksOf(laws, plain), plain));
    }
  });
});

test("Washington's stretches: what is placed is lawful, and 10 h and less always get a place", () => {
  for (const length of lengths) {
    const given = { shift: span(morning, length) };
    const breaks = breaksOf([washington], given);
    if (length <= 600) expect(breaks, `${length} min`).not.toBeNull();
    if (breaks !== null) expect(judged([washington], given, breaks), `${length} min`).toEqual([]);
  }
});

test("all four laws at once: what is placed is lawful under each", () => {
  const laws = [oregon, california, germany, washington];
  for (const length of lengths) {
    const given = { shift: span(morning, length) };
    const breaks = breaksOf(laws, given);
    if (breaks !== null) expect(judged(laws, given, breaks), `${length} min`).toEqual([]);
  }
});
