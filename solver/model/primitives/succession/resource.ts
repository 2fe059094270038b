import type { PathTask } from "../../../roster/task.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import type { SuccessionSpec } from "./primitive.ts";

/** A label keeps the last day on which a `later` option is still forbidden; -1 = none. */
export class SuccessionResource implements Resource {
  readonly #board: Board;
  readonly #specsByLine: readonly (readonly SuccessionSpec[])[];
  #specs: readonly SuccessionSpec[] = [];

  constructor(board: Board) {
    this.#board = board;
    this.#specsByLine = byLine(board.model.lines, board.model.specs.succession);
  }

  begin(task: PathTask): number {
    this.#specs = this.#specsByLine[task.line]!;
    return this.#specs.length;
  }

  start(labels: Float64Array, at: number): void {
    labels.fill(-1, at, at + this.#specs.length);
  }

  extend({ labels, from, to, option, day }: Step): number {
    const { days, options } = this.#board.model;
    for (let s = 0; s < this.#specs.length; s++) {
      const { earlier, later, withinDays } = this.#specs[s]!;
      let until = labels[from + s]!;
      if (option !== OFF) {
        const place = options.place[option]!;
        if (day <= until && later[place] === 1) return Infinity;
        until = earlier[place] === 1 ? Math.min(day + withinDays, days - 1) : -1;
      }
      labels[to + s] = until > day ? until : -1;
    }
    return 0;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  regret(labels: Float64Array, a: number, b: number): number {
    for (let s = 0; s < this.#specs.length; s++) {
      if (labels[a + s]! > labels[b + s]!) return Infinity;
    }
    return 0;
  }
}
