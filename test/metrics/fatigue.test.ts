import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftId } from "../../src/domain/identity.ts";
import {
  fatigueSiteScore,
  fatigueSources,
  fatigueWeeks,
  openFatigueRisk,
  workedShifts,
} from "../../src/metrics/index.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { dayOfDate } from "../../src/time/civil.ts";
import { instant } from "../../src/time/interval.ts";
import { record, span, utcSite } from "./workplace.ts";

/** Shifts of consecutive dates from hour to hour. */
const days = (...hours: readonly (readonly [number, number])[]) =>
  hours.map(([from, to], date) => ({ shift: shiftId(`s${date}`), interval: span(date, from, to) }));

const risks = (shifts: ReturnType<typeof days>): readonly number[] =>
  openFatigueRisk(shifts, utcSite.calendar).map(({ risk }) => risk);

const times = (count: number, hours: readonly [number, number]) =>
  days(...Array.from({ length: count }, () => hours));

describe("the Open Fatigue Risk of known rosters", () => {
  test.each<[string, ReturnType<typeof days>, readonly number[]]>([
    ["5 times 09-17", times(5, [9, 17]), [1, 1.02, 1.07, 1.17, 1.17]],
    ["4 times 19-07", times(4, [19, 31]), [1.71, 2.0625, 2.1725, 2.3625]],
    [
      "15-23, then 07-15, 07-15 and 09-17",
      days([15, 23], [7, 15], [7, 15], [9, 17]),
      [1, 1.41, 1.46, 1.17],
    ],
    ["3 times 07-19", times(3, [7, 19]), [1.38, 1.6925, 1.7425]],
  ])("%s", (_, shifts, wanted) => {
    const found = risks(shifts);
    expect(found).toHaveLength(wanted.length);
    for (const [index, risk] of found.entries()) expect(risk).toBeCloseTo(wanted[index] ?? NaN, 10);
  });
});

describe("the parts", () => {
  const partsOf = (shifts: ReturnType<typeof days>) => openFatigueRisk(shifts, utcSite.calendar);

  test.each([
    [8, 1],
    [9, 1.075],
    [10, 1.15],
    [11, 1.265],
    [12, 1.38],
    [13, 1.925],
    [14, 2.47],
    [16, 2.47],
    [4, 1],
  ])("a length of %d h is %d", (hours, wanted) => {
    expect(partsOf(days([6, 6 + hours]))[0]?.length).toBeCloseTo(wanted, 12);
  });

  test.each([
    [8, 1.39],
    [11, 1.39],
    [13, 1.195],
    [15, 1],
    [20, 1],
  ])("a rest of %d h is %d", (rest, wanted) => {
    const start = 16 + rest - 24;
    expect(partsOf(days([8, 16], [start, start + 6]))[1]?.rest).toBeCloseTo(wanted, 12);
  });

  test("2 h 59 min within 23:00-06:00 are no night, 3 h are", () => {
    expect(partsOf(days([18, 25 + 59 / 60]))[0]?.isNight).toBe(false);
    expect(partsOf(days([18, 26]))[0]?.isNight).toBe(true);
    expect(partsOf(days([3, 10]))[0]?.isNight).toBe(true);
  });

  test("the night of a spring clock change has 6 h between 23:00 and 06:00", () => {
    const calendar = new Calendar("America/New_York");
    const start = calendar.edge(dayOfDate(2026, 3, 8), 60);
    const shift = (minutes: number) => [
      { shift: shiftId("a"), interval: { start, end: instant(start + minutes) } },
    ];
    // 01:00 to 04:00 on the clock are two hours.
    expect(openFatigueRisk(shift(120), calendar)[0]?.isNight).toBe(false);
    expect(openFatigueRisk(shift(180), calendar)[0]?.isNight).toBe(true);
  });

  test("a fifth night in a row stays at the fourth's risk and is beyond the evidence", () => {
    const nights = partsOf(times(5, [22, 30]));
    expect(nights.map(({ run }) => run)).toEqual([1, 1.06, 1.17, 1.36, 1.36]);
    expect(nights.map(({ beyondEvidence }) => beyondEvidence)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test("a gap of 36 h ends a run, one minute less does not; a day after a night starts anew", () => {
    const after = (minutes: number) => {
      const first = span(0, 9, 17);
      const start = instant(first.end + minutes);
      const second = { start, end: instant(start + 240) };
      return openFatigueRisk(
        [
          { shift: shiftId("a"), interval: first },
          { shift: shiftId("b"), interval: second },
        ],
        utcSite.calendar,
      )[1]?.position;
    };
    expect([after(36 * 60 - 1), after(36 * 60)]).toEqual([2, 1]);
    expect(partsOf(days([22, 30], [22, 30], [32, 40])).map(({ position }) => position)).toEqual([
      1, 2, 1,
    ]);
  });

  test("12 h cut in two without a pause are one duty of 12 h", () => {
    const cut = [
      { shift: shiftId("b"), interval: span(0, 13, 19) },
      { shift: shiftId("a"), interval: span(0, 7, 13) },
    ];
    expect(partsOf(cut)).toMatchObject([{ shifts: ["a", "b"], risk: 1.38 }]);
  });

  test("every part is at least 1, and order and names change nothing", () => {
    const shift = fc.tuple(fc.nat(13), fc.nat(23), fc.integer({ min: 1, max: 16 }));
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 10 }), (told) => {
        const shifts = told.map(([date, from, hours], index) => ({
          shift: shiftId(`s${index}`),
          interval: span(date, from, from + hours),
        }));
        const duties = partsOf(shifts);
        for (const { type, run, length, rest, risk } of duties) {
          for (const part of [type, run, length, rest]) expect(part).toBeGreaterThanOrEqual(1);
          expect(risk).toBeCloseTo(type + run + length + rest - 3, 12);
        }
        const other = shifts.map((one, index) => ({ ...one, shift: shiftId(`z${99 - index}`) }));
        expect(risks(other.toReversed())).toEqual(duties.map(({ risk }) => risk));
      }),
      { numRuns: 300 },
    );
  });
});

