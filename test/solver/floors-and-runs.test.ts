import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  evaluate,
  maxIterations,
  ModelBuilder,
  OFF,
  runToEnd,
  search,
} from "../../solver/index.ts";
import { Bug } from "../../src/kernel/assert.ts";
import { manualClock } from "../../src/kernel/clock.ts";
import { randomModel } from "./arbitraries.ts";

/** One line, seven days, an 8-hour early and an 8-hour night option a day. */
function week(post: (builder: ModelBuilder) => void) {
  const builder = new ModelBuilder({ lines: 1, days: 7 });
  const options = Array.from({ length: 7 }, (_, day) => {
    const early = builder.option({
      line: 0,
      day,
      start: 1440 * day,
      end: 1440 * day + 480,
      cells: [],
    });
    const night = builder.option({
      line: 0,
      day,
      start: 1440 * day + 900,
      end: 1440 * day + 1380,
      cells: [],
    });
    return { early, night };
  });
  post(builder);
  const model = builder.freeze();
  /** "e" early, "n" night, "-" off. */
  return (days: string) => {
    const roster = Int32Array.from(days, (what, day) =>
      what === "-" ? OFF : what === "e" ? options[day]!.early : options[day]!.night,
    );
    const { legal, goals } = evaluate(model, roster);
    return { broken: legal, goals };
  };
}

const isNight = (option: number) => option % 2 === 1;

describe("runs", () => {
  it("of work between 2 and 3 days: one day alone is too few, a fourth too many, wherever they lie", () => {
    const of = week((b) => b.runLength({ line: 0, of: "work", min: 2, max: 3 }));
    expect(["ee-----", "-eee-en", "-------"].map((days) => of(days).broken)).toEqual([0, 0, 0]);
    expect(["e------", "-enee--", "---e-nn"].map((days) => of(days).broken)).toEqual([1, 1, 1]);
  });

  it("that touch an open end are never too short, but too long all the same", () => {
    const ends = { openStart: true, openEnd: true };
    const of = week((b) => b.runLength({ line: 0, of: "work", min: 2, max: 3, ...ends }));
    expect(["e-----e", "e--ee-n"].map((days) => of(days).broken)).toEqual([0, 0]);
    expect(["--e----", "eeee---", "---nnnn"].map((days) => of(days).broken)).toEqual([1, 1, 1]);
  });

  it("of nights price 5 points a day missing and 7 a day too many, and early shifts end them", () => {
    const price = { under: 5, over: 7 };
    const of = week((b) => b.runLength({ line: 0, of: isNight, min: 2, max: 3, price }));
    expect(["n-nn---", "nnnnn--", "enenn--", "-------"].map((days) => of(days).goals)).toEqual([
      ...[5, 14, 5, 0],
    ]);
  });

  it("carried in with 4 of at most 3 days are charged for further days alone, and can end at once", () => {
    const price = { under: 5, over: 7 };
    const of = week((b) => b.runLength({ line: 0, of: "work", already: 4, min: 2, max: 3, price }));
    expect(["-------", "ee-----", "-e-----"].map((days) => of(days).goals)).toEqual([0, 14, 5]);
  });

  it("carried in with 1 of at least 3 days off are short by 2 when the first day is worked", () => {
    const price = { under: 10, over: 0 };
    const of = week((b) => b.runLength({ line: 0, of: "off", already: 1, min: 3, price }));
    expect([of("eeeeeee").goals, of("-eeeeee").goals, of("--eeeee").goals]).toEqual([20, 10, 0]);
  });
});

