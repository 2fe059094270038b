import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/rules/rule.ts";
import { rule as overtime } from "../../src/rules/overtime/index.ts";
import { rule as reporting } from "../../src/rules/reporting-time/index.ts";
import { rule as split } from "../../src/rules/split-shift/index.ts";
import { rule as spread } from "../../src/rules/spread-of-hours/index.ts";
import { caseSchema } from "./case-file.ts";
import { linesOf } from "./case-line.ts";
import { compiledVerdict } from "./compiled.ts";

type Json = Readonly<Record<string, unknown>>;

/** Monday 7 December 2026 to Sunday the 13th; the shift of the examples is on Tuesday the 8th. */
const tuesday = (start: string, end: string, more: Json = {}): Json => ({
  start: `2026-12-08T${start}`,
  end: `2026-12-08T${end}`,
  ...more,
});
const pause = (start: string, end: string, paid: boolean): Json =>
  tuesday(start, end, { kind: "meal", paid });

/** What all the shifts cost the planner together, in cents. */
function cents(rule: Rule, parameters: Json, given: Json): number {
  const params = rule.kind.parameters.parse(parameters);
  const { told } = linesOf(
    caseSchema.parse({
      name: "a shift that costs something",
      parameters: {},
      zone: "America/Los_Angeles",
      period: { from: "2026-12-07", to: "2026-12-13" },
      expect: { outcome: "lawful" },
      ...given,
    }),
  );
  const { lawful, points, plainPoints } = compiledVerdict(rule, params, told, told.options);
  expect(lawful).toBe(true);
  expect(plainPoints).toBe(points);
  return points;
}

/** A worker who earns so much, and what is known of the least that she may be paid. */
const paid = (payCentsPerHour: number | null, facts: Json = {}): Json => ({
  contract: { payCentsPerHour },
  facts,
});
const least = (minimumWageCentsPerHour: unknown, more: Json = {}): Json => ({
  minimumWageCentsPerHour,
  ...more,
});

/** An hour at the minimum wage is owed, less what she is paid above it for the day. */
const hourOwed: readonly (readonly [string, Json, boolean, number, number])[] = [
  ["neither her pay nor the minimum is known", paid(null), true, 1500, 1500],
  ["the minimum is not known", paid(2000), true, 2000, 2000],
  ["her pay is not known", paid(null, least(1600)), true, 1600, 1600],
  ["she is paid the minimum", paid(1600, least(1600)), true, 1600, 1600],
  ["she is paid 1 dollar more", paid(1700, least(1600)), true, 750, 500],
  ["she is paid 4 dollars more", paid(2000, least(1600)), true, 0, 0],
  ["she is paid less", paid(1500, least(1600)), true, 1600, 1600],
  ["what she is paid more does not count", paid(1700, least(1600)), false, 1600, 1600],
  [
    "it is said that she is at the minimum",
    paid(1700, least(1600, { atMinimumWage: true })),
    true,
    1600,
    1600,
  ],
  ["it is said that she is not", paid(1700, least(1600, { atMinimumWage: false })), true, 750, 500],
  ["the minimum is told as 0", paid(1700, least(0)), true, 1700, 1700],
  ["the minimum is told as a text", paid(1700, least("1600")), true, 1700, 1700],
];

describe.each(hourOwed)(
  "an hour is owed where %s",
  (_, worker, offset, splitCents, spreadCents) => {
    test("for a workday of 8 h 30 min that a pause of 90 min splits", () => {
      const shifts = [tuesday("08:00", "18:00", { breaks: [pause("12:00", "13:30", false)] })];
      const params = { gapOverMinutes: 60, payMinutes: 60, offset };
      expect(cents(split, params, { worker, shifts })).toBe(splitCents);
    });

    test("for a day that spreads over 11 h", () => {
      const params = { overMinutes: 600, splitOverMinutes: null, payMinutes: 60, offset };
      const shifts = [tuesday("08:00", "19:00")];
      expect(cents(spread, params, { worker, shifts })).toBe(spreadCents);
    });
  },
);

describe("nothing is owed", () => {
  const worker = paid(1600);
  const withPause = (end: string, isPaid: boolean): Json => ({
    worker,
    shifts: [tuesday("08:00", "18:00", { breaks: [pause("12:00", end, isPaid)] })],
  });

  test.each([
    ["a pause of 60 min, where more than 60 min split a day", "13:00", false, 0],
    ["a pause of 61 min", "13:01", false, 1600],
    ["a paid pause of 90 min", "13:30", true, 0],
  ])("for %s, or a little is", (_, end, isPaid, owed) => {
    const params = { gapOverMinutes: 60, payMinutes: 60, offset: false };
    expect(cents(split, params, withPause(end, isPaid))).toBe(owed);
    const spreading = { overMinutes: 600, splitOverMinutes: 60, payMinutes: 60, offset: false };
    expect(cents(spread, spreading, withPause(end, isPaid))).toBe(owed);
  });

  test("for a spread of exactly 10 h, or for a split day where none is paid for", () => {
    const params = { overMinutes: 600, splitOverMinutes: null, payMinutes: 60, offset: false };
    expect(cents(spread, params, withPause("13:30", false))).toBe(0);
    const unpaid = { gapOverMinutes: 60, payMinutes: null, offset: false };
    expect(cents(split, unpaid, withPause("13:30", false))).toBe(0);
  });
});

