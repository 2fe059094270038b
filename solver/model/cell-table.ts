import type { CellTable } from "./model.ts";

/** A demand cell as it is given to the builder. */
export interface NewCell {
  readonly required: number;
  /** Hard ceiling, at least `required`. */
  readonly max: number;
  /** Coverage points for every unit missing. */
  readonly underPoints: number;
  /** Goals points for every unit above `required`. */
  readonly overPoints: number;
}

export function cellTable(cells: readonly NewCell[]): CellTable {
  return Object.freeze({
    count: cells.length,
    required: Int32Array.from(cells, (cell) => cell.required),
    max: Int32Array.from(cells, (cell) => cell.max),
    underPoints: Float64Array.from(cells, (cell) => cell.underPoints),
    overPoints: Float64Array.from(cells, (cell) => cell.overPoints),
  });
}
