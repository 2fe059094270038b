import type { Change } from "../../../state/change.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import { hasStretch, windowOf, type Window } from "./window.ts";

/**
 * Walks the edited row once for each window, and stops at the first stretch that is long enough.
 */
export class FreeStretchDelta implements Delta {
  readonly #board: Board;
  readonly #windows: readonly (readonly Window[])[];

  constructor(board: Board) {
    this.#board = board;
    const { lines, specs } = board.model;
    this.#windows = byLine(lines, specs.freeStretch).map((list) => list.map(windowOf));
  }

  price(change: Change): boolean {
    const { days } = this.#board.model;
    for (let k = 0; k < change.lineCount; k++) {
      const windows = this.#windows[change.lines[k]!]!;
      for (let w = 0; w < windows.length; w++) {
        if (!this.#lawful(windows[w]!, change.rows, k * days)) return false;
      }
    }
    return true;
  }

  apply(): void {}

  #lawful(window: Window, rows: Int32Array, row: number): boolean {
    const { days, options } = this.#board.model;
    const { from, to, lost } = window;
    let freeFrom = from;
    let touched = false;
    for (let day = 0; day < days; day++) {
      const option = rows[row + day]!;
      if (option === OFF) continue;
      const start = options.start[option]!;
      if (start >= to) break;
      const end = options.end[option]!;
      if (end <= from) continue;
      if (lost) return false;
      if (start > freeFrom && hasStretch(window, freeFrom, start)) return true;
      if (end > freeFrom) freeFrom = end;
      touched = true;
    }
    return !touched || hasStretch(window, freeFrom, to);
  }
}