describe("groups of days", () => {
  const weekend = [[5, 6]];

  it("are worked at most once after one before, and 9 points make that an aim", () => {
    const groups = [
      [0, 1],
      [5, 6],
    ];
    const hard = week((b) => b.groupsAtMost({ line: 0, groups, already: 1, max: 2 }));
    expect([hard("ee-----").broken, hard("e----n-").broken, hard("--eee--").broken]).toEqual([
      0, 1, 0,
    ]);
    const aim = { line: 0, groups, already: 1, max: 1, overPoints: 9 };
    expect(week((b) => b.groupsAtMost(aim))("ee---e-").goals).toBe(18);
  });

  it("are worked whole or not at all, or cost 30 points", () => {
    const hard = week((b) => b.wholeGroups({ line: 0, groups: weekend }));
    expect([hard("-----ee").broken, hard("e------").broken, hard("-----e-").broken]).toEqual([
      0, 0, 1,
    ]);
    const priced = week((b) => b.wholeGroups({ line: 0, groups: weekend, partPoints: 30 }));
    expect([priced("------n").goals, priced("-----en").goals]).toEqual([30, 0]);
  });
});

describe("a sum's floor", () => {
  it("of 960 min, with 480 before, is broken by nobody working and kept by one shift", () => {
    const of = week((b) => b.sumAtLeast({ line: 0, value: () => 480, already: 480, min: 960 }));
    expect([of("-------").broken, of("---e---").broken]).toEqual([1, 0]);
  });

  it("is kept by every roster the search gives, together with runs and groups", () => {
    const shape = { lines: 4, days: 7, optionsMax: 4, perKindMax: 1, pinOneIn: 0, floors: true };
    let solved = 0;
    for (let seed = 0; seed < 40; seed++) {
      const model = randomModel(seed, shape);
      const options = { seed, stop: maxIterations(1500), clock: manualClock(0) };
      try {
        const found = runToEnd(search(model, { ...options, assurance: "improvements" }));
        expect(evaluate(model, found.roster).legal).toBe(0);
        solved++;
      } catch (error) {
        // Random floors need not be keepable; the search has to say so, and nothing else.
        expect(String(error)).toContain("cannot be kept lawfully");
      }
    }
    expect(solved).toBeGreaterThan(10);
  });
});

describe("a cell", () => {
  it("of 2 that weighs demand against other aims costs 9 goals points a person missing, 1, 4, 9 too many", () => {
    const builder = new ModelBuilder({ lines: 5, days: 1 });
    const demand = { required: 2, max: 5, underPoints: 0, underGoals: 9 };
    const cell = builder.cell({ ...demand, overPoints: 0, overSquared: 1 });
    const options = [0, 1, 2, 3, 4].map((line) =>
      builder.option({ line, day: 0, start: 0, end: 60, cells: [cell] }),
    );
    const model = builder.freeze();
    const goals = [0, 1, 2, 3, 4, 5].map((people) => {
      const roster = Int32Array.from(options, (option) => (option < people ? option : OFF));
      const { coverage, goals: points } = evaluate(model, roster);
      return coverage + points;
    });
    expect(goals).toEqual([18, 9, 0, 1, 4, 9]);
  });
});

describe("whatever numbers the builder is given", () => {
  const wild = fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0, max: 6 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 0.5, -1, 2 ** 53, -(2 ** 53), 2 ** 31),
    },
  );

  it("it makes a model that can be judged, or throws a Bug", () => {
    let made = 0;
    fc.assert(
      fc.property(
        fc.array(wild, { minLength: 14, maxLength: 14 }),
        fc.boolean(),
        (numbers, hard) => {
          const [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = numbers as [number, ...number[]] &
            number[];
          const judge = week.bind(null, (builder: ModelBuilder) => {
            const price = hard ? null : { under: a!, over: b! };
            builder.runLength({ line: 0, of: "work", already: c!, min: d!, max: e!, price });
            builder.sumAtLeast({ line: 0, value: () => f!, already: g!, min: h! });
            const limit = { line: 0, already: j!, max: k! };
            builder.groupsAtMost({ ...limit, groups: [[i!, i! + 1]], overPoints: l! });
            builder.wholeGroups({ line: 0, groups: [[m!, n!]], partPoints: a! });
          });
          try {
            const { broken, goals } = judge()("ee-nn-e");
            expect(Number.isSafeInteger(broken) && Number.isSafeInteger(goals)).toBe(true);
            made++;
          } catch (error) {
            expect(error).toBeInstanceOf(Bug);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(made).toBeGreaterThan(20);
  });
});
