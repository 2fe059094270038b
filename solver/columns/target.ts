import { unreachable } from "../../src/kernel/assert.ts";

/**
 * What a linear program minimises. The score has two levels, and a bound speaks of one of them: of
 * coverage over all lawful rosters, or of goals over all lawful rosters whose coverage is at most
 * `coverageMax`. The second, with the coverage of the best roster known, holds for every roster that
 * is at least as good. For finding rosters, not for bounds, both are added up at a weight.
 */
export type Target =
  | { readonly level: "coverage" }
  | { readonly level: "goals"; readonly coverageMax: number }
  | { readonly level: "both"; readonly coverageWeight: number };

/** What some goals and coverage points are worth in the linear program. */
export function worth(target: Target, goals: number, coverage: number): number {
  switch (target.level) {
    case "coverage":
      return coverage;
    case "goals":
      return goals;
    case "both":
      return goals + target.coverageWeight * coverage;
    default:
      return unreachable(target);
  }
}

/** Whether the goals of rows count. */
export function countsGoals({ level }: Target): boolean {
  return level !== "coverage";
}
