import type { PathTask } from "../../../roster/task.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import { hardGaps, type HardGaps } from "./hard.ts";
import type { GapSpec } from "./primitive.ts";

/**
 * A label keeps the instant from which the next option may start: first for the hard gaps, then for
 * every priced one. Instants before the earliest start still to come are all alike, and are made
 * equal.
 */
export class GapResource implements Resource {
  readonly #board: Board;
  readonly #hard: HardGaps;
  readonly #pricedByLine: readonly (readonly GapSpec[])[];
  #line = 0;
  #priced: readonly GapSpec[] = [];
  /** By day: the earliest start among the choices of later days; Infinity when there are none. */
  readonly #nextStart: Float64Array;

  constructor(board: Board) {
    this.#board = board;
    this.#hard = hardGaps(board.model);
    const priced = board.model.specs.gap.filter((spec) => spec.price !== null);
    this.#pricedByLine = byLine(board.model.lines, priced);
    this.#nextStart = new Float64Array(board.model.days);
  }

  begin(task: PathTask): number {
    const { model } = this.#board;
    this.#line = task.line;
    this.#priced = this.#pricedByLine[task.line]!;
    let earliest = Infinity;
    for (let day = model.days - 1; day >= 0; day--) {
      this.#nextStart[day] = earliest;
      for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
        const option = task.choices[i]!;
        if (option !== OFF) earliest = Math.min(earliest, model.options.start[option]!);
      }
    }
    const hard = this.#hard.minutesMin[task.line] !== -Infinity;
    return hard || this.#priced.length > 0 ? 1 + this.#priced.length : 0;
  }

  start(labels: Float64Array, at: number): void {
    labels[at] = this.#hard.firstStart[this.#line]!;
    for (let s = 0; s < this.#priced.length; s++) {
      const { lastEnd, minutesMin } = this.#priced[s]!;
      labels[at + 1 + s] = (lastEnd ?? -Infinity) + minutesMin;
    }
  }

  extend({ labels, from, to, option, day }: Step): number {
    const next = this.#nextStart[day]!;
    const width = 1 + this.#priced.length;
    if (option === OFF) {
      for (let i = 0; i < width; i++) labels[to + i] = Math.max(labels[from + i]!, next);
      return 0;
    }
    const start = this.#board.model.options.start[option]!;
    const end = this.#board.model.options.end[option]!;
    if (start < labels[from]!) return Infinity;
    labels[to] = Math.max(end + this.#hard.minutesMin[this.#line]!, next);
    let points = 0;
    for (let s = 0; s < this.#priced.length; s++) {
      const { minutesMin, price } = this.#priced[s]!;
      const missing = labels[from + 1 + s]! - start;
      if (missing > 0) points += price!.flat + price!.perMinute * missing;
      labels[to + 1 + s] = Math.max(end + minutesMin, next);
    }
    return points;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  regret(labels: Float64Array, a: number, b: number): number {
    if (labels[a]! > labels[b]!) return Infinity;
    let worst = 0;
    for (let s = 0; s < this.#priced.length; s++) {
      const later = labels[a + 1 + s]! - labels[b + 1 + s]!;
      const price = this.#priced[s]!.price!;
      if (later > 0) worst += price.flat + price.perMinute * later;
    }
    return worst;
  }
}