describe("weeks and sites", () => {
  test("four nights of 12 h: 4 high risks, one night too many, every night too long", () => {
    const [week] = fatigueWeeks(times(4, [19, 31]), utcSite);
    expect(week).toMatchObject({
      highRiskDuties: 4,
      guidancePassed: { consecutiveNights: 1, restBetweenShifts: 0, nightLength: 4 },
      rotation: "none",
      beyondEvidence: false,
    });
    expect(week?.maxRisk).toBeCloseTo(2.3625, 10);
    expect(week?.meanRisk).toBeCloseTo((1.71 + 2.0625 + 2.1725 + 2.3625) / 4, 10);
  });

  test("closing and then opening turns backward and leaves less than 11 h", () => {
    const [week] = fatigueWeeks(days([15, 23], [7, 15]), utcSite);
    expect(week).toMatchObject({ rotation: "backward", guidancePassed: { restBetweenShifts: 1 } });
    expect(fatigueWeeks(days([7, 15], [15, 23], [23, 31]), utcSite)[0]?.rotation).toBe("forward");
    expect(fatigueWeeks(days([7, 15], [15, 23], [8, 16]), utcSite)[0]?.rotation).toBe("mixed");
  });

  test("runs reach from week to week", () => {
    const weeks = fatigueWeeks(times(8, [9, 17]), utcSite);
    expect(weeks.map(({ duties }) => duties.length)).toEqual([7, 1]);
    expect(weeks[1]?.duties[0]?.position).toBe(8);
    expect(weeks[0]?.guidancePassed.consecutiveNights).toBe(0);
  });

  test("a mean excess risk of 0.25 scores 50, none 100, and no duties nothing", () => {
    expect(fatigueSiteScore([{ risk: 1 }, { risk: 1.5 }])).toBe(50);
    expect(fatigueSiteScore([{ risk: 1 }])).toBe(100);
    expect(fatigueSiteScore([])).toBeNull();
  });

  test("the clock counts before the plan, and a standby not called is no work", () => {
    const planned = record("a", span(0, 9, 17));
    const clocked = { ...planned, actual: span(0, 9, 19) };
    const absent = { ...planned, actual: "notWorked" as const };
    const standby = record("b", span(1, 9, 17), { onCall: true });
    const cancelled = record("c", span(2, 9, 17), { final: null });
    const hours = (records: Parameters<typeof workedShifts>[0]) =>
      workedShifts(records).map(({ interval }) => (interval.end - interval.start) / 60);
    expect(hours([planned, standby, cancelled])).toEqual([8]);
    expect(hours([clocked, { ...standby, actual: span(1, 10, 13) }])).toEqual([10, 3]);
    expect(hours([absent])).toEqual([]);
  });

  test("every part names its source", () => {
    expect(fatigueSources.map(({ of }) => of)).toEqual(
      expect.arrayContaining(["night", "run", "length", "rest", "the sum", "the site's score"]),
    );
  });
});
