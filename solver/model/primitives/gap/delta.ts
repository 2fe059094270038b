import type { Change } from "../../../state/change.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import { hardGaps, type HardGaps } from "./hard.ts";
import type { GapSpec } from "./primitive.ts";

/** Looks only from the last chosen option before the edit to the first one after it. */
export class GapDelta implements Delta {
  readonly #board: Board;
  readonly #hard: HardGaps;
  readonly #priced: readonly (readonly GapSpec[])[];

  constructor(board: Board) {
    this.#board = board;
    this.#hard = hardGaps(board.model);
    const priced = board.model.specs.gap.filter((spec) => spec.price !== null);
    this.#priced = byLine(board.model.lines, priced);
  }

  price(change: Change): boolean {
    const { roster, model } = this.#board;
    for (let k = 0; k < change.lineCount; k++) {
      const line = change.lines[k]!;
      const priced = this.#priced[line]!;
      if (this.#hard.minutesMin[line] === -Infinity && priced.length === 0) continue;
      const row = k * model.days;
      let first = change.first[k]! - 1;
      while (first >= 0 && change.rows[row + first] === OFF) first--;
      let last = change.last[k]! + 1;
      while (last < model.days && change.rows[row + last] === OFF) last++;
      if (!this.#lawful(line, change.rows, row, first, last)) return false;
      if (priced.length === 0) continue;
      change.goals += this.#points(priced, change.rows, row, first, last);
      change.goals -= this.#points(priced, roster, line * model.days, first, last);
    }
    return true;
  }

  apply(): void {}

  /** `first` may be -1 and `last` may be `days`: then nothing is chosen beyond. */
  #lawful(line: number, rows: Int32Array, row: number, first: number, last: number): boolean {
    const { days, options } = this.#board.model;
    const minutesMin = this.#hard.minutesMin[line]!;
    let ready =
      first < 0 ? this.#hard.firstStart[line]! : options.end[rows[row + first]!]! + minutesMin;
    for (let day = first + 1; day <= last && day < days; day++) {
      const option = rows[row + day]!;
      if (option === OFF) continue;
      if (options.start[option]! < ready) return false;
      ready = options.end[option]! + minutesMin;
    }
    return true;
  }

  #points(
    priced: readonly GapSpec[],
    rows: Int32Array,
    row: number,
    first: number,
    last: number,
  ): number {
    const { days, options } = this.#board.model;
    let points = 0;
    for (let s = 0; s < priced.length; s++) {
      const { minutesMin, lastEnd, price } = priced[s]!;
      let ready =
        (first < 0 ? (lastEnd ?? -Infinity) : options.end[rows[row + first]!]!) + minutesMin;
      for (let day = first + 1; day <= last && day < days; day++) {
        const option = rows[row + day]!;
        if (option === OFF) continue;
        const missing = ready - options.start[option]!;
        if (missing > 0) points += price!.flat + price!.perMinute * missing;
        ready = options.end[option]! + minutesMin;
      }
    }
    return points;
  }
}
