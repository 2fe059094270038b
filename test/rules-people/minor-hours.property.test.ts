import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SchoolCalendar } from "../../src/domain/problem.ts";
import type { Shift } from "../../src/domain/shift.ts";
import { rule } from "../../src/rules/minor-hours/index.ts";
import { type Params, parameters } from "../../src/rules/minor-hours/rule.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import {
  type Day,
  addDays,
  dayOfDate,
  formatDay,
  parseDay,
  weekdayOf,
} from "../../src/time/civil.ts";
import { instant } from "../../src/time/interval.ts";
import { toldFrom } from "../rules/case-line.ts";
import { PlainPosts } from "../rules/plain-posts.ts";
import { calendar, lineOf, minutesOf, periodDays, periodStarts, shiftsOf } from "./rosters.ts";
import { sketches, weekNumber, workedMinutesOf } from "./rosters.ts";

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

/** The limits that painting finds broken, each as one line of text. */
function paintedBreaches(params: Params, line: WorkerLine): readonly string[] {
  const { worker, school, shifts } = line;
  const born = formatDay(worker.birthDay as Day);
  const anniversary = (years: number): string =>
    `${Number(born.slice(0, 4)) + years}${born.slice(4)}`;
  const isYoung = (date: Day): boolean =>
    anniversary(14) <= formatDay(date) && formatDay(date) < anniversary(16);
  const hasSchool = (date: Day): boolean => (school as SchoolCalendar).schoolDays.has(date);
  const anchors = {
    calendarWeekSunday: { weekday: 7, minute: 0 },
    calendarWeekMonday: { weekday: 1, minute: 0 },
    workweek: line.workweekStart,
  };
  const weekOf = (at: number): number => weekNumber(instant(at), anchors[params.week]);
  const schoolWeeks = new Set(
    [...(school as SchoolCalendar).schoolDays].flatMap((date) => {
      const { start, end } = calendar.daySpan(date);
      return [weekOf(start), weekOf(end - 1)];
    }),
  );
  const windowOf = (date: Day): { fromMinute: number; toMinute: number } => {
    const { summer, windows } = params;
    const year = formatDay(date).slice(0, 4);
    const labor = [1, 2, 3, 4, 5, 6, 7]
      .map((on) => dayOfDate(Number(year), 9, on))
      .find((on) => weekdayOf(on) === 1) as Day;
    if (summer !== null && windows.summer !== null) {
      const last = summer.until === "laborDay" ? formatDay(labor) : `${year}-${summer.until}`;
      const isIn = `${year}-${summer.from}` <= formatDay(date) && formatDay(date) <= last;
      const isOut = !schoolWeeks.has(weekOf(calendar.dayStart(date)));
      if (isIn && (isOut || !summer.onlyWeeksWithoutSchool)) return windows.summer;
    }
    const eve = hasSchool(addDays(date, 1)) ? windows.beforeSchoolDay : windows.beforeNonSchoolDay;
    return eve ?? windows.default;
  };
  const count = (tally: Map<number, number>, key: number): void => {
    tally.set(key, (tally.get(key) ?? 0) + 1);
  };
  const [days, weeks] = [new Map<number, number>(), new Map<number, number>()];
  const [ourDays, ourWeeks] = [new Set<number>(), new Set<number>()];
  const datesOfWeek = new Map<number, Set<Day>>();
  const [outside, atSchool] = [new Map<number, number>(), new Map<number, number>()];
  for (const shift of [...worker.history.shifts, ...shifts]) {
    const ours = shifts.indexOf(shift);
    for (const at of workedMinutesOf(shift)) {
      const date = calendar.dayOf(at);
      if (!isYoung(date)) continue;
      count(days, date);
      count(weeks, weekOf(at));
    }
    for (const at of minutesOf(shift.interval)) {
      const date = calendar.dayOf(at);
      if (!isYoung(date)) continue;
      datesOfWeek.set(weekOf(at), (datesOfWeek.get(weekOf(at)) ?? new Set()).add(date));
      if (ours < 0) continue;
      ourDays.add(date);
      ourWeeks.add(weekOf(at));
      const shows = calendar.minuteOfDay(at);
      const [today, night] = [windowOf(date), windowOf(addDays(date, -1))];
      const isOpen =
        (today.fromMinute <= shows && shows < today.toMinute) || shows + 1440 < night.toMinute;
      if (!isOpen) count(outside, ours);
      if (params.outsideSchoolHours && hasSchool(date) && 480 <= shows && shows < 900)
        count(atSchool, ours);
    }
  }
  const dayMax = (date: Day): number => {
    const { schoolDay, nonSchoolDay, beforeSchoolDay } = params.dailyMaxMinutes;
    const spared = params.beforeSchoolDayExcept.some((one) =>
      one === "sunday" ? weekdayOf(date) === 7 : !hasSchool(date),
    );
    const own = hasSchool(date) ? schoolDay : nonSchoolDay;
    const isEve = hasSchool(addDays(date, 1)) && !spared;
    return isEve ? Math.min(own, beforeSchoolDay ?? Infinity) : own;
  };
  const { schoolWeek, nonSchoolWeek } = params.weeklyMaxMinutes;
  return [
    ...[...ourDays]
      .filter((date) => (days.get(date) ?? 0) > dayMax(date as Day))
      .map((date) => `day ${days.get(date)}`),
    ...[...ourWeeks]
      .filter(
        (week) => (weeks.get(week) ?? 0) > (schoolWeeks.has(week) ? schoolWeek : nonSchoolWeek),
      )
      .map((week) => `week ${weeks.get(week)}`),
    ...[...ourWeeks]
      .filter((week) => (datesOfWeek.get(week)?.size ?? 0) > params.maxDaysPerWeek)
      .map(() => "daysPerWeek"),
    ...[...outside.values()].map((minutes) => `window ${minutes}`),
    ...[...atSchool.values()].map((minutes) => `schoolHours ${minutes}`),
    ...tooSoon(params, line, isYoung),
  ].sort();
}

/** The minutes of a shift that some earlier date's shift had ended less than the rest before. */
function tooSoon(params: Params, line: WorkerLine, isYoung: (date: Day) => boolean): string[] {
  const rest = params.restMinutesMin ?? 0;
  const dateOf = ({ interval }: Shift): Day => calendar.dayOf(interval.start);
  return line.shifts
    .filter((shift) => isYoung(dateOf(shift)))
    .map((shift) => {
      const before = [...line.worker.history.shifts, ...line.shifts].filter(
        (other) => dateOf(other) < dateOf(shift),
      );
      return [...minutesOf(shift.interval)].filter((at) =>
        before.some(({ interval }) => at < interval.end + rest),
      );
    })
    .filter((minutes) => minutes.length > 0 && rest > 0)
    .map((minutes) => `rest ${minutes.length}`);
}

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
      { numRuns: 250 },
    );
    expect(Math.min(seen.lawful, seen.broken)).toBeGreaterThan(10);
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
      { numRuns: 500 },
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
      { numRuns: 400 },
    );
    expect(Math.min(seen.open, seen.sure)).toBeGreaterThan(20);
  });
});
