import type { Model } from "../model/model.ts";
import { unitGoals } from "../model/primitives/cover/unit.ts";

/** A cell whose units too many grow dearer has so many steps of its own; the rest cost as the last. */
const STEPS_MAX = 12;

/**
 * What a cell's shortage and surplus may be in a linear program: its units missing, and its units
 * too many by steps that cost the same.
 */
export interface CellSlack {
  readonly cell: number;
  /** 1 = units missing, -1 = units too many. */
  readonly sign: 1 | -1;
  /** 0, unless the linear program is to look at more alone. */
  readonly lower: number;
  readonly upper: number;
  readonly goals: number;
  readonly coverage: number;
}

/** The slacks of all cells; prices that are convex in a cell's count are said exactly. */
export function cellSlacks({ cells, lines, days }: Model): readonly CellSlack[] {
  const slacks: CellSlack[] = [];
  for (let cell = 0; cell < cells.count; cell++) {
    const required = cells.required[cell]!;
    const coverage = cells.underPoints[cell]!;
    if (required > 0) {
      const goals = cells.underGoals[cell]!;
      slacks.push({ cell, sign: 1, lower: 0, upper: required, goals, coverage });
    }
    let left = Math.min(cells.max[cell]!, Math.max(required, lines * days)) - required;
    const steps = cells.overSquared[cell]! === 0 ? 1 : STEPS_MAX;
    for (let step = 1; left > 0; step++) {
      const upper = step === steps ? left : 1;
      const goals = unitGoals(cells, cell, required + step - 1);
      slacks.push({ cell, sign: -1, lower: 0, upper, goals, coverage: 0 });
      left -= upper;
    }
  }
  return slacks;
}
