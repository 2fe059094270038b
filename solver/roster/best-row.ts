import type { Choices } from "../state/choices.ts";
import type { State } from "../state/state.ts";
import { GraphPath } from "./graph/graph-path.ts";
import type { LineGraphs } from "./graph/line-graphs.ts";
import { RosterPath, type Found } from "./path.ts";

/** A line's graph is made when so many labels were extended without it: then it pays. */
const PATIENCE = 200_000;

/**
 * The best row of a line, by whatever is quicker: labels at first, and the line's graph once it has
 * been asked for often. Which one answers depends on the questions alone, so runs can be repeated.
 */
export class BestRow {
  readonly #graphs: LineGraphs;
  readonly #path: RosterPath;
  readonly #graphPath: GraphPath;
  readonly #patience: Float64Array;
  /** The best row found, by day. */
  row: Int32Array;

  constructor(state: State, choices: Choices, graphs: LineGraphs) {
    this.#graphs = graphs;
    this.#path = new RosterPath(state, choices);
    this.#graphPath = new GraphPath(state, graphs);
    this.#patience = new Float64Array(state.model.lines).fill(PATIENCE);
    this.row = this.#path.row;
  }

  /** As the method of either path. */
  improve(line: number, from: number, to: number, labelsMax: number): Found {
    if (this.#graphs.isMade(line) || this.#patience[line]! <= 0) {
      const graph = this.#graphs.of(line);
      const found = graph.left === null ? this.#graphPath.improve(line, from, to, labelsMax) : null;
      if (found !== null) {
        this.row = this.#graphPath.row;
        return found;
      }
    }
    const found = this.#path.improve(line, from, to, labelsMax);
    this.#patience[line]! -= found.work;
    this.row = this.#path.row;
    return found;
  }
}
