import type { Rng } from "../../src/kernel/rng.ts";
import { BestDraft } from "./best-draft.ts";
import type { Draft } from "./draft.ts";
import { Fit } from "./fit.ts";
import { activityMoves } from "./moves/list.ts";
import type { ActivityMove, Scene } from "./moves/move.ts";
import type { Weights } from "./weights.ts";

/** Simulated annealing on one draft: moves are made, priced, and kept or taken back. */
export class Walk implements Scene {
  readonly draft: Draft;
  readonly rng: Rng;
  readonly weights: Weights;
  readonly fit: Fit;
  readonly best: BestDraft;
  temperature = 1;
  readonly #moves: readonly ActivityMove[];
  /** What a line missing costs where no price of crowding is paid. */
  #missing: number;

  constructor(draft: Draft, rng: Rng, weights: Weights) {
    this.draft = draft;
    this.rng = rng;
    this.weights = { ...weights };
    this.#missing = weights.missing;
    this.fit = new Fit(draft, this.weights);
    this.best = new BestDraft(draft);
    this.#moves = activityMoves.flatMap((move) => Array<ActivityMove>(move.weight).fill(move));
  }

  /** Makes what is missing so many times as dear. */
  caution(times: number): void {
    this.#missing *= times;
    this.weights.missing *= times;
    this.weights.outside *= times;
  }

  /** Pays this share of the prices of crowding, and the same share of `missing` for a line missing besides. */
  payForCrowding(share: number, missing: number): void {
    this.weights.crowding = share;
    this.weights.missing = this.#missing + share * missing;
  }

  /** Tries so many moves at the present temperature. */
  stretch(moves: number): void {
    const { draft, rng, weights } = this;
    for (let i = 0; i < moves; i++) {
      const { missing, outside, over, crowding } = draft;
      if (!this.#moves[rng.below(this.#moves.length)]!.attempt(this)) {
        draft.takeBack();
        continue;
      }
      const rise =
        weights.missing * (draft.missing - missing) +
        weights.outside * (draft.outside - outside) +
        weights.crowding * (draft.crowding - crowding) +
        (draft.over - over);
      if (rise > 0 && rng.unit() >= Math.exp(-rise / this.temperature)) {
        draft.takeBack();
        continue;
      }
      draft.keep();
      if (rise < 0 || draft.over < over) this.best.see(draft);
    }
  }
}
