/** A role that a worker would learn. */
export interface Training {
  readonly worker: string;
  readonly name: string;
  readonly role: string;
  readonly roleName: string;
}

/** A set of trainings with what solving the week again showed. */
export interface SkillSet {
  readonly trainings: readonly Training[];
  /** Person-minutes of demand left open with the set, and how many fewer than without. */
  readonly missingMinutes: number;
  readonly filledMinutes: number;
  /**
   * Burdens of the worker who carried most without the set, in nights, weekend shifts and closings,
   * with it, and how many fewer.
   */
  readonly burdensOfMostBurdened: number;
  readonly burdensRelieved: number;
  /** Weighted goal points saved; below 0 when they grew. */
  readonly goalPointsSaved: number;
}

/** Which training would fill open work or relieve the most burdened, best first. */
export interface SkillsDocument {
  readonly format: "fairweek/skills@1";
  readonly problemDigest: string;
  readonly seed: number;
  readonly iterations: number | null;
  readonly before: {
    readonly missingMinutes: number;
    readonly goalPoints: number;
    readonly mostBurdened: {
      readonly worker: string;
      readonly name: string;
      readonly burdens: number;
    } | null;
  };
  /** Pairs of worker and role that were thought of, and how many sets of them were solved. */
  readonly pairsConsidered: number;
  readonly setsSolved: number;
  readonly setsSolvedMost: number;
  readonly sets: readonly SkillSet[];
}
