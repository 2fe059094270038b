import { OFF } from "../model/numbers.ts";
import { drawAtWork, drawChoice, drawOtherAtWork, lasting } from "./draw.ts";
import type { Move } from "./move.ts";

/** Where one line's shift ends and that of another begins on the same day is moved: one takes over. */
export const moveBorder: Move = {
  name: "moveBorder",
  weight: 15,
  propose(scene, edit) {
    const { state } = scene;
    const { start, end } = state.model.options;
    const slot = drawAtWork(scene);
    if (slot === -1) return false;
    const own = state.roster[slot]!;
    const other = drawOtherAtWork(scene, slot, end[own]!);
    if (other === -1) return false;
    const others = state.roster[other]!;
    const theirs = drawChoice(scene, other);
    if (end[theirs] !== end[others] || theirs === others) return false;
    const mine = lasting(scene, slot, own, start[theirs]!);
    if (mine === OFF) return false;
    edit.set(slot, mine).set(other, theirs);
    return true;
  },
};
