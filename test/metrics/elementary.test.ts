import { describe, expect, test } from "vitest";
import { shiftId } from "../../src/domain/identity.ts";
import { pooledResultant } from "../../src/metrics/elementary/weekday-start-spread.ts";
import {
  adequacy,
  circularSummary,
  hoursCoefficientOfVariation,
  hoursVariation,
  measureElementary,
  noticeProfile,
  noticeValue,
  onCallShare,
  quickReturnRate,
  slotRepeatRate,
  slotsByWeek,
  splitShiftRate,
  startSpreadHours,
  weekdayStartSpreadHours,
  weekendRegularity,
  weeklyMinutes,
} from "../../src/metrics/index.ts";
import { addDays } from "../../src/time/civil.ts";
import { ana, logOf, monday, record, span, terms, windowOf } from "./workplace.ts";

const day = 1440;

describe("notice", () => {
  test("7 days of notice are worth half of 14, and 20 days no more than 14", () => {
    const shift = (days: number) => ({ paidMinutes: 300, noticeMinutes: days * day });
    expect(noticeValue([shift(7)])).toBe(0.5);
    expect(noticeValue([shift(7), shift(20)])).toBe(0.75);
  });

  test("never shown before the start is no notice at all", () => {
    const window = windowOf(logOf({ shifts: [record("a", span(0, 9, 17), { noticeDays: null })] }));
    expect(noticeValue(window.published)).toBe(0);
  });

  test("2, 3, 7 and 14 days fall into the four classes", () => {
    const profile = noticeProfile(
      [2, 3, 7, 14].map((days) => ({ paidMinutes: 60, noticeMinutes: days * day })),
    );
    expect(profile).toMatchObject({
      shareUnder3Days: 0.25,
      share3To7Days: 0.25,
      share7To14Days: 0.25,
      share14DaysOrMore: 0.25,
      medianDays: 5,
    });
    expect(profile?.tenthPercentileDays).toBeCloseTo(2.3, 12);
  });
});

describe("hours", () => {
  test("4, 0, 4 and 0 hours vary by 0.5 and deviate by 0.288675 of the 8 h floor", () => {
    const weeks = [240, 0, 240, 0];
    expect(hoursVariation([weeks], null)).toBe(0.5);
    expect(hoursCoefficientOfVariation(weeks)).toBeCloseTo(0.288675, 6);
  });

  test("the range over runs of four is taken against the agreed 20 h where they are recorded", () => {
    expect(hoursVariation([[1200, 1500, 1200, 1200, 1200]], 1200)).toBe(0.25);
    expect(hoursVariation([[1200, 1500, 1200, 1200, 1200, 1200]], 1200)).toBeCloseTo(0.5 / 3, 12);
  });

  test("an agreed rotation of 40 h and 24 h weeks varies by 0 once each phase came twice", () => {
    const shifts = [0, 1, 2, 3].flatMap((week) =>
      Array.from({ length: week % 2 === 0 ? 5 : 3 }, (_, date) =>
        record(`${week}-${date}`, span(7 * week + date, 9, 17)),
      ),
    );
    const swings = logOf({ shifts });
    const agreed = logOf({ shifts, workers: [terms(ana, { rotationWeeks: 2 })] });
    const variation = (log: typeof swings, weeks: number) =>
      measureElementary(windowOf(log, weeks))["hoursVariation"];
    expect(variation(swings, 4)).toBe(0.5);
    expect(variation(agreed, 4)).toBe(0);
    expect(variation(agreed, 2)).toBeNull();
  });

  test("a standby is no work; one that was called is", () => {
    const shifts = [
      record("a", span(0, 9, 17), { onCall: true }),
      record("b", span(1, 9, 17), { onCall: true, finalOnCall: false }),
    ];
    const window = windowOf(logOf({ shifts }), 1);
    expect(weeklyMinutes(window)).toEqual([480]);
    expect(onCallShare(window.published)).toBe(1);
  });

  test("30 h for somebody who wants 20 to 25 h is adequate by 0.8, and 10 h by 0.5", () => {
    const wanted = { least: 1200, most: 1500 };
    expect(adequacy([1800], wanted)).toBeCloseTo(0.8, 12);
    expect(adequacy([600], wanted)).toBe(0.5);
    expect(adequacy([3000], wanted)).toBe(0);
  });
});

