/**
 * The score of a roster, least first: coverage before goals, each in points of its own. Lawfulness
 * has no place in it, because a roster that breaks a hard limit is never held.
 */
export interface Score {
  readonly coverage: number;
  readonly goals: number;
}

/** True when the first score is strictly better. */
export function better(score: Score, than: Score): boolean {
  if (score.coverage !== than.coverage) return score.coverage < than.coverage;
  return score.goals < than.goals;
}
