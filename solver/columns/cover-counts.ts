import type { Model } from "../model/model.ts";
import { OFF } from "../model/numbers.ts";

/** Adds so many units to every cell that a row covers. */
export function addCover({ options }: Model, row: Int32Array, counts: Int32Array, units: number) {
  for (const option of row) {
    if (option === OFF) continue;
    for (let i = options.cellStart[option]!; i < options.cellStart[option + 1]!; i++) {
      counts[options.cells[i]!]! += units;
    }
  }
}

/** What the cells that a row covers are worth at given duals. */
export function coverWorth({ options }: Model, row: Int32Array, duals: Float64Array): number {
  let sum = 0;
  for (const option of row) {
    if (option === OFF) continue;
    for (let i = options.cellStart[option]!; i < options.cellStart[option + 1]!; i++) {
      sum += duals[options.cells[i]!]!;
    }
  }
  return sum;
}
