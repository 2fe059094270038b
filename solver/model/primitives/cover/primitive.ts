import type { Primitive } from "../primitive.ts";
import { CoverDelta } from "./delta.ts";
import { evaluateCover } from "./evaluate.ts";
import { CoverResource } from "./resource.ts";

/**
 * Demand cells: coverage or goals points for every unit missing, goals points for the units too many
 * and for their square, and a hard ceiling. The only primitive that ties lines together.
 *
 * For whoever prices rosters: the price of a cell is convex in its count, so that units can be priced
 * one by one ({@link unitGoals}); a row for the cell needs one column for each unit missing, and for
 * each unit too many where the square has a price.
 */
export const cover: Primitive = {
  name: "cover",
  evaluate: evaluateCover,
  bound({ cells, lines }) {
    let coverage = 0;
    let goals = 0;
    for (let cell = 0; cell < cells.count; cell++) {
      coverage += cells.required[cell]! * cells.underPoints[cell]!;
      goals += cells.required[cell]! * cells.underGoals[cell]!;
      goals += lines * cells.overPoints[cell]! + lines * lines * cells.overSquared[cell]!;
    }
    return { coverage, goals };
  },
  delta: (board) => new CoverDelta(board),
  resource: (board) => new CoverResource(board),
};
