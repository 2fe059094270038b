import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SchoolCalendar } from "../../src/domain/problem.ts";
import { rule } from "../../src/rules/minor-hours/index.ts";
import { type Params, parameters } from "../../src/rules/minor-hours/rule.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { addDays, dayOfDate, formatDay, parseDay } from "../../src/time/civil.ts";
import { instant } from "../../src/time/interval.ts";
import { toldFrom } from "../rules/case-line.ts";
import { PlainPosts } from "../rules/plain-posts.ts";
import { paintedBreaches } from "./painted-hours-of-minors.ts";
import { calendar, lineOf, periodDays, periodStarts, shiftsOf, sketches } from "./rosters.ts";

const window = fc
  .tuple(fc.integer({ min: 16, max: 40 }), fc.integer({ min: 60, max: 104 }))
  .map(([from, to]) => ({ fromMinute: from * 15, toMinute: to * 15 }));
const hours = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters * 15);

const anyParams: fc.Arbitrary<Params> = fc
  .record({
    leapBirthday: fc.constant("mar1"),
    daily: fc.tuple(hours(1, 6), hours(1, 6), fc.option(hours(2, 6))),
    weekly: fc.tuple(hours(6, 20), hours(2, 20)),
    spared: fc.subarray(["sunday", "dayWithoutSchool"]),
    week: fc.constantFrom("calendarWeekSunday", "calendarWeekMonday", "workweek"),
    windows: fc.tuple(window, window, fc.option(window), fc.option(window)),
    summer: fc.option(
      fc.record({
        from: fc.constantFrom("01-01", "03-06", "06-18"),
        until: fc.constantFrom("laborDay", "10-30", "12-31"),
        onlyWeeksWithoutSchool: fc.boolean(),
      }),
    ),
    outsideSchoolHours: fc.boolean(),
    maxDaysPerWeek: fc.integer({ min: 3, max: 7 }),
    restMinutesMin: fc.option(hours(8, 14)),
  })
  .map(({ daily, weekly, spared, windows, ...rest }) =>
    parameters.parse({
      ...rest,
      fromYears: 14,
      belowYears: 16,
      dailyMaxMinutes: {
        schoolDay: daily[0],
        nonSchoolDay: daily[0] + daily[1],
        beforeSchoolDay: daily[2],
      },
      beforeSchoolDayExcept: spared,
      weeklyMaxMinutes: { schoolWeek: weekly[0], nonSchoolWeek: weekly[0] + weekly[1] },
      windows: {
        default: windows[0],
        summer: rest.summer === null ? null : windows[1],
        beforeSchoolDay: windows[2],
        beforeNonSchoolDay: windows[3],
      },
      lateConsent: null,
    }),
  );

/** A worker who is 14 or 15 on some of the dates, and a school calendar that knows all of them. */
const anyLine = (maxMinutes: number): fc.Arbitrary<WorkerLine> =>
  fc
    .record({
      first: fc.constantFrom(...periodStarts),
      roster: sketches({ maxMinutes }),
      past: sketches({ maxMinutes }),
      birthday: fc.integer({ min: -3, max: periodDays + 3 }),
      turns: fc.constantFrom(14, 15, 16),
      school: fc.subarray(Array.from({ length: 40 }, (_, index) => index - 20)),
      workweekStart: fc.constantFrom({ weekday: 1, minute: 0 }, { weekday: 4, minute: 360 }),
    })
    .map(({ first, roster, past, birthday, turns, school, workweekStart }) => {
      const date = formatDay(addDays(first, birthday));
      const born = parseDay(`${Number(date.slice(0, 4)) - turns}${date.slice(4)}`);
      const history = {
        shifts: shiftsOf(addDays(first, -periodDays), past, "h"),
        completeFrom: calendar.dayStart(addDays(first, -30)),
        burdens: null,
      };
      return lineOf(
        first,
        shiftsOf(first, roster),
        { birthDay: born ?? dayOfDate(2011, 6, 1), ageBand: null, history },
        {
          workweekStart: workweekStart as WorkerLine["workweekStart"],
          school: {
            schoolDays: new Set(school.map((index) => addDays(first, index))),
            hours: { from: 480, to: 900 },
            known: { from: addDays(first, -30), until: addDays(first, 40) },
          },
        },
      );
    });

