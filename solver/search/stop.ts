import { assert } from "../../src/kernel/assert.ts";
import type { Score } from "../state/score.ts";
import { gapOf } from "./bounds.ts";

/** Why a search ended. */
export type StopReason =
  | "iterations"
  | "seconds"
  | "noImprovement"
  | "asked"
  /** No roster can be better: nothing is missing and nothing costs points. */
  | "perfect"
  /** The bound says that no roster is better. */
  | "provedOptimal"
  /** The gap asked for is reached. */
  | "gap"
  /** Nothing can be chosen: no lines, no options, or all of them pinned. */
  | "fixed";

/** Where a search stands when it asks whether to stop. */
export interface StopView {
  /** Edits priced so far; a roster rewrite counts as many as it is worth in time. */
  readonly iterations: number;
  readonly seconds: number;
  /** Iterations since the best score became better. */
  readonly idleIterations: number;
  readonly score: Score;
  /** No roster is better than this. */
  readonly bound: Score;
}

/** Asked every few hundred iterations: a reason to stop, or null to go on. */
export type Stop = (at: StopView) => StopReason | null;

/** The only criterion that ends a search at the same place on every machine, with noImprovement. */
export function maxIterations(iterations: number): Stop {
  assert(iterations >= 0, "a bound on iterations is >= 0", iterations);
  return (at) => (at.iterations >= iterations ? "iterations" : null);
}

/** Elapsed seconds by the search's clock. */
export function maxSeconds(seconds: number): Stop {
  assert(seconds >= 0, "a bound on seconds is >= 0", seconds);
  return (at) => (at.seconds >= seconds ? "seconds" : null);
}

/** So many iterations have brought nothing better. */
export function noImprovement(iterations: number): Stop {
  assert(iterations >= 1, "a bound on idle iterations is >= 1", iterations);
  return (at) => (at.idleIterations >= iterations ? "noImprovement" : null);
}

/** The score is proved to be within this share of the best possible; see `gapOf`. */
export function gap(share: number): Stop {
  assert(share >= 0, "a gap is >= 0", share);
  return (at) => (gapOf(at.score, at.bound) <= share ? "gap" : null);
}

/** Whichever comes first; of several at once, the first in the list. */
export function anyOf(...stops: readonly Stop[]): Stop {
  return (at) => {
    for (const stop of stops) {
      const reason = stop(at);
      if (reason !== null) return reason;
    }
    return null;
  };
}

/** When somebody sets the flag, between two resumptions of the search. */
export function whenAsked(flag: { readonly asked: boolean }): Stop {
  return () => (flag.asked ? "asked" : null);
}
