import type { Rng } from "../../src/kernel/rng.ts";
import type { Choices } from "../state/choices.ts";
import type { Edit } from "../state/edit.ts";
import type { State } from "../state/state.ts";

/** What a move may look at. It changes nothing. */
export interface Scene {
  readonly state: State;
  readonly choices: Choices;
  readonly rng: Rng;
}

/** A way to propose edits. It knows no primitive and no price; what it proposes may be refused. */
export interface Move {
  readonly name: string;
  /** How often it is drawn, against the other moves. */
  readonly weight: number;
  /** Fills the cleared edit; false when it found nothing to propose. */
  readonly propose: (scene: Scene, edit: Edit) => boolean;
}
