import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roleId } from "../../src/domain/identity.ts";
import type { Shift } from "../../src/domain/shift.ts";
import type { Restriction } from "../../src/domain/worker.ts";
import { rule as accommodation } from "../../src/rules/accommodation/index.ts";
import { rule as contract } from "../../src/rules/contract-maximum/index.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { type Day, type Weekday, addDays, dayOfDate, weekdayOf } from "../../src/time/civil.ts";
import { type Instant, instant } from "../../src/time/interval.ts";
import { toldFrom } from "../rules/case-line.ts";
import { PlainPosts } from "../rules/plain-posts.ts";
import { calendar, lineOf, minutesOf, periodDays, periodStarts, shiftsOf } from "./rosters.ts";
import { sketches, weekNumber, workedMinutesOf } from "./rosters.ts";

const first = fc.constantFrom(...periodStarts);
const sketch = {
  dayIndex: 0,
  startMinute: 0,
  minutes: 15,
  unpaidMinutes: 0,
  breakAfter: 0,
  onCall: false,
};
const roster = sketches({ maxMinutes: 720 });
const anchor = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }).map((number) => number as Weekday),
  minute: fc.constantFrom(0, 0, 360, 1200),
});
const max = fc.integer({ min: 0, max: 48 }).map((hours) => hours * 60);

/** Shifts of the week before the period, so that they lie before its first instant. */
function withHistory(line: WorkerLine, given: Parameters<typeof shiftsOf>[1]): WorkerLine {
  const shifts = shiftsOf(addDays(line.period.first, -periodDays), given, "h");
  const history = { ...line.worker.history, shifts };
  return { ...line, worker: { ...line.worker, history } };
}

/** The weeks whose painted minutes pass the limit, of those that hold a minute of the schedule. */
function overfull(line: WorkerLine, limit: number, counts: (at: Instant) => boolean): Set<number> {
  const minutes = new Map<number, number>();
  const ours = new Set<number>();
  for (const shift of [...line.worker.history.shifts, ...line.shifts]) {
    for (const at of workedMinutesOf(shift)) {
      if (!counts(at)) continue;
      const week = weekNumber(at, line.workweekStart);
      minutes.set(week, (minutes.get(week) ?? 0) + 1);
      if (line.shifts.includes(shift)) ours.add(week);
    }
  }
  return new Set([...ours].filter((week) => (minutes.get(week) ?? 0) > limit));
}

function postsOf(rule: Rule, line: WorkerLine) {
  const told = toldFrom(line, line.shifts, new Map());
  const posts = new PlainPosts({ firstDay: line.period.first, days: periodDays });
  rule.compiler.post({}, told, posts);
  return { posts, options: told.options };
}

function mayChooseAll(rule: Rule, line: WorkerLine): boolean {
  const { posts, options } = postsOf(rule, line);
  return posts.broken(options).length === 0;
}

/** True when no shift of the schedule runs over the start of a workweek or over midnight. */
const staysPut = (line: WorkerLine): boolean =>
  line.shifts.every(({ interval: { start, end } }) => {
    const last = instant(end - 1);
    const week = (at: Instant): number => weekNumber(at, line.workweekStart);
    return calendar.dayOf(start) === calendar.dayOf(last) && week(start) === week(last);
  });

