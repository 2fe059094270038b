import type { Change } from "../../../state/change.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import type { WholeGroupsSpec } from "./primitive.ts";

/** Looks only at the groups that hold edited days. */
export class WholeGroupsDelta implements Delta {
  readonly #board: Board;
  readonly #specs: readonly (readonly WholeGroupsSpec[])[];

  constructor(board: Board) {
    this.#board = board;
    this.#specs = byLine(board.model.lines, board.model.specs.wholeGroups);
  }

  price(change: Change): boolean {
    const { roster, model } = this.#board;
    for (let k = 0; k < change.lineCount; k++) {
      const specs = this.#specs[change.lines[k]!]!;
      for (let s = 0; s < specs.length; s++) {
        const { groups, partPoints } = specs[s]!;
        for (let g = 0; g < groups.length; g++) {
          const days = groups[g]!;
          if (days[days.length - 1]! < change.first[k]!) continue;
          if (days[0]! > change.last[k]!) break;
          const after = inPart(days, change.rows, k * model.days);
          if (partPoints === null) {
            if (after && change.asksFloors) return false;
            continue;
          }
          const before = inPart(days, roster, change.lines[k]! * model.days);
          change.goals += partPoints * (Number(after) - Number(before));
        }
      }
    }
    return true;
  }

  apply(): void {}
}

function inPart(days: readonly number[], rows: Int32Array, row: number): boolean {
  const first = rows[row + days[0]!] === OFF;
  for (let i = 1; i < days.length; i++) if ((rows[row + days[i]!] === OFF) !== first) return true;
  return false;
}
