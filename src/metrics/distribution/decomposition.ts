import { assert } from "../../kernel/assert.ts";
import { sum } from "../statistics/mean.ts";
import { theil } from "./inequality.ts";

/** Theil's T in two parts that add up to it. */
export interface TheilParts {
  /** Sum of s ln (group mean / mean): what is left when everybody has her group's mean. */
  readonly between: number;
  /** Sum of s x T of the group. */
  readonly within: number;
}

/**
 * Splits Theil's T by groups, as contract or role; s is a group's share of the total. Groups of
 * nobody are passed over.
 */
export function theilByGroup(groups: readonly (readonly number[])[]): TheilParts {
  const all = groups.flat();
  assert(all.length > 0, "something is shared by somebody");
  const total = sum(all);
  if (total === 0) return { between: 0, within: 0 };
  const parts = groups
    .filter((group) => sum(group) > 0)
    .map((group) => {
      const share = sum(group) / total;
      const relative = sum(group) / group.length / (total / all.length);
      return { between: share * Math.log(relative), within: share * theil(group) };
    });
  return {
    between: Math.max(0, sum(parts.map(({ between }) => between))),
    within: sum(parts.map(({ within }) => within)),
  };
}
