import type { Model } from "../model/model.ts";
import type { CellSlack } from "./cell-slacks.ts";
import type { Solved } from "./solved.ts";
import { worth, type Target } from "./target.ts";

/** Sums stay below this, where every whole number of a double is exact. */
const EXACT = 2 ** 52;

/** Duals are rounded to this fraction of a point, or coarser when points are many. */
const FINEST = 2 ** 16;

/**
 * Duals rounded to whole numbers of `1 / scale` points. Whatever numbers they are, the bound made
 * from them is true; what the engine computed only decides how good it is.
 */
export interface Duals {
  readonly scale: number;
  /** By cell. */
  readonly cells: Float64Array;
  /** By place in the free lines. */
  readonly lines: Float64Array;
  /** Of one point of coverage, >= 0. */
  readonly coverage: number;
}

/** @param pointsMax a bound of the absolute points any roster can have, on the target's level. */
export function roundedDuals(solved: Solved, pointsMax: number): Duals {
  let largest = Math.max(1, pointsMax, solved.value, solved.coverageDual);
  for (const dual of solved.cellDuals) largest = Math.max(largest, Math.abs(dual));
  const scale = scaleFor(largest);
  const rounded = (numbers: Float64Array) => numbers.map((dual) => Math.round(dual * scale));
  return {
    scale,
    cells: rounded(solved.cellDuals),
    lines: rounded(solved.lineDuals),
    coverage: Math.round(solved.coverageDual * scale),
  };
}

/** The finest fraction of a point that leaves room for sums of so large numbers; a power of two. */
export function scaleFor(largest: number): number {
  let scale = FINEST;
  while (scale > 1 && largest * scale * 1024 > EXACT) scale /= 2;
  return scale;
}

/** On the way from some duals to others, as whole numbers again; any row of a line is wanted there. */
export function mixed(from: Duals, to: Duals, share: number): Duals {
  const factor = from.scale / to.scale;
  const between = (a: number, b: number) => Math.round(a + share * (b * factor - a));
  return {
    scale: from.scale,
    cells: from.cells.map((dual, cell) => between(dual, to.cells[cell]!)),
    lines: new Float64Array(from.lines.length).fill(Infinity),
    coverage: between(from.coverage, to.coverage),
  };
}

/**
 * The part of the Lagrangian bound that belongs to demand, in `1 / scale` points: the least that the
 * slacks cost when every unit of a cell is worth the cell's dual. Whole numbers; NaN when a sum
 * leaves the exact ones.
 */
export function demandBound(
  { cells }: Model,
  slacks: readonly CellSlack[],
  standing: Int32Array,
  target: Target,
  duals: Duals,
): number {
  let sum = 0;
  for (let cell = 0; cell < cells.count; cell++) {
    sum += duals.cells[cell]! * (cells.required[cell]! - standing[cell]!);
  }
  const { scale, coverage } = duals;
  for (const slack of slacks) {
    if (target.level === "goals" && target.coverageMax === 0 && slack.coverage > 0) continue;
    const points = worth(target, slack.goals, slack.coverage) * scale + slack.coverage * coverage;
    const least = points - slack.sign * duals.cells[slack.cell]!;
    sum += least * (least < 0 ? slack.upper : slack.lower);
  }
  if (target.level === "goals") sum -= coverage * target.coverageMax;
  return Math.abs(sum) < EXACT ? sum : NaN;
}
