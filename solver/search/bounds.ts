import type { Model } from "../model/model.ts";
import { primitives } from "../model/primitives/list.ts";
import type { Score } from "../state/score.ts";

/**
 * What is proved about all lawful rosters: none has less `coverage`, and none whose coverage is at
 * most that of the best roster known has less `goals`. So no roster is better than both together.
 */
export class Bounds {
  #coverage = 0;
  #goals: number;

  constructor(model: Model) {
    this.#goals = model.mayEarn ? -pointsMax(model, "goals") : 0;
  }

  get score(): Score {
    return { coverage: this.#coverage, goals: this.#goals };
  }

  /** @param bound a true bound, whole or not: scores are whole, so it is rounded up. */
  raiseCoverage(bound: number): boolean {
    const whole = Math.ceil(bound);
    if (!(whole > this.#coverage)) return false;
    this.#coverage = whole;
    return true;
  }

  /** @param bound holds for all rosters with at most the coverage of the best roster known. */
  raiseGoals(bound: number): boolean {
    const whole = Math.ceil(bound);
    if (!(whole > this.#goals)) return false;
    this.#goals = whole;
    return true;
  }

  /** Whether no roster can be better than one of this score. */
  prove({ coverage, goals }: Score): boolean {
    return coverage <= this.#coverage && goals <= this.#goals;
  }
}

/** A bound of the absolute points of any roster. */
export function pointsMax(model: Model, level: "coverage" | "goals"): number {
  return primitives.reduce((sum, primitive) => sum + primitive.bound(model)[level], 0);
}

/**
 * How far a score is from its bound, as a share of the score on the first level that is not closed:
 * 0 = proved best. It is at least 0, and may exceed 1 where points are earned.
 */
export function gapOf(score: Score, bound: Score): number {
  const share = (held: number, least: number) => (held - least) / Math.max(1, Math.abs(held));
  if (score.coverage > bound.coverage) return share(score.coverage, bound.coverage);
  return Math.max(0, share(score.goals, bound.goals));
}
