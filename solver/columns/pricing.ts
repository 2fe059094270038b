import { OFF } from "../model/numbers.ts";
import type { Model } from "../model/model.ts";
import type { LineGraph } from "../roster/graph/line-graph.ts";
import type { LineGraphs } from "../roster/graph/line-graphs.ts";
import { RowFinder } from "../roster/graph/row-finder.ts";
import type { Allows, Column } from "./column.ts";
import { coverWorth } from "./cover-counts.ts";
import type { Duals } from "./lagrange.ts";
import { countsGoals, type Target } from "./target.ts";

/** Sums of a row's prices must stay below this to be exact. */
const EXACT = 2 ** 52;

/** What pricing one line came to, in `1 / scale` points. */
export interface Priced {
  /** Whether `row` costs less than the line's dual. */
  readonly found: boolean;
  /** No row of the line costs less; NaN when that is not known. */
  readonly bound: number;
}

/** Finds for a line the row that the present duals make cheapest. */
export class Pricing {
  readonly #model: Model;
  readonly #graphs: LineGraphs;
  readonly #finder: RowFinder;
  #prices = new Float64Array(0);
  /** The row found, by day. */
  readonly row: Int32Array;
  /** By line: what its rows may hold, where that is less than what is lawful. */
  readonly allowed = new Map<number, Allows>();
  /** Work done since it was last set to 0. */
  work = 0;

  constructor(model: Model, graphs: LineGraphs) {
    this.#model = model;
    this.#graphs = graphs;
    this.#finder = new RowFinder(model.days);
    this.row = new Int32Array(model.days);
  }

  /** What a given row costs at the duals. */
  costOf({ row, goals }: Column, duals: Duals, target: Target): number {
    const cost = countsGoals(target) ? duals.scale * goals : 0;
    return cost - coverWorth(this.#model, row, duals.cells);
  }

  /** @param dual the line's dual: only cheaper rows are wanted. */
  price(line: number, dual: number, duals: Duals, target: Target, labelsMax: number): Priced {
    const graph = this.#graphs.of(line);
    const weight = countsGoals(target) ? duals.scale : 0;
    const exact = this.#load(graph, weight, duals.cells, this.allowed.get(line));
    const finder = this.#finder;
    const question = { prices: this.#prices, scale: weight, below: dual, labelsMax };
    const found = finder.find(graph, question);
    this.work += finder.work;
    if (found) {
      for (let day = 0; day < this.row.length; day++) {
        this.row[day] = graph.task.choices[finder.places[day]!]!;
      }
    }
    const bound = Math.min(dual, finder.bound) - graph.earnable * weight;
    return { found, bound: exact ? bound : NaN };
  }

  /** False when the prices of a row could leave the exact whole numbers. */
  #load(
    { task, span }: LineGraph,
    weight: number,
    duals: Float64Array,
    allows: Allows | undefined,
  ): boolean {
    const { days, options } = this.#model;
    const { cellStart, cells } = options;
    const count = task.choiceStart[days]!;
    if (this.#prices.length < count) this.#prices = new Float64Array(count * 2);
    const prices = this.#prices;
    let sum = span * weight;
    for (let day = 0; day < days; day++) {
      let largest = 0;
      for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
        const option = task.choices[i]!;
        if (allows !== undefined && !allows(day, option)) {
          prices[i] = Infinity;
          continue;
        }
        let price = weight * task.goals[i]!;
        if (option !== OFF) {
          const end = cellStart[option + 1]!;
          for (let c = cellStart[option]!; c < end; c++) price -= duals[cells[c]!]!;
        }
        prices[i] = price;
        largest = Math.max(largest, Math.abs(price));
      }
      sum += largest;
    }
    return sum < EXACT;
  }
}
