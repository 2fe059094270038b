import { describe, expect, it } from "vitest";
import { drawnFrom } from "../../bench/inrc2/forecast.ts";
import { Lot } from "../../bench/inrc2/lot.ts";
import { tell, type Assignment } from "../../bench/inrc2/model.ts";
import { parseScenario } from "../../bench/inrc2/scenario.ts";
import { after, type Known } from "../../bench/inrc2/stage.ts";
import { parseHistory, type Week } from "../../bench/inrc2/week.ts";
import { evaluate } from "../../solver/index.ts";

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

  it("need each shift as some shift of the skill was needed, weekends and other days apart", () => {
    const all = ["00000 89", "11111 22", "12345 67", "99999 00"];
    expect([...kinds(0)].toSorted()).toEqual(all);
    expect([...kinds(1)].toSorted()).toEqual(all);
  });

  it("need the days in any order, and of each skill as much as in one of the weeks seen", () => {
    const orders = new Set(
      drawn.map((week) => `${row(week, 0).join("")} ${row(week, 1).join("")}`),
    );
    expect(orders.size).toBeGreaterThan(80);
    const sums = drawn.map((week) => [...row(week, 0), ...row(week, 1)].reduce((a, b) => a + b));
    expect([...new Set(sums)].toSorted((a, b) => a - b)).toEqual([45, 54]);
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
  it("leaves a history to those who come after", () => {
    expect(after(known(2), on(0, 5, 6)).get("Ada")).toEqual({
      ...{ assignments: 3, weekends: 1, last: "Early", shiftRun: 2, workRun: 2, offRun: 0 },
    });
  });
});
