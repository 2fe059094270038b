import type { Change } from "../../../state/change.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";

/**
 * Takes the edit's units out of the counts and puts the new ones in, adding up what each step costs,
 * then puts the counts back. Because the price of a cell depends on its count alone, the order of the
 * steps does not matter; all units leave before any arrives, so a full cell refuses only what stays.
 */
export class CoverDelta implements Delta {
  readonly #board: Board;

  constructor(board: Board) {
    this.#board = board;
  }

  price(change: Change): boolean {
    for (let i = 0; i < change.count; i++) this.#leave(change.before[i]!, change);
    let arrived = 0;
    let lawful = true;
    while (lawful && arrived < change.count) {
      lawful = this.#arrive(change.after[arrived]!, change);
      arrived++;
    }
    for (let i = 0; i < arrived; i++) this.#add(change.after[i]!, -1);
    for (let i = 0; i < change.count; i++) this.#add(change.before[i]!, 1);
    return lawful;
  }

  apply(change: Change): void {
    for (let i = 0; i < change.count; i++) {
      this.#add(change.before[i]!, -1);
      this.#add(change.after[i]!, 1);
    }
  }

  #leave(option: number, change: Change): void {
    if (option === OFF) return;
    const { counts, model } = this.#board;
    const { cells, options } = model;
    const end = options.cellStart[option + 1]!;
    for (let i = options.cellStart[option]!; i < end; i++) {
      const cell = options.cells[i]!;
      const count = counts[cell]!;
      if (count <= cells.required[cell]!) change.coverage += cells.underPoints[cell]!;
      else change.goals -= cells.overPoints[cell]!;
      counts[cell] = count - 1;
    }
  }

  /** All of the option's units arrive, even when one of them is refused, so that all can be put back. */
  #arrive(option: number, change: Change): boolean {
    if (option === OFF) return true;
    const { counts, model } = this.#board;
    const { cells, options } = model;
    const end = options.cellStart[option + 1]!;
    let lawful = true;
    for (let i = options.cellStart[option]!; i < end; i++) {
      const cell = options.cells[i]!;
      const count = counts[cell]!;
      if (count < cells.required[cell]!) change.coverage -= cells.underPoints[cell]!;
      else change.goals += cells.overPoints[cell]!;
      if (count >= cells.max[cell]!) lawful = false;
      counts[cell] = count + 1;
    }
    return lawful;
  }

  #add(option: number, units: number): void {
    if (option === OFF) return;
    const { counts, model } = this.#board;
    const { options } = model;
    const end = options.cellStart[option + 1]!;
    for (let i = options.cellStart[option]!; i < end; i++) counts[options.cells[i]!]! += units;
  }
}
