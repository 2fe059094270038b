import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as solver from "../../solver/index.ts";
import {
  dumpModel,
  evaluate,
  loadModel,
  maxIterations,
  ModelBuilder,
  OFF,
  runToEnd,
  search,
  type SumPrice,
} from "../../solver/index.ts";
import { manualClock, systemClock } from "../../src/kernel/clock.ts";
import { models } from "./arbitraries.ts";

const LARGE = Number.MAX_SAFE_INTEGER;

/** One line, three days, one option of 8 hours a day starting at 8:00. */
function threeDays() {
  const builder = new ModelBuilder({ lines: 1, days: 3 });
  const cell = builder.cell({ required: 1, max: 2, underPoints: 10, overPoints: 1 });
  const shift = (day: number) => ({ start: 1440 * day + 480, end: 1440 * day + 960 });
  const option = (day: number) => builder.option({ line: 0, day, ...shift(day), cells: [cell] });
  return { builder, cell, options: [option(0), option(1), option(2)] as const };
}

describe("the builder refuses", () => {
  const refused: Record<string, () => void> = {
    "half a line": () => new ModelBuilder({ lines: 0.5, days: 1 }),
    "367 days": () => new ModelBuilder({ lines: 1, days: 367 }),
    "a ceiling below what is required": () =>
      threeDays().builder.cell({ required: 2, max: 1, underPoints: 0, overPoints: 0 }),
    "negative points for a missing unit": () =>
      threeDays().builder.cell({ required: 1, max: 1, underPoints: -1, overPoints: 0 }),
    "points that are not a number": () =>
      threeDays().builder.cell({ required: 1, max: 1, underPoints: NaN, overPoints: 0 }),
    "an option on line 1 of 1": () =>
      threeDays().builder.option({ line: 1, day: 0, start: 0, end: 60, cells: [] }),
    "an option on day 3 of 3": () =>
      threeDays().builder.option({ line: 0, day: 3, start: 5000, end: 5060, cells: [] }),
    "an option of 0 minutes": () =>
      threeDays().builder.option({ line: 0, day: 0, start: 60, end: 60, cells: [] }),
    "an option over a cell that is not there": () =>
      threeDays().builder.option({ line: 0, day: 0, start: 0, end: 60, cells: [1] }),
    "an option over one cell twice": () =>
      threeDays().builder.option({ line: 0, day: 0, start: 0, end: 60, cells: [0, 0] }),
    "a pin of another day's option": () => {
      const { builder, options } = threeDays();
      builder.pin({ line: 0, day: 1, option: options[0] });
    },
    "two pins that differ": () => {
      const { builder, options } = threeDays();
      builder.pin({ line: 0, day: 0, option: options[0] });
      builder.pin({ line: 0, day: 0, option: null });
    },
    "a gap of -1 min": () => threeDays().builder.gap({ line: 0, minutesMin: -1, lastEnd: null }),
    "a gap with a price of half a point": () =>
      threeDays().builder.gap({
        ...{ line: 0, minutesMin: 1, lastEnd: null },
        price: { flat: 0.5, perMinute: 0 },
      }),
    "a free stretch of 0 min": () =>
      threeDays().builder.freeStretch({ line: 0, from: 0, to: 1, minutesMin: 0, busy: [] }),
    "a window that ends before it begins": () =>
      threeDays().builder.freeStretch({ line: 0, from: 1, to: 0, minutesMin: 1, busy: [] }),
    "a busy interval that ends before it begins": () =>
      threeDays().builder.freeStretch({
        ...{ line: 0, from: 0, to: 9, minutesMin: 1 },
        busy: [{ start: 2, end: 1 }],
      }),
    "a succession within 0 days": () =>
      threeDays().builder.forbidSuccession({
        ...{ line: 0, withinDays: 0 },
        earlier: () => true,
        later: () => true,
      }),
    "-1 days in a row": () => threeDays().builder.consecutiveDays({ line: 0, max: -1, already: 0 }),
    "a limit on line 1 of 1": () =>
      threeDays().builder.consecutiveDays({ line: 1, max: 1, already: 0 }),
  };
  for (const [what, attempt] of Object.entries(refused)) {
    it(`${what}`, () => expect(attempt).toThrow());
  }

  const refusedAtFreeze: Record<string, (builder: ModelBuilder) => void> = {
    "a value of half a minute": (b) =>
      b.sumAtMost({ line: 0, value: () => 0.5, already: 0, max: 9 }),
    "a value below 0": (b) => b.sumAtMost({ line: 0, value: () => -1, already: 0, max: 9 }),
    "option points that are not whole": (b) => b.optionPoints({ line: 0, points: () => 1.5 }),
    "a price whose square leaves 2^53": (b) =>
      b.sumPoints({
        ...{ line: 0, value: () => 100_000_000 },
        price: { shape: "square", offset: 0, points: 1, divisor: 1 },
      }),
    "a divisor of 0": (b) =>
      b.sumPoints({
        ...{ line: 0, value: () => 1 },
        price: { shape: "under", target: 1, points: 1, divisor: 0, power: 1 },
      }),
    "goals points that add up beyond 2^53": (b) => b.optionPoints({ line: 0, points: () => LARGE }),
    "coverage points that add up beyond 2^53": (b) =>
      void b.cell({ required: 2, max: 2, underPoints: LARGE, overPoints: 0 }),
    "an option of a later day that starts earlier": (b) =>
      void b.option({ line: 0, day: 2, start: 1500, end: 1501, cells: [] }),
  };
  for (const [what, post] of Object.entries(refusedAtFreeze)) {
    it(`${what}, when the model is frozen`, () => {
      const { builder } = threeDays();
      post(builder);
      expect(() => builder.freeze()).toThrow();
    });
  }

  it("anything after it was frozen", () => {
    const { builder } = threeDays();
    builder.freeze();
    expect(() => builder.freeze()).toThrow("frozen");
    expect(() => builder.gap({ line: 0, minutesMin: 1, lastEnd: null })).toThrow("frozen");
  });
});

