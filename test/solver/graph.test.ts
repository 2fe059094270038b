import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, OFF, type Model } from "../../solver/index.ts";
import { RowJudge } from "../../solver/columns/column.ts";
import { GraphPath } from "../../solver/roster/graph/graph-path.ts";
import { lineGraph, type LineGraph } from "../../solver/roster/graph/line-graph.ts";
import { LineGraphs } from "../../solver/roster/graph/line-graphs.ts";
import { emptyBoard, lineParts, specsOfLine } from "../../solver/roster/graph/line-parts.ts";
import { rowCost } from "../../solver/roster/graph/row-cost.ts";
import { RowFinder } from "../../solver/roster/graph/row-finder.ts";
import { wholeRow } from "../../solver/roster/graph/whole-row.ts";
import { choicesOf } from "../../solver/state/choices.ts";
import { Edit } from "../../solver/state/edit.ts";
import { better, type Score } from "../../solver/state/score.ts";
import { State } from "../../solver/state/state.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { randomModel, type Shape } from "./arbitraries.ts";
import { restaurantModel } from "./restaurant.ts";

const small: Shape = { lines: 1, days: 5, optionsMax: 3, perKindMax: 2, pinOneIn: 20 };

/** A line's graph, kept so small that some of its limits stay with their resources. */
function graphOf(model: Model, line: number, arcsMax: number): LineGraph {
  const board = emptyBoard(model);
  const ofLine = specsOfLine(model);
  const task = wholeRow(model, choicesOf(new State(model)), line);
  return lineGraph(board, ofLine, lineParts(board, ofLine, task), { workMax: 1e6, arcsMax });
}

/** Every combination of places, one a day. */
function* rowsOf({ task }: LineGraph, day = 0, row: number[] = []): Generator<readonly number[]> {
  if (day === task.choiceStart.length - 1) {
    yield row;
    return;
  }
  for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
    yield* rowsOf({ task } as LineGraph, day + 1, [...row, i]);
  }
}

/** The least cost of all lawful rows by the slow forms, and what the fast forms say of each row. */
function bruteForce(model: Model, graph: LineGraph, prices: Float64Array): number {
  const judge = new RowJudge(model, specsOfLine(model));
  let least = Infinity;
  for (const places of rowsOf(graph)) {
    const row = Int32Array.from(places, (place) => graph.task.choices[place]!);
    const column = judge.columnOf(graph.task.line, row);
    const extra = places.reduce((sum, p) => sum + prices[p]! - graph.task.goals[p]!, 0);
    const slow = column === null ? Infinity : column.goals + extra;
    expect(rowCost(graph, Int32Array.from(places), prices)).toBe(slow);
    least = Math.min(least, slow);
  }
  return least;
}

function compare(shape: Shape, arcsMax: number, numRuns: number) {
  const tally = { asked: 0, whole: 0, lawful: 0 };
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const model = randomModel(seed, shape);
      const graph = graphOf(model, 0, arcsMax);
      if (graph.loose.length > 0) return;
      const rng = new Rng(seed);
      const prices = graph.task.goals.map((own) => own + rng.below(200) - 100);
      const least = bruteForce(model, graph, prices);
      const finder = new RowFinder(model.days);
      const question = { prices, scale: 1, below: Infinity, labelsMax: 100_000 };
      expect(finder.find(graph, question)).toBe(least < Infinity);
      expect(finder.cost).toBe(least);
      expect(finder.bound).toBe(least);
      if (least === Infinity) return;
      expect(rowCost(graph, finder.places, prices)).toBe(least);
      expect(finder.find(graph, { ...question, below: least })).toBe(false);
      finder.find(graph, { ...question, labelsMax: 1 });
      expect(finder.bound).toBeLessThanOrEqual(least);
      tally.asked++;
      tally.whole += Number(graph.left === null);
    }),
    { numRuns },
  );
  return tally;
}

