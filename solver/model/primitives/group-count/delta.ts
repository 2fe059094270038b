import type { Change } from "../../../state/change.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import type { GroupCountSpec } from "./primitive.ts";

/** Keeps the number of groups worked, and looks at the groups that hold edited days. */
export class GroupCountDelta implements Delta {
  readonly #board: Board;
  readonly #specs: readonly (readonly GroupCountSpec[])[];
  /** Where a line's specs begin in `#worked`. */
  readonly #first: Int32Array;
  readonly #worked: Int32Array;

  constructor(board: Board) {
    this.#board = board;
    const { lines, specs } = board.model;
    this.#specs = byLine(lines, specs.groupCount);
    this.#first = new Int32Array(lines + 1);
    for (let line = 0; line < lines; line++) {
      this.#first[line + 1] = this.#first[line]! + this.#specs[line]!.length;
    }
    this.#worked = new Int32Array(this.#first[lines]!);
  }

  price(change: Change): boolean {
    for (let k = 0; k < change.lineCount; k++) {
      const specs = this.#specs[change.lines[k]!]!;
      for (let s = 0; s < specs.length; s++) {
        const growth = this.#growth(specs[s]!, change, k);
        if (growth === 0) continue;
        const { max, overPoints } = specs[s]!;
        const before = this.#worked[this.#first[change.lines[k]!]! + s]!;
        const after = before + growth;
        if (overPoints === null) {
          if (after > max) return false;
        } else {
          change.goals += overPoints * (Math.max(0, after - max) - Math.max(0, before - max));
        }
      }
    }
    return true;
  }

  apply(change: Change): void {
    for (let k = 0; k < change.lineCount; k++) {
      const specs = this.#specs[change.lines[k]!]!;
      for (let s = 0; s < specs.length; s++) {
        this.#worked[this.#first[change.lines[k]!]! + s]! += this.#growth(specs[s]!, change, k);
      }
    }
  }

  #growth({ groups }: GroupCountSpec, change: Change, k: number): number {
    const { roster, model } = this.#board;
    const before = change.lines[k]! * model.days;
    const after = k * model.days;
    let growth = 0;
    for (let g = 0; g < groups.length; g++) {
      const days = groups[g]!;
      if (days[days.length - 1]! < change.first[k]!) continue;
      if (days[0]! > change.last[k]!) break;
      growth += Number(worked(days, change.rows, after)) - Number(worked(days, roster, before));
    }
    return growth;
  }
}

function worked(days: readonly number[], rows: Int32Array, row: number): boolean {
  for (let i = 0; i < days.length; i++) if (rows[row + days[i]!] !== OFF) return true;
  return false;
}
