import type { PathTask } from "../../../roster/task.ts";
import { byLine } from "../../by-line.ts";
import type { Model } from "../../model.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import type { RunSpec } from "./primitive.ts";
import {
  closingPoints,
  longer,
  longerPoints,
  regretOf,
  runStates,
  runTable,
  type RunStates,
  type RunTable,
} from "./states.ts";

/** A label keeps the state of its run for every spec; regrets are read from a table. */
export class RunResource implements Resource {
  readonly #board: Board;
  #states: readonly RunStates[] = [];

  constructor(board: Board) {
    this.#board = board;
  }

  begin(task: PathTask): number {
    this.#states = statesOf(this.#board.model, task.line);
    return this.#states.length;
  }

  start(labels: Float64Array, at: number): void {
    for (let s = 0; s < this.#states.length; s++) labels[at + s] = this.#states[s]!.first;
  }

  extend({ labels, from, to, option, day }: Step): number {
    const { days, options } = this.#board.model;
    const last = day === days - 1;
    let points = 0;
    for (let s = 0; s < this.#states.length; s++) {
      const states = this.#states[s]!;
      const { members, offBelongs, openEnd } = states.spec;
      const state = labels[from + s]!;
      const belongs = option === OFF ? offBelongs : members[options.place[option]!] === 1;
      if (!belongs) {
        points += closingPoints(states, state);
        labels[to + s] = 0;
        continue;
      }
      points += longerPoints(states, state);
      const next = longer(states, state);
      if (last && !openEnd) points += closingPoints(states, next);
      labels[to + s] = last ? 0 : next;
    }
    return points;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  regret(labels: Float64Array, a: number, b: number, day: number): number {
    const left = this.#board.model.days - 1 - day;
    let worst = 0;
    for (let s = 0; s < this.#states.length; s++) {
      const ofA = labels[a + s]!;
      const ofB = labels[b + s]!;
      if (ofA === ofB) continue;
      worst += regretOf(this.#states[s]!, ofA, ofB, left);
      if (worst === Infinity) return Infinity;
    }
    return worst;
  }
}

interface Known {
  readonly byLine: Map<number, readonly RunStates[]>;
  /** The dear part: made once for all specs of a shape. */
  readonly tables: Map<string, RunTable>;
}

/** Many paths ask about one model, most of them about one line. */
const known = new WeakMap<Model, Known>();

function statesOf(model: Model, line: number): readonly RunStates[] {
  const kept = known.get(model) ?? { byLine: new Map(), tables: new Map() };
  known.set(model, kept);
  const specs = byLine(model.lines, model.specs.run)[line]!;
  const states =
    kept.byLine.get(line) ?? specs.map((spec) => runStates(spec, tableOf(kept.tables, spec)));
  kept.byLine.set(line, states);
  return states;
}

function tableOf(tables: Map<string, RunTable>, spec: RunSpec): RunTable {
  const { min, max, openEnd, price } = spec;
  const key = JSON.stringify([min, max, openEnd, price]);
  const found = tables.get(key) ?? runTable({ min, max, openEnd, price });
  tables.set(key, found);
  return found;
}
