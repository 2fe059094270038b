import { describe, expect, test } from "vitest";
import { JudgedLine } from "../../src/rules/judged-line.ts";
import { knownShifts } from "../../src/rules/known-shifts.ts";
import { startDates } from "../../src/rules/start-dates.ts";
import { totalWorkIn, workMinutes, workMinutesIn } from "../../src/rules/work-minutes.ts";
import { formatDay } from "../../src/time/civil.ts";
import { type Interval, instant } from "../../src/time/interval.ts";
import { caseSchema } from "./case-file.ts";
import { linesOf } from "./case-line.ts";

const lunch = { kind: "meal", start: "2026-12-07T12:00", end: "2026-12-07T12:30", paid: false };
const coffee = { kind: "rest", start: "2026-12-07T10:00", end: "2026-12-07T10:10", paid: true };
const { line } = linesOf(
  caseSchema.parse({
    name: "a week with a past, one shift of each standing by",
    parameters: {},
    zone: "Europe/Amsterdam",
    history: {
      completeFrom: "2026-11-23T00:00",
      shifts: [
        { id: "long ago", start: "2026-11-30T09:00", end: "2026-11-30T17:00" },
        { id: "six days before", start: "2026-12-01T00:00", end: "2026-12-01T04:00" },
        { id: "on call", start: "2026-12-05T09:00", end: "2026-12-05T17:00", onCall: true },
        { id: "night", start: "2026-12-06T22:00", end: "2026-12-07T06:00" },
      ],
    },
    shifts: [
      {
        id: "day",
        start: "2026-12-07T09:00",
        end: "2026-12-07T17:00",
        breaks: [coffee, lunch],
      },
      { id: "evening", start: "2026-12-07T20:00", end: "2026-12-08T01:00" },
      { id: "standby", start: "2026-12-09T09:00", end: "2026-12-09T12:00", onCall: true },
    ],
    expect: { outcome: "lawful" },
  }),
);
const idsOf = (shifts: readonly { readonly id: string }[]) => shifts.map(({ id }) => id);

describe("the shifts known of a worker", () => {
  test("are those of the past, then those of the schedule", () => {
    const { past, ours, all } = knownShifts(line, true);
    expect(past).toBe(line.worker.history.shifts);
    expect(ours).toBe(line.shifts);
    expect(all).toEqual([...past, ...ours]);
  });

  test("leave out standing by where that is no work", () => {
    const { past, ours, all } = knownShifts(line, false);
    expect(idsOf(past)).toEqual(["long ago", "six days before", "night"]);
    expect(idsOf(ours)).toEqual(["day", "evening"]);
    expect(idsOf(all)).toEqual(["long ago", "six days before", "night", "day", "evening"]);
  });
});

describe("the dates on which shifts start", () => {
  const told = (onCallCounts: boolean) =>
    startDates(line, onCallCounts).map(({ date, shifts, ours, workMinutes: minutes }) => [
      formatDay(date),
      idsOf(shifts),
      idsOf(ours),
      minutes,
    ]);

  test("hold all of their shifts, from a week before the schedule's first", () => {
    expect(told(false)).toEqual([
      ["2026-12-01", ["six days before"], [], 240],
      ["2026-12-06", ["night"], [], 480],
      ["2026-12-07", ["day", "evening"], ["day", "evening"], 750],
    ]);
  });

  test("are more where standing by counts", () => {
    expect(told(true).map(([date]) => date)).toEqual([
      "2026-12-01",
      "2026-12-05",
      "2026-12-06",
      "2026-12-07",
      "2026-12-09",
    ]);
  });
});

describe("what is known of a worker", () => {
  test("is found once where the check asks, and anew for a copy with other shifts", () => {
    const judged = new JudgedLine(line, line.shifts, new Map(), []);
    expect(knownShifts(judged, false)).toBe(knownShifts(judged, false));
    expect(startDates(judged, false)).toBe(startDates(judged, false));
    expect(knownShifts(judged, false)).toEqual(knownShifts(line, false));
    const copy = { ...judged, shifts: line.shifts.slice(0, 1) };
    expect(knownShifts(copy, false).ours).toEqual(knownShifts(line, false).ours.slice(0, 1));
  });

  test("is one list where nobody stands by", () => {
    const alone = line.shifts.slice(0, 1);
    const { worker } = line;
    const fresh = { ...line, worker: { ...worker, history: { ...worker.history, shifts: [] } } };
    const judged = new JudgedLine(fresh, alone, new Map(), []);
    expect(knownShifts(judged, false)).toBe(knownShifts(judged, true));
  });

  test("are no dates where the schedule has no shift and the past none either", () => {
    const { worker } = line;
    const nobody = { ...worker, history: { ...worker.history, shifts: [] } };
    expect(startDates({ ...line, worker: nobody, shifts: [] }, true)).toEqual([]);
    expect(startDates({ ...line, shifts: [] }, true)).toEqual([]);
  });

  test("are dates in order, though a shift of the schedule begins before one of the past", () => {
    const [day] = knownShifts(line, false).ours;
    const late = line.worker.history.shifts.filter(({ id }) => id === "night");
    const before = day === undefined ? [] : [{ ...day, interval: earlier(day.interval) }];
    const { worker } = line;
    const mixed = { ...worker, history: { ...worker.history, shifts: late } };
    const dates = startDates({ ...line, worker: mixed, shifts: before }, true);
    expect(dates.map(({ date }) => formatDay(date))).toEqual(["2026-12-05", "2026-12-06"]);
  });
});

const earlier = ({ start, end }: Interval): Interval => ({
  start: instant(start - 2 * 1440),
  end: instant(end - 2 * 1440),
});

describe("minutes of work", () => {
  const [day, evening] = knownShifts(line, false).ours;
  const from = (start: number, minutes: number) => {
    const nine = day?.interval.start ?? 0;
    return { start: instant(nine + start), end: instant(nine + start + minutes) };
  };

  test("8 h with 30 min unpaid and 10 min paid are 7 h 30 min", () => {
    expect(day && workMinutes(day)).toBe(450);
  });

  test("in a span only what lies in it counts, and is taken off", () => {
    expect(day && workMinutesIn(day, from(-60, 120))).toBe(60);
    expect(day && workMinutesIn(day, from(190, 60))).toBe(40);
    expect(evening && workMinutesIn(evening, from(0, 480))).toBe(0);
  });

  test("of several shifts are added up", () => {
    expect(totalWorkIn(line.shifts, from(0, 720))).toBe(450 + 60);
  });
});
