import { OFF } from "../model/numbers.ts";
import { drawNear, drawSlot } from "./draw.ts";
import type { Move } from "./move.ts";

/**
 * Two lines that work on the same day both take a similar option: where one ends, the other begins.
 */
export const nudgePair: Move = {
  name: "nudgePair",
  weight: 5,
  propose(scene, edit) {
    const { state, choices, rng } = scene;
    const { days, lines } = state.model;
    const slot = drawSlot(scene);
    if (slot === -1) return false;
    const other = rng.below(lines) * days + (slot % days);
    const own = state.roster[slot]!;
    const others = state.roster[other]!;
    const idle = choices.start[other] === choices.start[other + 1];
    if (other === slot || own === OFF || others === OFF || idle) return false;
    edit.set(slot, drawNear(scene, slot, own)).set(other, drawNear(scene, other, others));
    return true;
  },
};
