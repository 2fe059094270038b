import { slotOf } from "./draw.ts";
import type { Move } from "./move.ts";

/** An open cell is given to some line that could cover it, whatever that line does on the day. */
export const fillOpen: Move = {
  name: "fillOpen",
  weight: 10,
  propose(scene, edit) {
    const { state, choices, rng } = scene;
    if (state.open.count === 0) return false;
    const cell = state.open.at(rng.below(state.open.count));
    const first = choices.coveringStart[cell]!;
    const count = choices.coveringStart[cell + 1]! - first;
    if (count === 0) return false;
    const option = choices.covering[first + rng.below(count)]!;
    const slot = slotOf(scene, option);
    edit.set(slot, option);
    return state.roster[slot] !== option;
  },
};
