import type { Model } from "../model/model.ts";
import type { CellSlack } from "./cell-slacks.ts";
import type { Target } from "./target.ts";

/** Which lines a linear program is to give rows, and on what target. */
export interface MasterTask {
  readonly model: Model;
  readonly slacks: readonly CellSlack[];
  readonly target: Target;
  /** The lines that are free; all others stand still. */
  readonly lines: readonly number[];
  /** By cell: how many of the lines that stand still cover it. */
  readonly standing: Int32Array;
}

/** The task of a whole roster: every line is free. */
export const wholeTask = (
  model: Model,
  slacks: readonly CellSlack[],
  target: Target,
): MasterTask => ({
  ...{ model, slacks, target },
  lines: [...Array(model.lines).keys()],
  standing: new Int32Array(model.cells.count),
});
