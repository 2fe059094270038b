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
  readonly threads: number;
  /** null where what was searched is not what was made of it, as in a repair. */
  readonly proof: SearchProof | null;
  /** What each way of searching did, by name. */
  readonly strategies: readonly StrategyReport[];
}

/** What is proved about every schedule that the engine could have made. */
export interface SearchProof {
  /** None leaves less open. */
  readonly missingMinutesLeast: number;
  /** None that leaves as little open as ours has fewer goal points. */
  readonly goalPointsLeast: number;
  /** Ours is at most so far from the best, in hundredths of a percent rounded up; 0 = none is better. */
  readonly gapPercent: number;
}

export interface StrategyReport {
  readonly strategy: string;
  readonly tried: number;
  readonly improved: number;
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