describe("times of day on a circle", () => {
  test.each([
    [[9, 9, 9, 17], 10.27377, 0.661438, 3.47296],
    [[23, 0, 1], 0, 0.977284, 0.818848],
    [[7, 15], 11, 0.5, 4.497375],
  ])("%j has mean %d h, R %d and deviation %d h", (hours, mean, resultant, deviation) => {
    const found = circularSummary(hours);
    expect(found.meanHour).toBeCloseTo(mean, 5);
    expect(found.resultant).toBeCloseTo(resultant, 6);
    expect(found.deviationHours).toBeCloseTo(deviation, 5);
  });

  test("times as far before midnight as after it have their mean at 0, never at 24", () => {
    for (let minute = 1; minute < 360; minute++) {
      const { meanHour } = circularSummary([minute / 60, 24 - minute / 60]);
      expect(meanHour ?? NaN).toBeLessThan(1e-6);
    }
  });

  test("06:00, 14:00 and 22:00 cancel out: no mean, and a spread shown as 12 h", () => {
    const found = circularSummary([6, 14, 22]);
    expect(found.meanHour).toBeNull();
    expect(found.resultant).toBeCloseTo(0, 12);
    expect(startSpreadHours([6, 14, 22])).toBe(12);
  });

  test("within weekdays, Mon 9, 9, 13; Tue 9, 13, 9; Fri 9, 9, 10, 10 spread by 1.500664 h", () => {
    const starts = (
      [
        [1, [9, 9, 13]],
        [2, [9, 13, 9]],
        [5, [9, 9, 10, 10]],
      ] as const
    ).flatMap(([weekday, hours]) => hours.map((startHour) => ({ weekday, startHour })));
    expect(pooledResultant(starts)).toBeCloseTo(0.925728, 6);
    expect(weekdayStartSpreadHours(starts)).toBeCloseTo(1.500664, 6);
  });

  test("always opening on Monday and closing on Friday is spread by the clock, not by weekday", () => {
    const starts = [0, 1, 2].flatMap(() => [
      { weekday: 1, startHour: 7 },
      { weekday: 5, startHour: 15 },
    ]);
    expect(weekdayStartSpreadHours(starts)).toBe(0);
    expect(startSpreadHours(starts.map(({ startHour }) => startHour))).toBeCloseTo(4.497375, 6);
  });
});

describe("slots that come back", () => {
  const weeks = (first: readonly number[], second: readonly number[]) =>
    slotsByWeek(
      windowOf(
        logOf({
          shifts: [
            ...first.map((hour, index) => record(`a${index}`, span(0, hour, hour + 6))),
            ...second.map((hour, index) => record(`b${index}`, span(7, hour, hour + 6))),
          ],
        }),
        2,
      ),
    );

  test("60 min later is the same slot, 61 min later is not", () => {
    expect(slotRepeatRate(weeks([9], [10]))).toBe(1);
    expect(slotRepeatRate(weeks([9], [10 + 1 / 60]))).toBe(0);
  });

  test("one slot matches one: two alike against one repeat by 2/3, not by 1", () => {
    expect(slotRepeatRate(weeks([9], [9, 9]))).toBeCloseTo(2 / 3, 12);
  });

  test("10:00 is nearer to 09:50 than 09:00 is, which leaves 09:00 and 10:45 alone", () => {
    expect(slotRepeatRate(weeks([9, 10], [9 + 5 / 6, 10.75]))).toBe(0.5);
  });

  test("where all are equally near, the earlier slots go first, whatever their names", () => {
    const named = (names: string) =>
      slotRepeatRate(
        [
          [9, 11],
          [10, 12],
        ].map((hours, later) =>
          hours.map((hour, index) => ({
            shift: shiftId(names[2 * later + index] ?? ""),
            weekday: 1 as const,
            startMinute: 60 * hour,
            endMinute: 60 * hour + 480,
          })),
        ),
      );
    expect(["abcd", "badc", "cdab", "dcba"].map(named)).toEqual([1, 1, 1, 1]);
  });

  test("the nearest pair is matched first: 09:00 takes 09:10, and 10:30 is left", () => {
    expect(slotRepeatRate(weeks([9, 10], [9 + 1 / 6, 11.5]))).toBe(0.5);
  });
});

describe("rest", () => {
  const shift = (date: number, from: number, to: number) => ({
    interval: span(date, from, to),
    date,
  });

  test("10 h 59 min between two shifts is a quick return, 11 h is not", () => {
    expect(quickReturnRate([shift(0, 13, 21), shift(1, 7 + 59 / 60, 15)])).toBe(0.5);
    expect(quickReturnRate([shift(0, 13, 21), shift(1, 8, 15)])).toBe(0);
    expect(quickReturnRate([shift(0, 13, 21), shift(1, 7, 15)], 600)).toBe(0);
  });

  test("4 h 59 min within a date splits the day; 5 h is a quick return and no split", () => {
    const split = [shift(0, 6, 10), shift(0, 14 + 59 / 60, 18)];
    expect([quickReturnRate(split), splitShiftRate(split)]).toEqual([0, 1]);
    const back = [shift(0, 6, 10), shift(0, 15, 18)];
    expect([quickReturnRate(back), splitShiftRate(back)]).toEqual([0.5, 0]);
  });

  test("a pause of 60 min is a meal, and one of 61 min splits the day", () => {
    expect(splitShiftRate([shift(0, 6, 10), shift(0, 11, 15)])).toBe(0);
    expect(splitShiftRate([shift(0, 6, 10), shift(0, 11 + 1 / 60, 15)])).toBe(1);
  });
});

describe("weekends", () => {
  const weeks = [2, 0, 2, 0].map((daysWorked, index) => ({
    week: addDays(monday, 7 * index),
    daysWorked,
  }));

  test("a Saturday in one week and a Friday in the next are not equally many weekend days", () => {
    const shifts = [record("a", span(5, 9, 17)), record("b", span(11, 9, 17))];
    expect(measureElementary(windowOf(logOf({ shifts }), 2))["weekendRegularity"]).toBe(0);
  });

  test("every second weekend is irregular, unless that rotation is agreed", () => {
    expect(weekendRegularity(weeks, null)).toBe(0);
    expect(weekendRegularity(weeks, 2)).toBe(1);
    expect(weekendRegularity(weeks.slice(0, 2), 2)).toBeNull();
  });
});
