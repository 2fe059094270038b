import type { Primitive } from "../primitive.ts";
import { RunDelta } from "./delta.ts";
import { evaluateRun } from "./evaluate.ts";
import { RunResource } from "./resource.ts";
import type { LineValues } from "../primitive.ts";

/**
 * The length of runs: days in a row that all belong to a class of choices, such as work at
 * all, days off, or nights.
 *
 * For whoever prices rosters: a label keeps one number, the state of its run, and what a run costs
 * is charged on the day it is incurred: a day too many at once, days too few when the run closes.
 * Neither a longer nor a shorter run is better in itself, so labels are compared by `regret` alone:
 * under a ceiling the shorter run wins, under a floor the longer one, and no run beats a run that
 * must go on. Runs as long as both bounds are alike.
 */
export interface RunSpec {
  readonly line: number;
  /** By an option's place on its line: 1 = a day with that option belongs to the class. */
  readonly members: LineValues;
  /** Whether a day off belongs to the class. */
  readonly offBelongs: boolean;
  /** Days of the class that end on the day before day 0: they lengthen a run, and cost nothing. */
  readonly already: number;
  /** Fewer days in a row are too few; 0 and 1 = no floor. */
  readonly min: number;
  /** More days in a row are too many; null = no ceiling. Not below `min`. */
  readonly max: number | null;
  /** A run that reaches back to day 0 may have begun before and is never too short. */
  readonly openStart: boolean;
  /** A run that reaches the last day may go on after it and is never too short. */
  readonly openEnd: boolean;
  /** null = hard; else goals points for each day missing in a run, and for each day too many. */
  readonly price: { readonly under: number; readonly over: number } | null;
}

/** The most days a run can be too short and too long, added up over one line. */
function worst({ min, max, already }: RunSpec, days: number): { under: number; over: number } {
  const runs = Math.ceil(days / 2) + 1;
  return { under: runs * min, over: max === null || max >= already + days ? 0 : days };
}

export const run: Primitive = {
  name: "run",
  evaluate: (model, roster) =>
    model.specs.run.map((spec, index) => evaluateRun(model, roster, spec, index)),
  bound(model) {
    let goals = 0;
    for (const spec of model.specs.run) {
      if (spec.price === null) continue;
      const { under, over } = worst(spec, model.days);
      goals += under * spec.price.under + over * spec.price.over;
    }
    return { coverage: 0, goals };
  },
  delta: (board) => new RunDelta(board),
  resource: (board) => new RunResource(board),
};
