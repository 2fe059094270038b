/**
 * What a linear program minimises. The score has two levels, and a bound speaks of one of them: of
 * coverage over all lawful rosters, or of goals over all lawful rosters whose coverage is at most
 * `coverageMax`. The second, with the coverage of the best roster known, holds for every roster that
 * is at least as good.
 */
export type Target =
  | { readonly level: "coverage" }
  | { readonly level: "goals"; readonly coverageMax: number };
