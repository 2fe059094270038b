import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { demandId, roleId, shiftId } from "../../src/domain/identity.ts";
import type { Shift } from "../../src/domain/shift.ts";
import type { Wish, Worker } from "../../src/domain/worker.ts";
import { goals } from "../../src/goals/index.ts";
import { measure as pattern } from "../../src/goals/pattern-stability/measure.ts";
import { measure as rest } from "../../src/goals/rest-comfort/measure.ts";
import { measure as wishes } from "../../src/goals/wishes/measure.ts";
import { addDays, formatDay, weekdayOf } from "../../src/time/civil.ts";
import { Place, somebody } from "./given.ts";

const place = new Place();

describe("rest-comfort", () => {
  const between = (shifts: readonly Shift[], past: readonly Shift[] = [], where = place) => {
    const history = { ...somebody.history, shifts: past };
    return rest(where.line({ ...somebody, history }, shifts), where.problem);
  };

  test("11 h of rest are free, 10 h 59 min cost 910 points, 10 h 1,500", () => {
    const close = place.shift("2026-12-07T15:00", 480);
    expect(between([close, place.shift("2026-12-08T10:00", 480)]).points).toBe(0);
    expect(between([close, place.shift("2026-12-08T09:59", 480)]).points).toBe(910);
    expect(between([close, place.shift("2026-12-08T09:00", 480)])).toEqual({
      points: 1500,
      natural: { quickReturns: 1, missingRestMinutes: 60 },
    });
  });

  test("the last shift before the period counts, by its end and not by its place in the list", () => {
    const past = [place.shift("2026-12-06T12:00", 660), place.shift("2026-12-06T14:00", 60)];
    expect(between([place.shift("2026-12-07T08:00", 480)], past).points).toBe(900 + 10 * 120);
  });

  test("the night that loses an hour shortens the rest by 60 min", () => {
    const spring = new Place({ first: "2026-03-02" });
    const late = spring.shift("2026-03-07T15:00", 480);
    const early = spring.shift("2026-03-08T10:00", 480);
    expect(between([late, early], [], spring).natural["missingRestMinutes"]).toBe(60);
  });

  test("a pause of 3 h between two shifts of one date is a split shift, not a quick return", () => {
    const split = [place.shift("2026-12-07T08:00", 240), place.shift("2026-12-07T15:00", 240)];
    expect(between(split).points).toBe(0);
  });
});

