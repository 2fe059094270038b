import type { Roster } from "../model/numbers.ts";
import type { Score } from "../state/score.ts";
import type { Bounds } from "./bounds.ts";

/** Where searches of the same model that run side by side meet. */
export interface Exchange {
  /** Tells of a roster that is the best this search knows. */
  readonly offer: (roster: Roster, score: Score) => void;
  /** Writes a roster that is better than `than` into `roster` and returns its score; null = none. */
  readonly take: (than: Score, roster: Roster) => Score | null;
  /** Brings both sides' bounds to the better of the two. */
  readonly share: (bounds: Bounds) => void;
}
