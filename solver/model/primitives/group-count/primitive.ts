import type { Primitive } from "../primitive.ts";
import { GroupCountDelta } from "./delta.ts";
import { evaluateGroupCount } from "./evaluate.ts";
import { GroupCountResource } from "./resource.ts";

/**
 * In how many groups of days, as weekends, any option is chosen.
 *
 * For whoever prices rosters: a label keeps the number of groups worked so far and whether the
 * present group is among them. Fewer is better, and of equal numbers the label that has worked in
 * the present group, because the rest of that group is free to it. Points fall due on the day on
 * which a group too many is first worked.
 */
export interface GroupCountSpec {
  readonly line: number;
  /** Ascending days; every group ends before the next begins. */
  readonly groups: readonly (readonly number[])[];
  /** So many groups may still be worked, >= 0: the past is taken off already. */
  readonly max: number;
  /** Goals points for each group too many; null = hard. */
  readonly overPoints: number | null;
}

export const groupCount: Primitive = {
  name: "groupCount",
  evaluate: (model, roster) =>
    model.specs.groupCount.map((spec, index) => evaluateGroupCount(model, roster, spec, index)),
  bound(model) {
    let goals = 0;
    for (const { groups, overPoints } of model.specs.groupCount) {
      goals += groups.length * (overPoints ?? 0);
    }
    return { coverage: 0, goals };
  },
  delta: (board) => new GroupCountDelta(board),
  resource: (board) => new GroupCountResource(board),
};
