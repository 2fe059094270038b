import type { Primitive } from "../primitive.ts";
import { CoverDelta } from "./delta.ts";
import { evaluateCover } from "./evaluate.ts";
import { CoverResource } from "./resource.ts";

/**
 * Demand cells: coverage points for every unit missing, goals points for every unit too many, and a
 * hard ceiling. The only primitive that ties lines together.
 */
export const cover: Primitive = {
  name: "cover",
  evaluate: evaluateCover,
  bound({ cells, lines }) {
    let coverage = 0;
    let goals = 0;
    for (let cell = 0; cell < cells.count; cell++) {
      coverage += cells.required[cell]! * cells.underPoints[cell]!;
      goals += lines * cells.overPoints[cell]!;
    }
    return { coverage, goals };
  },
  delta: (board) => new CoverDelta(board),
  resource: (board) => new CoverResource(board),
};
