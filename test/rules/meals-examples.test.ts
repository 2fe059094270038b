import { describe, expect, test } from "vitest";
import { rule as meal } from "../../src/rules/meal-break/index.ts";
import {
  type Asked,
  type Json,
  type Rows,
  asked,
  paramsLike,
  toldOf,
} from "./breaks-of-a-shift.ts";
import { compiledVerdict } from "./compiled.ts";

const waived = (...kinds: readonly string[]): Json => ({
  consents: kinds.map((kind) => ({ kind, form: "mutual" })),
});

describe("California: 30 min over 5 h of work, starting within 5 h, and 30 min more over 10 h", () => {
  const params = paramsLike(meal, "California: 6 h with a mutual waiver");
  const first = "30 from 08:00 to 13:00, over by 19:00, best at 11:25";
  test.each<Rows[number]>([
    ["5 h: none", { end: "13:00" }, []],
    ["8 h: one", { end: "16:00" }, ["30 from 08:00 to 13:00, over by 16:00, best at 11:45"]],
    [
      "11 h: two",
      { end: "19:00" },
      [first, "30 from 13:01 to 18:00, over by 19:00, best at 15:05"],
    ],
    [
      "10 h 30 min are 10 h of work and a meal: one",
      { end: "18:30" },
      ["30 from 08:00 to 13:00, over by 18:30, best at 13:00"],
    ],
    [
      "10 h 30 min of which the meal is paid are more than 10 h: two",
      { end: "18:30", planned: [[30, "meal", true]] },
      [
        "30 from 08:00 to 13:00, over by 18:30, best at 11:15",
        "30 from 13:01 to 18:00, over by 18:30, best at 14:45",
      ],
    ],
    [
      "10 h 30 min with a paid rest and an unpaid meal: one",
      {
        end: "18:30",
        planned: [
          [30, "meal", false],
          [10, "rest", true],
        ],
      },
      ["30 from 08:00 to 13:00, over by 18:30, best at 13:00"],
    ],
    ["6 h, waived: none", { end: "14:00", worker: waived("mealWaiver1") }, []],
    [
      "6 h 1 min are past the waiver: one",
      { end: "14:01", worker: waived("mealWaiver1") },
      ["30 from 08:00 to 13:00, over by 14:01, best at 10:46"],
    ],
    [
      "11 h with the second waived: one",
      { end: "19:00", worker: waived("mealWaiver2") },
      ["30 from 08:00 to 13:00, over by 19:00, best at 13:00"],
    ],
  ])("%s", (_, given, needs) => {
    expect(asked(meal, params, given)).toEqual(needs);
  });

  test("of two meals that may both be waived, not both are", () => {
    const { ladder } = params as { readonly ladder: readonly Json[] };
    const unbounded = ladder.map((rung) => ({
      ...rung,
      waiver: { ...(rung["waiver"] as Json), upToWorkMinutes: null },
    }));
    const both = paramsLike(meal, "California: 6 h with a mutual waiver", { ladder: unbounded });
    const worker = waived("mealWaiver1", "mealWaiver2");
    expect(asked(meal, both, { end: "19:00", worker })).toHaveLength(1);
  });
});

describe("Oregon: by the clock, and only the last rung that the shift reaches", () => {
  const params = paramsLike(meal, "Oregon: 8 h with the meal done at 5 h");
  test.each<Rows[number]>([
    [
      "6 h: after 2 h, over by 4 h",
      { end: "14:00" },
      ["30 from 10:00 to 11:30, over by 12:00, best at 10:45"],
    ],
    [
      "8 h: after 3 h, over by 5 h",
      { end: "16:00" },
      ["30 from 11:00 to 12:30, over by 13:00, best at 11:45"],
    ],
    [
      "8 h with half an hour unpaid are 8 h by the clock",
      { end: "16:00", planned: [[30, "rest", false]] },
      ["30 from 11:00 to 12:30, over by 13:00, best at 11:45"],
    ],
  ])("%s", (_, given, needs) => {
    expect(asked(meal, params, given)).toEqual(needs);
  });

  test("by work done the meal fits both rungs, and half an hour unpaid before it delays it", () => {
    const byWork = paramsLike(meal, "Oregon: 8 h with the meal done at 5 h", { measure: "work" });
    const fitting = "30 from 11:00 to 11:30, over by 12:00, best at 11:30";
    expect(asked(meal, byWork, { end: "16:00" })).toEqual([fitting]);
    const planned = [[20, "rest", false]] as const;
    const later = "30 from 11:20 to 11:30, over by 12:00, best at 11:30";
    expect(asked(meal, byWork, { end: "16:00", planned })).toEqual([later]);
  });
});

