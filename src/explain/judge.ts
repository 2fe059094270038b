import type { CheckFinding } from "../check/checked.ts";
import type { PlannedBreak } from "../domain/demand.ts";
import type { RoleId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Break, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { GoalExplanation, LineMeasure } from "../goals/goal.ts";
import type { Ruleset } from "../law/ruleset.ts";
import type { Explanation } from "../rules/explanation.ts";
import type { Interval } from "../time/interval.ts";

/** A shift that nobody works yet: it still needs a place for its breaks. */
export interface UnbrokenShift {
  readonly role: RoleId;
  readonly interval: Interval;
  readonly planned: readonly PlannedBreak[];
}

/** What one goal says of one worker's shifts. */
export interface GoalMeasure extends LineMeasure {
  /** The goal's id, as "hours-adequacy". */
  readonly goal: string;
  /** How much it counts in this problem: 100 is its default strength. `points` are at 100. */
  readonly weight: number;
}

/**
 * The powers an explanation needs, handed in by whoever asks. An explanation never guesses: it
 * edits a worker's shifts and asks these. They must be pure: equal arguments, equal answers.
 */
export interface Judge {
  /**
   * All findings of all enactments that cover the worker, on these shifts (history is the worker's
   * own).
   */
  readonly judge: (
    problem: Problem,
    ruleset: Ruleset,
    worker: Worker,
    shifts: readonly Shift[],
  ) => readonly CheckFinding[];
  /** Breaks as the law and the plan ask for them; null when they have no place. */
  readonly breaksFor: (
    problem: Problem,
    ruleset: Ruleset,
    worker: Worker,
    shift: UnbrokenShift,
  ) => readonly Break[] | null;
  /** True for a rule kind that asks where breaks lie. */
  readonly isAboutBreaks: (kind: string) => boolean;
  /** Every goal with a weight above 0, in a fixed order. */
  readonly measure: (
    problem: Problem,
    worker: Worker,
    shifts: readonly Shift[],
  ) => readonly GoalMeasure[];
  /** What a rule kind tells people. @throws Bug for a kind that does not exist. */
  readonly explanationOf: (kind: string) => Explanation;
  /** What a goal tells people. @throws Bug for a goal that does not exist. */
  readonly goalExplanationOf: (goal: string) => GoalExplanation;
}
