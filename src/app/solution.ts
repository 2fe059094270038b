import type { CheckedSchedule } from "../check/checked.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Issue } from "../intake/issue.ts";
import type { Ruleset } from "../law/ruleset.ts";

/** Why the search ended. */
export interface SearchReport {
  readonly seed: number;
  readonly iterations: number;
  /** Wall time of model building and search, in milliseconds; not part of any digest. */
  readonly buildMilliseconds: number;
  readonly searchMilliseconds: number;
  readonly checkMilliseconds: number;
  readonly stopReason: string;
  /** Person-minutes of demand left open. */
  readonly missingMinutes: number;
  /** Goal points times weight; see the goals for what a point is. */
  readonly goalPoints: number;
  readonly options: number;
}

/** A schedule that the independent check found to hold no violation, with the law it was judged by. */
export interface Solution {
  readonly checked: CheckedSchedule;
  readonly ruleset: Ruleset;
  /** Published assignments that had become unlawful and were not kept. */
  readonly released: readonly Assignment[];
  readonly search: SearchReport;
}

/** interrupted: stopped from outside, the best so far. invalid: the problem asks for the unlawful. */
export type SolveOutcome =
  | { readonly kind: "solved"; readonly solution: Solution }
  | { readonly kind: "interrupted"; readonly solution: Solution }
  | { readonly kind: "invalid"; readonly issues: readonly Issue[] };
