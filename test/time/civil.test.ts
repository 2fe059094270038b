import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  ageOn,
  dateParts,
  type Day,
  dayOfDate,
  formatDay,
  formatMinuteOfDay,
  parseDay,
  parseMinuteOfDay,
  weekdayOf,
} from "../../src/time/civil.ts";

/** Dates of the years 1900 to 2199, often 28 and 29 February and 1 March. */
const date: fc.Arbitrary<Temporal.PlainDate> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.oneof(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 57, max: 61 })),
  )
  .map(([year, days]) => new Temporal.PlainDate(year, 1, 1).add({ days }));

const dayOf = ({ year, month, day }: Temporal.PlainDate): Day => dayOfDate(year, month, day);

const day = (text: string): Day => dayOf(Temporal.PlainDate.from(text));

describe("dates", () => {
  test("are written, read, counted and named as Temporal does", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -1000, max: 1000 }), (plain, days) => {
        const number = dayOf(plain);
        expect(formatDay(number)).toBe(plain.toString());
        expect(parseDay(plain.toString())).toBe(number);
        expect(dateParts(number)).toEqual({
          year: plain.year,
          month: plain.month,
          dayOfMonth: plain.day,
        });
        expect(weekdayOf(number)).toBe(plain.dayOfWeek);
        expect(formatDay(addDays(number, days))).toBe(plain.add({ days }).toString());
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-1-1",
    "26-01-01",
    "2026-01-01T00:00",
    " 2026-01-01",
    "",
  ])("%j is none", (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe("times of day", () => {
  test("from 00:00 to 24:00 are written and read back", () => {
    for (let minute = 0; minute <= 1440; minute++)
      expect(parseMinuteOfDay(formatMinuteOfDay(minute))).toBe(minute);
  });

  test.each(["24:01", "25:00", "09:60", "9:00", "09:0", "0900", "09:00:00", "-1:00", ""])(
    "%j is none",
    (text) => {
      expect(parseMinuteOfDay(text)).toBeNull();
    },
  );
});

describe("age", () => {
  test("is the whole years that Temporal counts, but for births on 29 February", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 40_000 }), (born, days) => {
        fc.pre(!(born.month === 2 && born.day === 29));
        const on = born.add({ days });
        const told = born.until(on, { largestUnit: "year" }).years;
        expect(ageOn(dayOf(born), dayOf(on))).toBe(told);
        expect(ageOn(dayOf(born), dayOf(on), "feb28")).toBe(told);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["2008-02-29", "2026-02-27", 17, 17],
    ["2008-02-29", "2026-02-28", 17, 18],
    ["2008-02-29", "2026-03-01", 18, 18],
    ["2008-02-29", "2024-02-28", 15, 15],
    ["2008-02-29", "2024-02-29", 16, 16],
    ["2000-02-29", "2100-02-28", 99, 100],
    ["2000-02-29", "2100-03-01", 100, 100],
    ["2010-12-07", "2026-12-06", 15, 15],
    ["2010-12-07", "2026-12-07", 16, 16],
    ["2010-12-07", "2010-12-07", 0, 0],
  ])("born on %s, on %s one is %i by 1 March and %i by 28 February", (born, on, mar1, feb28) => {
    expect(ageOn(day(born), day(on))).toBe(mar1);
    expect(ageOn(day(born), day(on), "feb28")).toBe(feb28);
  });

  test("never goes down from one day to the next, and goes up by at most 1", () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 0, max: 40_000 }),
        fc.constantFrom("mar1" as const, "feb28" as const),
        (born, days, leap) => {
          const on = addDays(dayOf(born), days);
          const grown = ageOn(dayOf(born), addDays(on, 1), leap) - ageOn(dayOf(born), on, leap);
          expect([0, 1]).toContain(grown);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