describe("a model", () => {
  it("dumped to JSON and loaded again gives every roster the same terms, and the search the same roster", () => {
    const shape = { lines: 3, days: 8, optionsMax: 3, perKindMax: 1, pinOneIn: 0 };
    fc.assert(
      fc.property(models(shape), (model) => {
        const again = loadModel(JSON.parse(JSON.stringify(dumpModel(model))) as solver.ModelDump);
        const run = (held: solver.Model) =>
          runToEnd(search(held, { seed: 2, stop: maxIterations(500), clock: manualClock(0) }));
        const { roster } = run(model);
        expect(run(again).roster).toEqual(roster);
        expect(evaluate(again, roster)).toEqual(evaluate(model, roster));
      }),
      { numRuns: 30 },
    );
  });

  it("cannot be written to through its specs", () => {
    const { builder } = threeDays();
    builder.gap({ line: 0, minutesMin: 60, lastEnd: null });
    const model = builder.freeze();
    expect(Object.isFrozen(model)).toBe(true);
    expect(Object.isFrozen(model.specs.gap[0])).toBe(true);
  });
});

describe("the slow form", () => {
  const scored = (
    post: (builder: ModelBuilder, options: readonly number[]) => void,
    days: string,
  ) => {
    const { builder, options } = threeDays();
    post(builder, options);
    const model = builder.freeze();
    const roster = Int32Array.from([...days], (worked, day) =>
      worked === "x" ? options[day]! : OFF,
    );
    const { legal, goals } = evaluate(model, roster);
    const bare = evaluate(threeDays().builder.freeze(), roster);
    return { broken: legal - bare.legal, goals: goals - bare.goals };
  };
  const price = (of: SumPrice, days: string) =>
    scored((b) => b.sumPoints({ line: 0, value: () => 480, price: of }), days).goals;

  it("counts a cell of 1 required: 10 points when empty, none when met, 1 for each too many, broken above 2", () => {
    const { builder, options } = threeDays();
    const model = builder.freeze();
    const of = (days: string) => {
      const roster = Int32Array.from([...days], (worked, day) =>
        worked === "x" ? options[day]! : OFF,
      );
      const { legal, coverage, goals } = evaluate(model, roster);
      return [legal, coverage, goals];
    };
    expect(of("---")).toEqual([0, 10, 0]);
    expect(of("x--")).toEqual([0, 0, 0]);
    expect(of("xx-")).toEqual([0, 0, 1]);
    expect(of("xxx")).toEqual([1, 0, 2]);
  });

  it("breaks a gap of 961 min where 960 min lie between two shifts, and prices it when it has a price", () => {
    const gap = (minutesMin: number, extra: object = {}) =>
      scored((b) => b.gap({ line: 0, minutesMin, lastEnd: null, ...extra }), "xx-");
    expect(gap(960)).toEqual({ broken: 0, goals: 0 });
    expect(gap(961)).toEqual({ broken: 1, goals: 0 });
    expect(gap(961, { price: { flat: 7, perMinute: 3 } })).toEqual({ broken: 0, goals: 10 });
    expect(gap(481, { lastEnd: 0 })).toEqual({ broken: 1, goals: 0 });
    expect(gap(480, { lastEnd: 0 })).toEqual({ broken: 0, goals: 0 });
  });

  it("breaks a sum of 960 min at a ceiling of 959, with what was there before counted in", () => {
    const sum = (max: number, already: number, days: string) =>
      scored((b) => b.sumAtMost({ line: 0, value: () => 480, already, max }), days).broken;
    expect([sum(960, 0, "xx-"), sum(959, 0, "xx-"), sum(1060, 101, "xx-")]).toEqual([0, 1, 1]);
    expect([sum(10, 20, "---"), sum(10, 20, "x--")]).toEqual([0, 1]);
  });

  it("prices a sum of 960 below, above and around a target, rounded down once and then weighted", () => {
    const base = { points: 3, divisor: 7 };
    expect(price({ shape: "under", target: 970, power: 1, ...base }, "xx-")).toBe(4);
    expect(price({ shape: "under", target: 970, power: 2, ...base }, "xx-")).toBe(42);
    expect(price({ shape: "under", target: 960, power: 2, ...base }, "xx-")).toBe(0);
    expect(price({ shape: "over", target: 950, power: 1, ...base, times: 5 }, "xx-")).toBe(20);
    expect(price({ shape: "over", target: 950, power: 2, ...base }, "xx-")).toBe(42);
    expect(price({ shape: "square", offset: -950, ...base }, "xx-")).toBe(42);
    expect(price({ shape: "square", offset: -970, ...base }, "xx-")).toBe(42);
  });

  it("finds 1,440 min free between two days with one off, not 2,401, and mends nothing that is past", () => {
    const stretch = (
      minutesMin: number,
      days: string,
      busy: { start: number; end: number }[] = [],
    ) =>
      scored((b) => b.freeStretch({ line: 0, from: 480, to: 3840, minutesMin, busy }), days).broken;
    expect([stretch(2400, "x-x"), stretch(2401, "x-x")]).toEqual([0, 1]);
    expect(stretch(2400, "x-x", [{ start: 2000, end: 2001 }])).toBe(1);
    expect([stretch(9999, "---"), stretch(9999, "x--")]).toEqual([0, 1]);
  });

  it("breaks 2 days in a row with a third, with days before day 0 counted in", () => {
    const run = (max: number, already: number, days: string) =>
      scored((b) => b.consecutiveDays({ line: 0, max, already }), days).broken;
    expect([run(2, 0, "xx-"), run(1, 0, "xx-"), run(1, 0, "x-x")]).toEqual([0, 1, 0]);
    expect([run(3, 2, "x--"), run(3, 2, "xx-"), run(3, 9, "-xx")]).toEqual([0, 1, 0]);
  });

  it("forbids a succession over 2 days only when it reaches 2 days, and not with a shift between", () => {
    const succession = (withinDays: number, days: string) =>
      scored(
        (b, options) =>
          b.forbidSuccession({
            ...{ line: 0, withinDays },
            earlier: (option) => option === options[0],
            later: (option) => option === options[2],
          }),
        days,
      ).broken;
    expect([succession(2, "x-x"), succession(1, "x-x"), succession(2, "xxx")]).toEqual([1, 0, 0]);
  });

  it("adds points of options and of days off, negative ones too", () => {
    const goals = (days: string) =>
      scored((b, options) => {
        b.optionPoints({ line: 0, points: (option) => (option === options[1] ? -4 : 1) });
        b.dayOffPoints({ line: 0, points: (day) => 10 * day });
      }, days).goals;
    expect([goals("---"), goals("xx-"), goals("x-x")]).toEqual([30, 17, 12]);
  });

  it("holds a roster with an option on another day for a bug", () => {
    const { builder, options } = threeDays();
    const model = builder.freeze();
    expect(() => evaluate(model, Int32Array.of(OFF, options[0], OFF))).toThrow("own line and day");
    expect(() => evaluate(model, Int32Array.of(OFF))).toThrow("one entry");
    expect(() => evaluate(model, Int32Array.of(99, OFF, OFF))).toThrow("option indices");
  });
});

describe("the example of ModelBuilder", () => {
  it("runs as its docstring says", () => {
    const source = readFileSync(new URL("../../solver/model/builder.ts", import.meta.url), "utf8");
    const block = /@example\n([\s\S]*?)\n \*\//.exec(source)?.[1] ?? "";
    const code = block.replace(/^ \* ?/gm, "");
    expect(code).toContain("new ModelBuilder");
    const names = { ...solver, systemClock };
    const run = new Function(...Object.keys(names), `${code}\nreturn { result, other };`);
    const { result, other } = run(...Object.values(names)) as {
      result: solver.SearchResult;
      other: number;
    };
    expect(result.score).toEqual({ coverage: 0, goals: 0 });
    expect([...result.roster]).toEqual([OFF, other]);
  });
});