describe("a line's graph", { timeout: 120_000 }, () => {
  it("holds the price of every row of 5 days x 3 options, and its cheapest row is the cheapest of all", () => {
    const tally = compare(small, 1e6, 120);
    expect(tally.whole).toBe(tally.asked);
    expect(tally.asked).toBeGreaterThan(50);
  });

  it("finds the cheapest row when limits above 12 places are left to labels, and bounds it with 1 label", () => {
    const tally = compare(small, 12, 120);
    expect(tally.asked - tally.whole).toBeGreaterThan(24);
  });

  it("says that a line has no lawful row when its floor is out of reach", () => {
    const model = randomModel(3, { ...small, perKindMax: 0, pinOneIn: 0 });
    const task = wholeRow(model, choicesOf(new State(model)), 0);
    const finder = new RowFinder(model.days);
    const graph = graphOf(model, 0, 1e6);
    const prices = new Float64Array(task.choices.length).fill(Infinity);
    expect(finder.find(graph, { prices, scale: 1, below: Infinity, labelsMax: 9 })).toBe(false);
  });
});

/** The best lawful score over all rows of the line in the window, by trying every one of them. */
function bestOfWindow(model: Model, held: Int32Array, from: number, to: number): Score {
  const roster = held.slice();
  let best: Score = { coverage: Infinity, goals: Infinity };
  const tryFrom = (day: number): void => {
    if (day === to) {
      const slow = evaluate(model, roster);
      if (slow.legal === 0 && better(slow, best)) best = slow;
      return;
    }
    const choices = [OFF];
    for (let o = 0; o < model.options.count; o++) {
      if (model.options.line[o] === 0 && model.options.day[o] === day) choices.push(o);
    }
    for (const choice of choices) {
      roster[day] = choice;
      tryFrom(day + 1);
    }
    roster[day] = held[day]!;
  };
  tryFrom(from);
  return best;
}

describe("a row rewritten on its graph", { timeout: 120_000 }, () => {
  it("is the best of the window next to a second line, as trying all rows of 4 days in 5 does", () => {
    const tally = { exact: 0, improved: 0 };
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model = randomModel(seed, { ...small, lines: 2, pinOneIn: 0 });
        const state = new State(model);
        if (evaluate(model, state.roster).legal > 0) return;
        const rng = new Rng(seed);
        const edit = new Edit(model.days);
        for (let i = 0; i < 40 && model.options.count > 0; i++) {
          const option = rng.below(model.options.count);
          const slot = model.options.line[option]! * model.days + model.options.day[option]!;
          if (state.price(edit.clear().set(slot, option))) state.take();
        }
        const from = rng.below(2);
        const path = new GraphPath(state, new LineGraphs(model, choicesOf(new State(model))));
        const found = path.improve(0, from, from + 4, 100_000);
        if (found === null || !found.exact) return;
        const best = bestOfWindow(model, state.roster, from, from + 4);
        tally.exact++;
        tally.improved += Number(found.improved);
        expect(found.improved).toBe(better(best, state.score));
        if (!found.improved) return;
        edit.clear();
        for (let day = 0; day < model.days; day++) edit.set(day, path.row[day]!);
        state.apply(edit);
        expect(state.score).toEqual({ coverage: best.coverage, goals: best.goals });
      }),
      { numRuns: 150 },
    );
    expect(tally.exact).toBeGreaterThan(30);
    expect(tally.improved).toBeGreaterThan(15);
  });

  it("agrees with the price of the row in a restaurant of 6 lines over 7 days, whole rows at a time", () => {
    const model = restaurantModel(2, { lines: 6, days: 7, roles: 1 });
    const state = new State(model);
    const path = new GraphPath(state, new LineGraphs(model, choicesOf(state)));
    const edit = new Edit(model.days);
    for (let line = 0; line < 6; line++) {
      const found = path.improve(line, 0, 7, 1000)!;
      expect(found.improved).toBe(true);
      edit.clear();
      for (let day = 0; day < 7; day++) edit.set(line * 7 + day, path.row[day]!);
      const before = state.score;
      state.apply(edit);
      expect(better(state.score, before)).toBe(true);
    }
  });
});
