import { describe, expect, test } from "vitest";
import { rule as rest } from "../../src/rules/rest-break/index.ts";
import { type Asked, type Json, type Rows, asked, paramsLike } from "./breaks-of-a-shift.ts";

describe("California: 10 min for 4 h of work or most of them, each in the middle of its part", () => {
  const params = paramsLike(rest, "California: 6 h of work owe one");
  test.each<Rows[number]>([
    ["2 h: none", { end: "10:00" }, []],
    ["6 h: one", { end: "14:00" }, ["10 from 08:00 to 13:50, over by 14:00, best at 10:55"]],
    [
      "8 h: two",
      { end: "16:00" },
      [
        "10 from 08:00 to 11:50, over by 12:00, best at 09:55",
        "10 from 12:00 to 15:50, over by 16:00, best at 13:55",
      ],
    ],
    [
      "6 h 20 min with 20 min unpaid are 6 h of work: one",
      { end: "14:20", planned: [[20, "meal", false]] },
      ["10 from 08:00 to 14:10, over by 14:20, best at 11:05"],
    ],
  ])("%s", (_, given, needs) => {
    expect(asked(rest, params, given)).toEqual(needs);
  });

  test("6 h 20 min by the clock are more than 6 h: two", () => {
    const byClock = paramsLike(rest, "California: 6 h of work owe one", { measure: "elapsed" });
    const given: Asked = { end: "14:20", planned: [[20, "meal", false]] };
    expect(asked(rest, byClock, given)).toHaveLength(2);
  });
});

describe("Oregon: 15 min for minors, 10 min for adults, not at the edges of work", () => {
  const params = paramsLike(rest, "Oregon: 6 h owe one");
  test.each<readonly [string, Json, number, number]>([
    ["17 years", { birthDate: "2009-01-08" }, 15, 18],
    ["18 years that day", { birthDate: "2008-12-08" }, 10, 18],
    ["minor by age band", { ageBand: "minor" }, 15, 18],
    ["adult by age band", { ageBand: "adult" }, 10, 18],
    ["an age that is not known", {}, 15, 18],
    ["minor by age band, where it is 15 min below 16", { ageBand: "minor" }, 15, 16],
    ["adult by age band, where it is 15 min below 16", { ageBand: "adult" }, 10, 16],
    ["adult by age band, where it is 15 min below 20", { ageBand: "adult" }, 15, 20],
    ["minor by age band, where it is 15 min below 20", { ageBand: "minor" }, 15, 20],
  ])("%s: %j rests %i min", (_, worker, minutes, underYears) => {
    const changed = paramsLike(rest, "Oregon: 6 h owe one", {
      minor: { underYears, minutesMin: 15 },
    });
    const [need] = asked(rest, changed, { end: "14:00", worker });
    expect(need?.startsWith(`${minutes} from 08:01 `)).toBe(true);
  });

  test("where minors rest less, a minor by age band does, and an unknown age does not", () => {
    const less = paramsLike(rest, "Oregon: 6 h owe one", {
      minor: { underYears: 18, minutesMin: 5 },
    });
    const minutes = (worker: Json) => asked(rest, less, { end: "14:00", worker })[0]?.split(" ")[0];
    expect([minutes({ ageBand: "minor" }), minutes({}), minutes({ ageBand: "adult" })]).toEqual([
      ...["5", "10", "10"],
    ]);
  });

  test("two rests of 8 h lie a minute off the middle and the edges", () => {
    expect(asked(rest, params, { end: "16:00", worker: { ageBand: "adult" } })).toEqual([
      "10 from 08:01 to 11:49, over by 11:59, best at 09:55",
      "10 from 12:01 to 15:49, over by 15:59, best at 13:55",
    ]);
  });
});

test.each([
  [">=", "12:00", 1],
  [">", "12:00", 0],
  [">", "12:01", 1],
  [">=", "11:59", 0],
])("a table that owes a rest from %s 4 h on: until %s it owes %i", (op, end, rests) => {
  const params = paramsLike(rest, "Australian retail: 6 h 59", {
    table: [{ op, minutes: 240, rests: 1 }],
  });
  expect(asked(rest, params, { end })).toHaveLength(rests);
});

test("Washington: no stretch of more than 3 h, and every rest as near to the middle of its part", () => {
  const params = paramsLike(rest, "Washington: 7 h 59");
  expect(asked(rest, params, { end: "16:00" })).toEqual([
    "10 from 10:20 to 10:46, over by 11:59, best at 10:20",
    "10 from 13:04 to 13:30, over by 15:59, best at 13:30",
  ]);
  expect(asked(rest, params, { end: "12:00" })).toEqual([
    "10 from 08:50 to 11:00, over by 11:59, best at 09:55",
  ]);
});
