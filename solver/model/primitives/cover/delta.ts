import type { Change } from "../../../state/change.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import { unitGoals } from "./unit.ts";

/**
 * One slot's change is priced by the cells that only one of its two options covers. For larger edits all
 * units leave the counts, the new ones arrive, each step at its price, and then the counts are put
 * back: the price of a cell depends on its count alone, so the order of the steps does not matter, and
 * a full cell refuses only what stays.
 */
export class CoverDelta implements Delta {
  readonly #board: Board;

  constructor(board: Board) {
    this.#board = board;
  }

  price(change: Change): boolean {
    if (change.count === 1) return this.#priceOne(change);
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

  /** Walks both options' ascending cells side by side. */
  #priceOne(change: Change): boolean {
    const { counts, model } = this.#board;
    const { required, max, underPoints } = model.cells;
    const { cells, cellStart } = model.options;
    const before = change.before[0]!;
    const after = change.after[0]!;
    let b = before === OFF ? 0 : cellStart[before]!;
    let a = after === OFF ? 0 : cellStart[after]!;
    const bEnd = before === OFF ? 0 : cellStart[before + 1]!;
    const aEnd = after === OFF ? 0 : cellStart[after + 1]!;
    while (b < bEnd || a < aEnd) {
      const gone = b < bEnd ? cells[b]! : Infinity;
      const come = a < aEnd ? cells[a]! : Infinity;
      if (gone <= come) b++;
      if (come <= gone) a++;
      if (gone < come) {
        if (counts[gone]! <= required[gone]!) change.coverage += underPoints[gone]!;
        change.goals -= unitGoals(model.cells, gone, counts[gone]! - 1);
      } else if (come < gone) {
        if (counts[come]! >= max[come]!) return false;
        if (counts[come]! < required[come]!) change.coverage -= underPoints[come]!;
        change.goals += unitGoals(model.cells, come, counts[come]!);
      }
    }
    return true;
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
      change.goals -= unitGoals(cells, cell, count - 1);
      counts[cell] = count - 1;
    }
  }

  /**
   * All of the option's units arrive, even when one of them is refused, so that all can be put
   * back.
   */
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
      change.goals += unitGoals(cells, cell, count);
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
