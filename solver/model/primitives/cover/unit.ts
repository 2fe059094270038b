import type { CellTable } from "../../model.ts";

/** What one unit more does to the goals when so many units cover the cell already. */
export function unitGoals(cells: CellTable, cell: number, count: number): number {
  const over = count - cells.required[cell]!;
  if (over < 0) return -cells.underGoals[cell]!;
  return cells.overPoints[cell]! + cells.overSquared[cell]! * (2 * over + 1);
}