describe("a day of 2 h, of which 4 h are paid", () => {
  const asking = (rate: string, atMostUsual: boolean, short: boolean = true): Json => ({
    cut: null,
    short: short ? { payMinutes: [240], atMostUsual } : null,
    second: null,
    exceptions: [],
    rate,
  });
  const two = [tuesday("09:00", "11:00")];

  test.each<readonly [string, string, Json, number]>([
    ["at her own pay", "regular", paid(1600, least(1550)), 3200],
    ["at the minimum wage", "minimum", paid(1600, least(1550)), 3100],
    ["at the minimum wage, not known", "minimum", paid(1600), 3200],
    ["at the minimum wage, told as 0", "minimum", paid(1600, least(0)), 3200],
    ["at the minimum wage, told as a text", "minimum", paid(1600, least("1550")), 3200],
    ["at a pay that nobody knows", "regular", paid(null), 3000],
  ])("costs 2 h more %s", (_, rate, worker, owed) => {
    expect(cents(reporting, asking(rate, false), { worker, shifts: two })).toBe(owed);
  });

  const usual = (weekday: string, start: string, end: string): Json => ({ weekday, start, end });
  test.each<readonly [string, readonly Json[], number]>([
    ["works 3 h on Tuesdays: 1 h more", [usual("tuesday", "09:00", "12:00")], 1600],
    ["works 3 h from 22:00 on: 1 h more", [usual("tuesday", "22:00", "01:00")], 1600],
    ["works 8 h on Tuesdays: 2 h more", [usual("tuesday", "09:00", "17:00")], 3200],
    ["works 4 h on Tuesdays: 2 h more", [usual("tuesday", "09:00", "13:00")], 3200],
    ["works 3 h on Mondays: 2 h more", [usual("monday", "09:00", "12:00")], 3200],
    ["works 1 h on Tuesdays: no more", [usual("tuesday", "09:00", "10:00")], 0],
    [
      "works 90 min and 1 h on Tuesdays: half an hour more",
      [usual("tuesday", "09:00", "10:30"), usual("tuesday", "14:00", "15:00")],
      800,
    ],
  ])("costs no more than what she usually works; she %s", (_, usually, owed) => {
    const worker = { ...paid(1600), usual: usually };
    expect(cents(reporting, asking("regular", true), { worker, shifts: two })).toBe(owed);
    expect(cents(reporting, asking("regular", false), { worker, shifts: two })).toBe(3200);
  });

  test("costs nothing where short days are not paid for; nor does a day of 4 h", () => {
    const worker = paid(1600);
    expect(cents(reporting, asking("regular", false, false), { worker, shifts: two })).toBe(0);
    const four = [tuesday("09:00", "13:00")];
    expect(cents(reporting, asking("regular", false), { worker, shifts: four })).toBe(0);
  });

  test("costs a minute that is missing, rounded up to a cent", () => {
    const shifts = [tuesday("09:00", "12:59")];
    expect(cents(reporting, asking("regular", false), { worker: paid(1601), shifts })).toBe(27);
  });
});

describe("half again is paid over 8 h of a workday, and twice as much over 12 h", () => {
  const params = {
    daily: [
      { overMinutes: 480, premiumPercent: 50 },
      { overMinutes: 720, premiumPercent: 100 },
    ],
    seventhDay: [],
    weekly: [],
    onCallCounts: false,
  };
  const worker = paid(1500);
  // From Sunday 20:00 to Monday 06:00, before the period begins and 6 h into it.
  const night = (breaks: readonly Json[]): Json => ({
    completeFrom: "2020-01-01T00:00",
    shifts: [{ start: "2026-12-06T20:00", end: "2026-12-07T06:00", breaks }],
  });
  const rest = (start: string, end: string, isPaid: boolean): Json => ({
    kind: "meal",
    start,
    end,
    paid: isPaid,
  });
  const monday = [{ start: "2026-12-07T12:00", end: "2026-12-07T20:00" }];

  test.each<readonly [string, readonly Json[], number]>([
    ["6 h of the past and 8 h planned are 6 h over 8 and 2 over 12", [], 6000],
    [
      "an unpaid hour of the past is no work",
      [rest("2026-12-07T02:00", "2026-12-07T03:00", false)],
      4500,
    ],
    ["a paid one is", [rest("2026-12-07T02:00", "2026-12-07T03:00", true)], 6000],
    [
      "an unpaid hour of the day before does not matter",
      [rest("2026-12-06T22:00", "2026-12-06T23:00", false)],
      6000,
    ],
  ])("%s", (_, breaks, owed) => {
    expect(cents(overtime, params, { worker, shifts: monday, history: night(breaks) })).toBe(owed);
  });

  test("two nights in a row share a workday: 8 h of the first and 2 h of the second", () => {
    const shifts = [
      { start: "2026-12-08T22:00", end: "2026-12-09T08:00" },
      { start: "2026-12-09T22:00", end: "2026-12-10T08:00" },
    ];
    expect(cents(overtime, params, { worker, shifts })).toBe(1500);
  });

  test("the last night of the period has 9 h in the workday after it", () => {
    const shifts = [{ start: "2026-12-13T22:00", end: "2026-12-14T09:00" }];
    expect(cents(overtime, params, { worker, shifts })).toBe(750);
  });

  test("an unpaid hour is no work, a paid one is", () => {
    const long = (isPaid: boolean) => [
      tuesday("07:00", "17:00", { breaks: [pause("12:00", "13:00", isPaid)] }),
    ];
    expect(cents(overtime, params, { worker, shifts: long(false) })).toBe(750);
    expect(cents(overtime, params, { worker, shifts: long(true) })).toBe(1500);
  });
});
