import { OFF } from "../model/numbers.ts";
import { drawAtWork, drawOtherAtWork, lasting } from "./draw.ts";
import type { Move } from "./move.ts";

/**
 * Two lines that work on the same day exchange when they end. As many are there at any time as
 * before; only who works how long is changed, so that a long and a short shift become two middling
 * ones, or the other way round.
 */
export const exchangeEnds: Move = {
  name: "exchangeEnds",
  weight: 15,
  propose(scene, edit) {
    const { state } = scene;
    const { start, end } = state.model.options;
    const slot = drawAtWork(scene);
    if (slot === -1) return false;
    const own = state.roster[slot]!;
    const other = drawOtherAtWork(scene, slot);
    if (other === -1) return false;
    const others = state.roster[other]!;
    if (end[own] === end[others] || start[own] === start[others]) return false;
    const mine = lasting(scene, slot, own, end[others]!);
    const theirs = lasting(scene, other, others, end[own]!);
    if (mine === OFF || theirs === OFF) return false;
    edit.set(slot, mine).set(other, theirs);
    return true;
  },
};
