import { describe, expect, it } from "vitest";
import { boundsOf } from "../../bench/inrc2/bounds.ts";
import { drawnFrom } from "../../bench/inrc2/forecast.ts";
import { Lot } from "../../bench/inrc2/lot.ts";
import { tell, type Assignment } from "../../bench/inrc2/model.ts";
import { whenBoundRests } from "../../bench/inrc2/rested.ts";
import { parseScenario } from "../../bench/inrc2/scenario.ts";
import { after, MISSING, pointsOfWeek, type Known } from "../../bench/inrc2/stage.ts";
import { parseHistory, type Week } from "../../bench/inrc2/week.ts";
import { evaluate, type StopView } from "../../solver/index.ts";

const scenario = parseScenario(`
SCENARIO = tiny
WEEKS = 5
SKILLS = 1
Plain
SHIFT_TYPES = 1
Early (1,7)
FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
Early 0
CONTRACTS = 1
Full (2,20) (1,7) (1,7) 2 1
NURSES = 1
Ada Full 1 Plain
`);
const history = parseHistory(`
HISTORY
0 tiny
NURSE_HISTORY
Ada 0 0 None 0 0 3
`);
const early: Assignment = { shift: "Early", skill: "Plain" };
const on = (...days: readonly number[]) => [
  Array.from({ length: 7 }, (_, day) => (days.includes(day) ? early : null)),
];
const needs = (...byDay: readonly (readonly [number, number])[]): Week => ({
  requirements: [
    { shift: "Early", skill: "Plain", byDay: byDay.map(([min, max]) => ({ min, max })) },
  ],
  wishes: [{ nurse: "Ada", shift: "Any", day: 0 }],
});
const week = needs([1, 1], [0, 1], [0, 0], [0, 0], [0, 0], [0, 1], [1, 1]);
const known = (left: number): Known => ({ scenario, weeks: [week], history, left });

describe("weeks to come", () => {
  const row = (week: Week, place: number) => week.requirements[place]!.byDay.map(({ max }) => max);
  const two = (first: readonly number[], second: readonly number[]): Week => ({
    requirements: [first, second].map((byDay, place) => ({
      ...{ shift: ["Early", "Late"][place]!, skill: "Plain" },
      byDay: byDay.map((max) => ({ min: 0, max })),
    })),
    wishes: [{ nurse: "Ada", shift: "Any", day: 0 }],
  });
  const seen = [
    two([1, 2, 3, 4, 5, 6, 7], [0, 0, 0, 0, 0, 8, 9]),
    two([9, 9, 9, 9, 9, 0, 0], [1, 1, 1, 1, 1, 2, 2]),
  ];
  const drawn = drawnFrom(seen, 200, new Lot(1));
  const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b).join("");
  const kinds = (place: number) =>
    new Set(
      drawn.map(
        (week) => `${sorted(row(week, place).slice(0, 5))} ${sorted(row(week, place).slice(5))}`,
      ),
    );

  it("need each shift as one of the weeks seen does, weekends and other days apart", () => {
    expect([...kinds(0)].toSorted()).toEqual(["12345 67", "99999 00"]);
    expect([...kinds(1)].toSorted()).toEqual(["00000 89", "11111 22"]);
  });

  it("need the days in any order, and mix the weeks seen", () => {
    expect(new Set(drawn.map((week) => row(week, 0).join(""))).size).toBeGreaterThan(80);
    const mixed = drawn.filter((week) => row(week, 0)[0] === 9 && row(week, 1)[6]! >= 8);
    expect(mixed.length).toBeGreaterThan(20);
    expect(drawn.every(({ wishes }) => wishes.length === 0)).toBe(true);
  });

  it("are none when none is left, and the same for the same seed", () => {
    expect(drawnFrom(seen, 0, new Lot(1))).toEqual([]);
    expect(drawnFrom(seen, 200, new Lot(1))).toEqual(drawn);
  });
});

