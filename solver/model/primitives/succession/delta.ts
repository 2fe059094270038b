import type { Change } from "../../../state/change.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import type { SuccessionSpec } from "./primitive.ts";

/** Looks only from the last chosen option before the edit to the first one after it. */
export class SuccessionDelta implements Delta {
  readonly #board: Board;
  readonly #specs: readonly (readonly SuccessionSpec[])[];

  constructor(board: Board) {
    this.#board = board;
    this.#specs = byLine(board.model.lines, board.model.specs.succession);
  }

  price(change: Change): boolean {
    const { days } = this.#board.model;
    for (let k = 0; k < change.lineCount; k++) {
      const specs = this.#specs[change.lines[k]!]!;
      if (specs.length === 0) continue;
      const row = k * days;
      let first = change.first[k]! - 1;
      while (first >= 0 && change.rows[row + first] === OFF) first--;
      let last = change.last[k]! + 1;
      while (last < days && change.rows[row + last] === OFF) last++;
      const from = Math.max(first, 0);
      const to = Math.min(last, days - 1);
      for (let s = 0; s < specs.length; s++) {
        if (!this.#lawful(specs[s]!, change.rows, row, from, to)) return false;
      }
    }
    return true;
  }

  apply(): void {}

  #lawful(spec: SuccessionSpec, rows: Int32Array, row: number, from: number, to: number): boolean {
    const { place } = this.#board.model.options;
    let until = -1;
    for (let day = from; day <= to; day++) {
      const option = rows[row + day]!;
      if (option === OFF) continue;
      if (day <= until && spec.later[place[option]!] === 1) return false;
      until = spec.earlier[place[option]!] === 1 ? day + spec.withinDays : -1;
    }
    return true;
  }
}