describe("painted minute by minute, over both clock changes", () => {
  test("the contract is passed in exactly the workweeks whose painted minutes pass it", () => {
    fc.assert(
      fc.property(first, roster, roster, anchor, max, (date, given, past, workweekStart, limit) => {
        const bare = lineOf(date, shiftsOf(date, given), {}, { workweekStart });
        const ofContract = { ...bare.worker.contract, maxMinutesPerWeek: limit };
        const worker = { ...bare.worker, contract: ofContract };
        const line = withHistory({ ...bare, worker }, past);
        const expected = overfull(line, limit, () => true);
        const found = contract.check({}, line);
        const weeks = found.map(({ facts }) =>
          weekNumber(instant(Number(facts["weekStart"])), workweekStart),
        );
        expect(new Set(weeks)).toEqual(expected);
        expect(found).toHaveLength(expected.size);
        if (expected.size > 0) expect(mayChooseAll(contract, line)).toBe(false);
        else if (staysPut(line)) expect(mayChooseAll(contract, line)).toBe(true);
      }),
      { numRuns: 200, seed: 20_261_109 },
    );
  });

  /** Often in the hour that a clock change skips or repeats. */
  const minute = fc
    .oneof(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 4, max: 12 }))
    .map((quarter) => quarter * 15);
  const restriction: fc.Arbitrary<Restriction> = fc.oneof(
    minute.map((at) => ({ kind: "noWorkBefore" as const, minute: at })),
    minute.map((at) => ({ kind: "noWorkAfter" as const, minute: at })),
    fc
      .integer({ min: 60, max: 720 })
      .map((minutes) => ({ kind: "maxShiftMinutes" as const, minutes })),
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }).map((days) => ({
      kind: "noWeekdays" as const,
      weekdays: days.map((one) => one as Weekday),
    })),
    fc
      .constantFrom("server", "cook")
      .map((name) => ({ kind: "notRoles" as const, roles: [roleId(name)] })),
  );
  const dates = fc.record({
    from: fc.option(fc.integer({ min: -1, max: periodDays }), { nil: null }),
    until: fc.option(fc.integer({ min: -1, max: periodDays }), { nil: null }),
  });
  const on = (line: WorkerLine, index: number | null) =>
    index === null ? null : addDays(line.period.first, index);

  test("an agreed limit on single shifts is broken by exactly the shifts that paint a barred minute", () => {
    fc.assert(
      fc.property(first, roster, restriction, dates, (date, given, agreed, { from, until }) => {
        const bare = lineOf(date, shiftsOf(date, given));
        const [opens, closes] = [on(bare, from), on(bare, until)];
        const accommodations = [{ id: "c1", restriction: agreed, from: opens, until: closes }];
        const line = { ...bare, worker: { ...bare.worker, accommodations } };
        const barred = line.shifts.filter((shift) => {
          const painted = [...minutesOf(shift.interval)].filter((at) => {
            const day = calendar.dayOf(at);
            return day >= (opens ?? day) && day <= (closes ?? day);
          });
          if (agreed.kind === "maxShiftMinutes") {
            const length = [...minutesOf(shift.interval)].length;
            return painted.length > 0 && length > agreed.minutes;
          }
          return painted.some((at) => bars(agreed, at));
        });
        const found = accommodation.check({}, line).flatMap(({ shifts }) => shifts);
        expect([...new Set(found)].sort()).toEqual(barred.map(({ id }) => id).sort());
        const { posts, options } = postsOf(accommodation, line);
        const forbidden = line.shifts.filter(
          (_, at) => posts.broken(options.slice(at, at + 1)).length > 0,
        );
        expect(forbidden).toEqual(barred);
      }),
      { numRuns: 300, seed: 20_261_110 },
    );
  });

  /**
   * On a date whose clock goes back an hour shows twice. "Before" then lasts until the time was shown
   * for the last time, and "after" begins when it or a later one was shown for the first time.
   */
  const barredTimes = (date: Day, minute: number): { before: number; after: number } => {
    const key = `${date} ${minute}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const day = [...minutesOf(calendar.daySpan(date))];
    const early = day.filter((at) => calendar.minuteOfDay(at) < minute);
    const late = day.filter((at) => calendar.minuteOfDay(at) >= minute);
    const shown = late.findLast((at) => calendar.minuteOfDay(at) === minute);
    const before = shown === undefined ? early.at(-1) : shown - 1;
    const found = { before: before ?? -Infinity, after: late[0] ?? Infinity };
    known.set(key, found);
    return found;
  };
  const known = new Map<string, { before: number; after: number }>();

  function bars(agreed: Restriction, at: Instant): boolean {
    const date = calendar.dayOf(at);
    switch (agreed.kind) {
      case "noWorkBefore":
        return at <= barredTimes(date, agreed.minute).before;
      case "noWorkAfter":
        return at >= barredTimes(date, agreed.minute).after;
      case "noWeekdays":
        return agreed.weekdays.includes(weekdayOf(date));
      case "notRoles":
        return agreed.roles.includes(roleId("server"));
      default:
        throw new Error(agreed.kind);
    }
  }

  test("around both clock changes every quarter of an hour is barred as it is painted", () => {
    const quarters = Array.from({ length: 21 }, (_, index) => index * 15);
    for (const date of [dayOfDate(2026, 3, 8), dayOfDate(2026, 11, 1)]) {
      for (const from of quarters) {
        const start = instant(calendar.dayStart(date) + from);
        const [drawn] = shiftsOf(date, [sketch]);
        const shift = { ...(drawn as Shift), interval: { start, end: instant(start + 15) } };
        for (const at of quarters) {
          for (const kind of ["noWorkBefore", "noWorkAfter"] as const) {
            const agreed = { kind, minute: at };
            const accommodations = [{ id: "c1", restriction: agreed, from: null, until: null }];
            const line = lineOf(addDays(date, -3), [shift], { accommodations });
            const barred = [...minutesOf(shift.interval)].some((one) => bars(agreed, one));
            expect(accommodation.check({}, line).length > 0).toBe(barred);
            expect(mayChooseAll(accommodation, line)).toBe(!barred);
          }
        }
      }
    }
  });

  test("an agreed weekly limit is passed in exactly the workweeks whose painted minutes pass it", () => {
    fc.assert(
      fc.property(
        fc.tuple(first, roster, roster),
        fc.tuple(anchor, max, dates),
        ([date, given, past], [workweekStart, minutes, { from, until }]) => {
          const bare = lineOf(date, shiftsOf(date, given), {}, { workweekStart });
          const [opens, closes] = [on(bare, from), on(bare, until)];
          const agreed = { kind: "maxWeekMinutes" as const, minutes };
          const accommodations = [{ id: "c1", restriction: agreed, from: opens, until: closes }];
          const line = withHistory({ ...bare, worker: { ...bare.worker, accommodations } }, past);
          const expected = overfull(line, minutes, (at) => {
            const day = calendar.dayOf(at);
            return day >= (opens ?? day) && day <= (closes ?? day);
          });
          const found = accommodation.check({}, line);
          expect(found).toHaveLength(expected.size);
          const weeks = found.map(({ facts }) =>
            weekNumber(instant(Number(facts["limitFrom"])), workweekStart),
          );
          expect(new Set(weeks)).toEqual(expected);
          if (expected.size > 0) expect(mayChooseAll(accommodation, line)).toBe(false);
          else if (staysPut(line)) expect(mayChooseAll(accommodation, line)).toBe(true);
        },
      ),
      { numRuns: 200, seed: 20_261_111 },
    );
  });
});
