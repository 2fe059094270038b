import type { Rng } from "../../../src/kernel/rng.ts";
import type { Draft } from "../draft.ts";
import type { Fit } from "../fit.ts";
import type { Weights } from "../weights.ts";

/** What a move works with. */
export interface Scene {
  readonly draft: Draft;
  readonly fit: Fit;
  readonly rng: Rng;
  readonly weights: Weights;
  /** Of the walk, in squares of lines too many. */
  readonly temperature: number;
}

/** A way to change the draft, tried at once. False when it found nothing to try. */
export interface ActivityMove {
  readonly name: string;
  /** How often it is drawn, against the other moves. */
  readonly weight: number;
  readonly attempt: (scene: Scene) => boolean;
}
