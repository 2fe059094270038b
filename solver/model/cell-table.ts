import { COUNT, POINTS, whole } from "./bounds.ts";
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
  /**
   * Goals points for every unit missing: for demand that is weighed against other aims instead of
   * before them all; default 0.
   */
  readonly underGoals?: number;
  /** Goals points for the square of the units above `required`; default 0. */
  readonly overSquared?: number;
}

/** A copy of the cell; a Bug when one of its numbers is not whole or out of range. */
export function checkedCell(cell: NewCell): NewCell {
  whole(cell.required, COUNT, "a cell's required count");
  const ceiling = { ...COUNT, low: cell.required };
  whole(cell.max, ceiling, "a cell's ceiling (at least what is required)");
  whole(cell.underPoints, POINTS, "a cell's points per missing unit");
  whole(cell.overPoints, POINTS, "a cell's points per unit too many");
  whole(cell.underGoals ?? 0, POINTS, "a cell's goals points per missing unit");
  whole(cell.overSquared ?? 0, POINTS, "a cell's points for the square of the units too many");
  return { ...cell };
}

export function cellTable(cells: readonly NewCell[]): CellTable {
  return Object.freeze({
    count: cells.length,
    required: Int32Array.from(cells, (cell) => cell.required),
    max: Int32Array.from(cells, (cell) => cell.max),
    underPoints: Float64Array.from(cells, (cell) => cell.underPoints),
    overPoints: Float64Array.from(cells, (cell) => cell.overPoints),
    underGoals: Float64Array.from(cells, (cell) => cell.underGoals ?? 0),
    overSquared: Float64Array.from(cells, (cell) => cell.overSquared ?? 0),
  });
}