describe("a lot", () => {
  it("gives every number below a bound about as often, and the same ones for the same seed", () => {
    const drawn = (seed: number) => {
      const lot = new Lot(seed);
      return Array.from({ length: 3000 }, () => lot.below(3));
    };
    const often = [0, 1, 2].map((one) => drawn(1).filter((each) => each === one).length);
    expect(Math.min(...often)).toBeGreaterThan(900);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(2)).not.toEqual(drawn(1));
  });

  it("leaves every item where things are put in any order", () => {
    const orders = new Set<string>();
    const lot = new Lot(1);
    for (let i = 0; i < 100; i++) orders.add(lot.ordered(["a", "b", "c"]).join(""));
    expect([...orders].toSorted()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
  });
});

describe("a week that is drawn", () => {
  const [drawn] = drawnFrom([needs(...Array(7).fill([1, 2]))], 1, new Lot(1));
  const { model, find } = tell({ scenario, history, weeks: [drawn!], budget: null });
  const coverOf = (rows: Parameters<typeof find>[0]) =>
    evaluate(model, find(rows))
      .terms.filter(({ primitive }) => primitive === "cover")
      .reduce((sum, { goals }) => sum + goals, 0);

  it("charges a nurse missing from the least cover in points, and leaves none of it a must", () => {
    expect(coverOf(on(0, 1, 2, 3, 4, 5))).toBe(6 * 30 + 2 * 30 + 150);
    expect(evaluate(model, find(on())).coverage).toBe(0);
  });

  it("charges one cell where the optimum is the least", () => {
    const [same] = drawnFrom([needs(...Array(7).fill([1, 1]))], 1, new Lot(1));
    const told = tell({ scenario, history, weeks: [same!], budget: null });
    const { coverage, goals } = evaluate(told.model, told.find(on(0, 1, 2, 3, 4)));
    expect([coverage, goals]).toEqual([0, 2 * 180]);
  });
});

describe("the week of a stage", () => {
  it("costs what is missing, runs, wishes and weekends cut in two, but no totals", () => {
    expect(pointsOfWeek(known(1), on(0, 1, 5, 6))).toBe(10);
    expect(pointsOfWeek(known(1), on(0, 6))).toBe(10 + 30 + 30 + 30);
    expect(pointsOfWeek(known(1), on(1, 5, 6))).toBe(MISSING + 30);
  });

  it("costs a share of a weekend when its end is further away than a stage looks", () => {
    expect(pointsOfWeek(known(4), on(0, 1, 5, 6))).toBe(10);
    expect(pointsOfWeek(known(5), on(0, 1, 5, 6))).toBe(10 + 18);
  });

  it("leaves a history to those who come after", () => {
    expect(after(known(2), on(0, 5, 6)).get("Ada")).toEqual({
      ...{ assignments: 3, weekends: 1, last: "Early", shiftRun: 2, workRun: 2, offRun: 0 },
    });
  });
});

describe("the bound of a course of weeks", () => {
  const told = tell({ scenario, history, weeks: [week], budget: null });
  const effort = { seconds: 5, clock: "wall", seed: 1 } as const;

  it("is never above what a roster costs", async () => {
    const [here] = await boundsOf([told], { ...effort, threads: 1 });
    expect(here).toBeLessThanOrEqual(10);
    expect(here).toBeGreaterThan(0);
  });

  it("is not told when there was no time to find it", async () => {
    expect(await boundsOf([told], { ...effort, seconds: 0, threads: 1 })).toEqual([null]);
  });
});

describe("a search stopped when its bound rests", () => {
  const at = (seconds: number, goals: number): StopView => ({
    ...{ iterations: 0, idleIterations: 0, seconds },
    ...{ score: { coverage: 0, goals: 900 }, bound: { coverage: 0, goals } },
  });

  it("goes on as long as the bound rises, and before it has begun to", () => {
    const stop = whenBoundRests();
    const seen = [at(50, 0), at(51, 10), at(51.2, 11), at(51.4, 12), at(51.6, 13), at(54.6, 13)];
    expect(seen.map(stop)).toEqual([null, null, null, null, null, null]);
    expect(stop(at(54.8, 13))).toBe("asked");
  });

  it("waits longer for a bound that has risen once, since it has hardly begun", () => {
    const stop = whenBoundRests();
    expect([at(1, 10), at(2.9, 10)].map(stop)).toEqual([null, null]);
    expect(stop(at(3.1, 10))).toBe("asked");
  });
});
