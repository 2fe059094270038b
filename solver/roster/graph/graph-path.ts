import { assert } from "../../../src/kernel/assert.ts";
import { cover } from "../../model/primitives/cover/primitive.ts";
import type { Primitive, Resource } from "../../model/primitives/primitive.ts";
import type { State } from "../../state/state.ts";
import type { Found } from "../path.ts";
import type { PathTask } from "../task.ts";
import type { LineGraph } from "./line-graph.ts";
import type { LineGraphs } from "./line-graphs.ts";
import { rowCost } from "./row-cost.ts";
import { RowFinder } from "./row-finder.ts";

/** Both levels of the score as one number must stay below this to be exact. */
const EXACT = 2 ** 52;

/** So many steps on a graph take as long as the extension of one label without it. */
const STEPS_PER_LABEL = 250;

/** Looks for the best row of one line on the line's graph, with all other lines fixed. */
export class GraphPath {
  readonly #state: State;
  readonly #graphs: LineGraphs;
  readonly #finder: RowFinder;
  readonly #cover: Resource;
  readonly #resources = new Map<Primitive, Resource>();
  readonly #present: Int32Array;
  #coverage = new Float64Array(0);
  #goals = new Float64Array(0);
  #prices = new Float64Array(0);
  /** The best row found, by day. */
  readonly row: Int32Array;

  constructor(state: State, graphs: LineGraphs) {
    this.#state = state;
    this.#graphs = graphs;
    this.#finder = new RowFinder(state.model.days);
    this.#cover = cover.resource(state);
    this.row = new Int32Array(state.model.days);
    this.#present = new Int32Array(state.model.days);
  }

  /**
   * As `RosterPath.improve`; null when the graph cannot answer: the present row is not one of its
   * rows, or the two levels of the score do not fit into one exact number.
   */
  improve(line: number, from: number, to: number, labelsMax: number): Found | null {
    const { days, lines } = this.#state.model;
    assert(line >= 0 && line < lines, "a path asks about one of the lines");
    assert(from <= to && to <= days, "a window lies inside the days");
    const graph = this.#graphs.of(line);
    if (!this.#placePresent(graph, line)) return null;
    const task = this.#priced(graph, from, to);
    const prices = this.#prices;
    if (!this.#weigh(graph, task)) return null;
    const below = rowCost(graph, this.#present, prices);
    const found = this.#finder.find(graph, { prices, scale: 1, below, labelsMax });
    if (found) {
      for (let day = 0; day < days; day++) {
        this.row[day] = graph.task.choices[this.#finder.places[day]!]!;
      }
    }
    const exact = task.exact && this.#finder.bound >= Math.min(below, this.#finder.cost);
    return { improved: found, exact, work: 1 + Math.floor(this.#finder.work / STEPS_PER_LABEL) };
  }

  #placePresent({ task }: LineGraph, line: number): boolean {
    const { roster, model } = this.#state;
    for (let day = 0; day < model.days; day++) {
      const held = roster[line * model.days + day]!;
      let i = task.choiceStart[day]!;
      const end = task.choiceStart[day + 1]!;
      while (i < end && task.choices[i] !== held) i++;
      if (i === end) return false;
      this.#present[day] = i;
    }
    return true;
  }

  /** What every choice of the window adds to both levels, next to the other lines. */
  #priced(graph: LineGraph, from: number, to: number): PathTask {
    const own = graph.task;
    const count = own.choiceStart[own.choiceStart.length - 1]!;
    if (this.#prices.length < count) {
      this.#coverage = new Float64Array(count * 2);
      this.#goals = new Float64Array(count * 2);
      this.#prices = new Float64Array(count * 2);
    }
    this.#coverage.fill(0, 0, count);
    this.#goals.set(own.goals);
    const task = { ...own, from, to, coverage: this.#coverage, goals: this.#goals, exact: true };
    this.#cover.begin(task);
    for (const primitive of graph.loose) this.#resource(primitive).begin(task);
    return task;
  }

  #resource(primitive: Primitive): Resource {
    let resource = this.#resources.get(primitive);
    if (resource === undefined) {
      resource = primitive.resource(this.#state);
      this.#resources.set(primitive, resource);
    }
    return resource;
  }

  /** One number for both levels, coverage far above goals; false when that is not exact. */
  #weigh(graph: LineGraph, task: PathTask): boolean {
    const days = task.choiceStart.length - 1;
    let goalsSpan = 2 * graph.span + 1;
    let coverageSpan = 0;
    for (let day = 0; day < days; day++) {
      const inWindow = day >= task.from && day < task.to;
      const first = inWindow ? task.choiceStart[day]! : this.#present[day]!;
      const end = inWindow ? task.choiceStart[day + 1]! : first + 1;
      if (!inWindow)
        this.#prices.fill(Infinity, task.choiceStart[day]!, task.choiceStart[day + 1]!);
      let least = Infinity;
      let most = -Infinity;
      let coverage = 0;
      for (let i = first; i < end; i++) {
        if (task.goals[i] === Infinity) continue;
        if (task.goals[i]! < least) least = task.goals[i]!;
        if (task.goals[i]! > most) most = task.goals[i]!;
        if (-task.coverage[i]! > coverage) coverage = -task.coverage[i]!;
      }
      if (least === Infinity) return false;
      goalsSpan += most - least;
      coverageSpan += coverage;
    }
    if ((coverageSpan + 1) * goalsSpan >= EXACT) return false;
    for (let day = 0; day < days; day++) {
      const inWindow = day >= task.from && day < task.to;
      const first = inWindow ? task.choiceStart[day]! : this.#present[day]!;
      const end = inWindow ? task.choiceStart[day + 1]! : first + 1;
      for (let i = first; i < end; i++) {
        this.#prices[i] = task.goals[i]! + task.coverage[i]! * goalsSpan;
      }
    }
    return true;
  }
}