describe("pattern-stability", () => {
  const usualShifts = ([1, 3, 5] as const).map((weekday) => ({
    weekday,
    startMinute: 540,
    endMinute: 1020,
  }));
  const kept = (
    shifts: readonly Shift[],
    worker: Partial<Worker> = { usualShifts },
    where = place,
  ) => pattern(where.line({ ...somebody, ...worker }, shifts), where.problem);
  const usualWeek = ["07", "09", "11"].map((day) => place.shift(`2026-12-${day}T09:00`, 480));

  test("the usual week is free, and a start 60 min away is still usual", () => {
    expect(kept(usualWeek).points).toBe(0);
    const at = (local: string): number =>
      kept([...usualWeek.slice(1), place.shift(local, 480)]).points;
    expect(at("2026-12-07T10:00")).toBe(0);
    expect(at("2026-12-07T08:00")).toBe(0);
    expect(at("2026-12-07T10:01")).toBe(400);
    expect(at("2026-12-08T09:00")).toBe(900);
  });

  test("of the usual start, an end 60 min early is still usual, and one 61 min away costs 400", () => {
    const lasting = (minutes: number): number =>
      kept([...usualWeek.slice(1), place.shift("2026-12-07T09:00", minutes)]).points;
    expect(lasting(420)).toBe(0);
    expect(lasting(540)).toBe(0);
    expect(lasting(419)).toBe(400);
    expect(lasting(541)).toBe(400);
  });

  test("a shift that usually ends at 02:00 ends an hour early at 01:00, and 120 min early at midnight", () => {
    const nights = [{ weekday: 1, startMinute: 1080, endMinute: 120 }] as const;
    const lasting = (minutes: number): number =>
      kept([place.shift("2026-12-07T18:00", minutes)], { usualShifts: nights }).points;
    expect(lasting(480)).toBe(0);
    expect(lasting(420)).toBe(0);
    expect(lasting(360)).toBe(400);
  });

  test("clocks that change do not make 09:00 an unusual start", () => {
    const spring = new Place({ first: "2026-03-02", days: 14 });
    const mondays = ["2026-03-02", "2026-03-09"].map((date) => spring.shift(`${date}T09:00`, 480));
    expect(kept(mondays, { usualShifts: usualShifts.slice(0, 1) }, spring).points).toBe(0);
  });

  test("a usual day under leave is not missed", () => {
    const leaves = [{ id: "l", interval: place.span("2026-12-07T12:00", 60) }];
    expect(kept(usualWeek.slice(1), { usualShifts, leaves }).points).toBe(0);
    expect(kept(usualWeek.slice(1)).points).toBe(300);
  });

  test("without usual shifts, only weeks inside the period are compared", () => {
    const two = new Place({ days: 14 });
    const weeks = (second: string): number =>
      kept([two.shift("2026-12-07T09:00", 480), two.shift(second, 480)], {}, two).points;
    expect(weeks("2026-12-14T10:00")).toBe(0);
    expect(weeks("2026-12-14T12:00")).toBe(75);
    expect(weeks("2026-12-15T09:00")).toBe(200);
    expect(kept([place.shift("2026-12-10T17:00", 300)], {}).points).toBe(0);
  });

  test("adding a shift at the usual time is never worse than adding another one, in up to four weeks", () => {
    const where = new Place({ days: 28 });
    const dates = Array.from({ length: 28 }, (_, index) =>
      addDays(where.problem.period.first, index),
    );
    const isUsual = (index: number): boolean =>
      [1, 3, 5].includes(weekdayOf(dates[index] as never));
    const shiftAt = (index: number, hour: number): Shift =>
      where.shift(`${formatDay(dates[index] as never)}T${String(hour).padStart(2, "0")}:00`, 480);
    const hour = fc.constantFrom(6, 9, 12, 17);
    const week = fc.array(fc.option(hour), { minLength: 28, maxLength: 28 });
    const place28 = fc.integer({ min: 0, max: 27 });
    const arb = fc.record({
      week,
      usual: place28.filter(isUsual),
      other: place28,
      otherHour: hour,
    });
    fc.assert(
      fc.property(arb, ({ week: hours, usual, other, otherHour }) => {
        fc.pre(!isUsual(other) || otherHour !== 9);
        const before = hours.flatMap((start, index) =>
          start === null || index === usual || index === other ? [] : [shiftAt(index, start)],
        );
        const matching = kept([...before, shiftAt(usual, 9)], { usualShifts }, where).points;
        const otherwise = kept(
          [...before, shiftAt(other, otherHour)],
          { usualShifts },
          where,
        ).points;
        expect(matching).toBeLessThanOrEqual(otherwise);
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});

describe("wishes", () => {
  const asked = (wish: Wish, shifts: readonly Shift[], where = place) =>
    wishes(where.line({ ...somebody, wishes: [wish] }, shifts), where.problem);
  const off: Wish = {
    kind: "off",
    id: "x",
    weight: 3,
    interval: place.span("2026-12-09T00:00", 2880),
  };

  test("time off of weight 3 costs 900 points for each shift that breaks into it, touching is free", () => {
    const shifts = ["08T16:00", "09T09:00", "10T09:00", "11T00:00"].map((at) =>
      place.shift(`2026-12-${at}`, 480),
    );
    expect(asked(off, shifts)).toEqual({
      points: 1800,
      natural: { wishesMet: 0, wishesMissed: 1 },
    });
    expect(asked(off, [])).toEqual({ points: 0, natural: { wishesMet: 1, wishesMissed: 0 } });
  });

  test("work is granted by a shift that has half its length, or half the wished time, in it", () => {
    const work: Wish = { ...off, kind: "work", interval: place.span("2026-12-09T10:00", 480) };
    expect(asked(work, [place.shift("2026-12-09T08:00", 240)]).points).toBe(0);
    expect(asked(work, [place.shift("2026-12-09T07:59", 240)]).points).toBe(900);
    expect(asked(work, [place.shift("2026-12-09T14:00", 900)]).points).toBe(0);
    expect(asked(work, [place.shift("2026-12-09T14:01", 900)]).points).toBe(900);
  });

  test("a demanded shift is granted by role, start and end, whatever the shift is called", () => {
    const interval = place.span("2026-12-09T09:00", 480);
    const shifts = [{ id: demandId("d1"), role: roleId("server"), interval, count: 1, breaks: [] }];
    const where = new Place({ demand: { shifts } });
    const wish: Wish = { kind: "shift", id: "x", weight: 1, shift: shiftId("d1") };
    expect(asked(wish, [where.shift("2026-12-09T09:00", 480)], where).points).toBe(0);
    expect(asked(wish, [where.shift("2026-12-09T09:00", 420)], where).points).toBe(300);
  });

  test("wishes that the period cannot answer are not counted", () => {
    const later = place.span("2027-01-09T00:00", 1440);
    const nothing = { points: 0, natural: { wishesMet: 0, wishesMissed: 0 } };
    expect(asked({ ...off, interval: later }, [])).toEqual(nothing);
    expect(asked({ ...off, kind: "work", interval: later }, [])).toEqual(nothing);
    expect(asked({ kind: "shift", id: "x", weight: 9, shift: shiftId("?") }, [])).toEqual(nothing);
  });
});

test("English sentences read at grade 8 or below, and no sentence is longer than 20 words", () => {
  for (const { goal, explanation } of goals) {
    const { en, es } = explanation.sentences;
    for (const text of [en.better, en.worse, es.better, es.worse]) {
      expect(text.split(" ").length, goal.id).toBeLessThanOrEqual(20);
    }
    for (const text of [en.better, en.worse]) {
      const words = text.replace(/[.,]/g, "").toLowerCase().split(" ");
      const syllables = words
        .map((word) =>
          word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "x").match(/[aeiouy]{1,2}/g),
        )
        .reduce((sum, found) => sum + Math.max(1, found?.length ?? 0), 0);
      // Flesch-Kincaid grade of one sentence.
      const grade = 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
      expect(grade, text).toBeLessThanOrEqual(8);
    }
  }
});
