import type { Model } from "../../model.ts";
import { OFF, type Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";

/** One term for each cell, whose index is the cell's. */
export function evaluateCover(model: Model, roster: Roster): Term[] {
  const { cells, options } = model;
  const counts = new Array<number>(cells.count).fill(0);
  for (const option of roster) {
    if (option === OFF) continue;
    for (let i = options.cellStart[option]!; i < options.cellStart[option + 1]!; i++) {
      counts[options.cells[i]!]! += 1;
    }
  }
  return counts.map((count, index) => {
    const under = Math.max(0, cells.required[index]! - count);
    const over = Math.max(0, count - cells.required[index]!);
    return {
      primitive: "cover",
      index,
      line: null,
      broken: count > cells.max[index]!,
      coverage: cells.underPoints[index]! * under,
      goals:
        cells.underGoals[index]! * under +
        cells.overPoints[index]! * over +
        cells.overSquared[index]! * over * over,
    };
  });
}
