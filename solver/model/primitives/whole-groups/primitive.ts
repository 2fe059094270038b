import type { Primitive } from "../primitive.ts";
import { WholeGroupsDelta } from "./delta.ts";
import { evaluateWholeGroups } from "./evaluate.ts";
import { WholeGroupsResource } from "./resource.ts";

/**
 * Groups of days, as weekends, that are worked on all their days or on none.
 *
 * For whoever prices rosters: inside a group a label keeps whether it has worked on all days so far
 * or on none; outside, and once the group is mixed and paid for, it keeps nothing. A label that keeps
 * nothing beats both others; those two cannot be compared unless the price of one group parts them.
 */
export interface WholeGroupsSpec {
  readonly line: number;
  /** Ascending days, two or more; every group ends before the next begins. */
  readonly groups: readonly (readonly number[])[];
  /** Goals points for each group worked in part; null = hard. */
  readonly partPoints: number | null;
}

export const wholeGroups: Primitive = {
  name: "wholeGroups",
  evaluate: (model, roster) =>
    model.specs.wholeGroups.map((spec, index) => evaluateWholeGroups(model, roster, spec, index)),
  bound(model) {
    let goals = 0;
    for (const { groups, partPoints } of model.specs.wholeGroups) {
      goals += groups.length * (partPoints ?? 0);
    }
    return { coverage: 0, goals };
  },
  delta: (board) => new WholeGroupsDelta(board),
  resource: (board) => new WholeGroupsResource(board),
};