describe("Washington: a stretch of 5 h at most, unless the meal is waived", () => {
  const like = (measure: string, op = ">") => {
    const params = paramsLike(meal, "Washington: a meal after 2 h, and then 6 h") as {
      readonly ladder: readonly Json[];
    };
    const ladder = params.ladder.map((rung) => ({ ...rung, op }));
    return paramsLike(meal, "Washington: a meal after 2 h, and then 6 h", { measure, ladder });
  };
  const worker = waived("mealWaiver1");

  test("8 h 30 min ask for a meal that leaves no stretch too long, or for none when it is waived", () => {
    const one = "30 from 11:00 to 13:00, over by 16:30, best at 12:00";
    expect(asked(meal, like("elapsed"), { end: "16:30" })).toEqual([one]);
    expect(asked(meal, like("elapsed"), { end: "16:30", worker })).toEqual([]);
  });

  const unpaid = (minutes: number): NonNullable<Asked["planned"]> => [[minutes, "rest", false]];
  test.each<readonly [string, string, string, Asked, number]>([
    [
      "5 h 30 min less 29 min unpaid are surely over 5 h",
      "work",
      ">",
      { end: "13:30", planned: unpaid(29) },
      0,
    ],
    [
      "5 h 30 min less 30 min unpaid may owe no meal",
      "work",
      ">",
      { end: "13:30", planned: unpaid(30) },
      1,
    ],
    ["they surely are 5 h", "work", ">=", { end: "13:30", planned: unpaid(30) }, 0],
    ["less 31 min they may be less", "work", ">=", { end: "13:30", planned: unpaid(31) }, 1],
    ["paid minutes are work", "work", ">", { end: "13:30", planned: [[31, "rest", true]] }, 0],
    ["by the clock they are over 5 h", "elapsed", ">", { end: "13:30", planned: unpaid(31) }, 0],
  ])("waived, %s: the stretch asks for %s", (_, measure, op, given, meals) => {
    expect(asked(meal, like(measure, op), { ...given, worker })).toHaveLength(meals);
  });
});

describe("Germany, from 15 and below 18 years: 30 min over 4 h 30 min of work", () => {
  const params = paramsLike(meal, "Germany: on the 18th birthday");
  const young = (changes: Json) => paramsLike(meal, "Germany: on the 18th birthday", changes);
  test.each<readonly [string, Json, boolean]>([
    ["17 years", { birthDate: "2009-01-08" }, true],
    ["18 years that day", { birthDate: "2008-12-08" }, false],
    ["15 years that day", { birthDate: "2011-12-08" }, true],
    ["14 years", { birthDate: "2011-12-09" }, false],
    ["an age that is not known", {}, true],
    ["minor by age band", { ageBand: "minor" }, true],
    ["adult by age band", { ageBand: "adult" }, false],
  ])("%s", (_, worker, asks) => {
    expect(asked(meal, params, { end: "14:00", worker }).length > 0).toBe(asks);
  });

  test("an adult by age band may be below 21", () => {
    const to21 = young({ ages: { fromYears: 15, belowYears: 21 } });
    const worker = { ageBand: "adult" };
    expect(asked(meal, to21, { end: "14:00", worker }).length).toBeGreaterThan(0);
  });
});

test("a pause too long for a meal is forbidden where a meal is owed; a long rest is not", () => {
  const params = paramsLike(meal, "Australia: a pause of 61 min");
  const lawful = (end: string, planned: NonNullable<Asked["planned"]>): boolean => {
    const told = toldOf(end, planned, {});
    return compiledVerdict(meal, params, told, told.options).lawful;
  };
  expect(lawful("17:00", [[61, "meal", false]])).toBe(false);
  expect(lawful("17:00", [[60, "meal", false]])).toBe(true);
  expect(lawful("17:00", [[61, "rest", false]])).toBe(true);
  expect(lawful("12:00", [[61, "meal", false]])).toBe(true);
});