function said(params: Params, line: WorkerLine): readonly string[] {
  return rule
    .check(params, line)
    .filter(({ outcome }) => outcome === "violation")
    .map(({ facts }) =>
      facts["limit"] === "daysPerWeek"
        ? "daysPerWeek"
        : `${String(facts["limit"])} ${String(facts["workedMinutes"])}`,
    )
    .sort();
}

function mayChooseAll(params: Params, line: WorkerLine): boolean {
  const told = toldFrom(line, line.shifts, new Map());
  const posts = new PlainPosts({ firstDay: line.period.first, days: periodDays });
  rule.compiler.post(params, told, posts);
  return posts.broken(told.options).length === 0;
}

describe("hours of minors", () => {
  test("painting every minute finds the same limits broken by the same minutes", () => {
    const seen = { lawful: 0, broken: 0 };
    fc.assert(
      fc.property(anyParams, anyLine(600), (params, line) => {
        const expected = paintedBreaches(params, line);
        expect(said(params, line)).toEqual(expected);
        if (expected.length > 0) expect(mayChooseAll(params, line)).toBe(false);
        seen[expected.length > 0 ? "broken" : "lawful"]++;
      }),
      { numRuns: 150, seed: 20_261_101 },
    );
    expect(Math.min(seen.lawful, seen.broken)).toBeGreaterThan(5);
  });

  test("where no shift runs over midnight and all is known the solver forbids nothing more", () => {
    const seen = { lawful: 0, broken: 0 };
    fc.assert(
      fc.property(anyParams, anyLine(240), (params, line) => {
        const within = line.shifts.filter(
          ({ interval }) =>
            calendar.dayOf(interval.start) === calendar.dayOf(instant(interval.end - 1)),
        );
        const weekTurns = params.week === "workweek" && line.workweekStart.minute > 0;
        fc.pre(!weekTurns && within.length > 0);
        const few = { ...line, shifts: within };
        const broken = said(params, few).length > 0;
        expect(mayChooseAll(params, few)).toBe(!broken);
        seen[broken ? "broken" : "lawful"]++;
      }),
      { numRuns: 500, seed: 20_261_102 },
    );
    expect(Math.min(seen.lawful, seen.broken)).toBeGreaterThan(50);
  });

  test("what is said of an unknown school calendar holds for every way it may turn out", () => {
    const cut = fc.record({
      from: fc.integer({ min: -5, max: 5 }),
      days: fc.integer({ min: -1, max: 8 }),
    });
    const seen = { open: 0, sure: 0 };
    fc.assert(
      fc.property(
        anyParams,
        anyLine(420),
        cut,
        fc.boolean(),
        (drawn, line, { from, days }, bare) => {
          // A day before school that allowed more than another would be no school law.
          const windows = { ...drawn.windows, beforeSchoolDay: null, beforeNonSchoolDay: null };
          const params = { ...drawn, windows };
          const full = line.school as SchoolCalendar;
          const first = addDays(line.period.first, from);
          const known = { from: first, until: addDays(first, days) };
          const unknown = bare ? null : { ...full, known };
          const half = rule.check(params, { ...line, school: unknown });
          const whole = rule.check(params, line);
          const sure = half.filter(({ outcome }) => outcome === "violation");
          const keyOf = (one: (typeof half)[number]): string =>
            `${String(one.facts["limit"])} ${one.shifts.join()}`;
          for (const one of sure) expect(whole.map(keyOf)).toContain(keyOf(one));
          if (half.length === 0) expect(whole).toEqual([]);
          if (whole.length > 0) expect(half.length).toBeGreaterThan(0);
          if (mayChooseAll(params, { ...line, school: unknown })) expect(half).toEqual([]);
          seen[half.length > sure.length ? "open" : "sure"]++;
        },
      ),
      { numRuns: 400, seed: 20_261_103 },
    );
    expect(Math.min(seen.open, seen.sure)).toBeGreaterThan(20);
  });
});
