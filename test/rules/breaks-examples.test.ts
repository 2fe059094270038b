import { describe, expect, test } from "vitest";
import { present } from "../../src/kernel/assert.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { rule as meal } from "../../src/rules/meal-break/index.ts";
import { rule as rest } from "../../src/rules/rest-break/index.ts";
import type { Instant } from "../../src/time/interval.ts";
import { caseSchema } from "./case-file.ts";
import { linesOf } from "./case-line.ts";
import { casesOf, paramsOf } from "./cases-of.ts";
import { compiledVerdict } from "./compiled.ts";

type Json = Readonly<Record<string, unknown>>;

/** A shift from 08:00 on Tuesday 8 December 2026, with these pauses planned: minutes, kind, paid. */
function toldOf(
  end: string,
  planned: readonly (readonly [number, string, boolean])[],
  worker: Json,
) {
  const at = (hour: number, minute: number): string =>
    new Date(Date.UTC(2026, 11, 8, hour, minute)).toISOString().slice(0, 16);
  const breaks = planned.map(([minutes, kind, paid], index) => ({
    kind,
    start: at(9 + index, 0),
    end: at(9 + index, minutes),
    paid,
  }));
  const { told } = linesOf(
    caseSchema.parse({
      name: "a shift that needs breaks",
      parameters: {},
      zone: "America/Los_Angeles",
      worker,
      shifts: [{ start: "2026-12-08T08:00", end: `2026-12-08T${end}`, demand: "d1", breaks }],
      expect: { outcome: "lawful" },
    }),
  );
  return told;
}

interface Asked {
  readonly end: string;
  readonly planned?: readonly (readonly [number, string, boolean])[];
  readonly worker?: Json;
}

/** What is asked of the shift: "30 from 08:00 to 13:00, over by 17:00, best at 11:45". */
function asked(rule: Rule, params: unknown, { end, planned = [], worker = {} }: Asked) {
  const told = toldOf(end, planned, worker);
  const [option] = told.options;
  const breaks = present(rule.compiler.breaks, "a kind that asks for breaks");
  const clock = (at: Instant): string => told.calendar.format(at).slice(11, 16);
  return breaks(params, present(option, "an option"), told).map(
    ({ minutesMin, earliestStart, latestStart, latestEnd, ideal }) =>
      `${minutesMin} from ${clock(earliestStart)} to ${clock(latestStart)}, ` +
      `over by ${clock(latestEnd)}, best at ${clock(ideal)}`,
  );
}

/** The parameters of the first example so called, with some of them exchanged. */
function paramsLike(rule: Rule, name: string, changes: Json = {}): unknown {
  const given = present(
    casesOf(rule.kind.id).find((one) => one.name.startsWith(name)),
    name,
  );
  return paramsOf(rule, { ...given, parameters: { ...given.parameters, ...changes } });
}

type Rows = readonly (readonly [string, Asked, readonly string[]])[];
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

  const unpaid = (minutes: number): Asked["planned"] => [[minutes, "rest", false]];
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
  const lawful = (end: string, planned: Asked["planned"]): boolean => {
    const told = toldOf(end, planned ?? [], {});
    return compiledVerdict(meal, params, told, told.options).lawful;
  };
  expect(lawful("17:00", [[61, "meal", false]])).toBe(false);
  expect(lawful("17:00", [[60, "meal", false]])).toBe(true);
  expect(lawful("17:00", [[61, "rest", false]])).toBe(true);
  expect(lawful("12:00", [[61, "meal", false]])).toBe(true);
});

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
  test.each<readonly [string, Json, number, unknown?]>([
    ["17 years", { birthDate: "2009-01-08" }, 15],
    ["18 years that day", { birthDate: "2008-12-08" }, 10],
    ["minor by age band", { ageBand: "minor" }, 15],
    ["adult by age band", { ageBand: "adult" }, 10],
    ["an age that is not known", {}, 15],
    ["minor by age band, where it is 15 min below 16", { ageBand: "minor" }, 15, 16],
    ["adult by age band, where it is 15 min below 16", { ageBand: "adult" }, 10, 16],
    ["adult by age band, where it is 15 min below 20", { ageBand: "adult" }, 15, 20],
    ["minor by age band, where it is 15 min below 20", { ageBand: "minor" }, 15, 20],
  ])("%s: %j rests %i min", (_, worker, minutes, underYears = 18) => {
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
