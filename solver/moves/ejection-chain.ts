import { OFF } from "../model/numbers.ts";
import { drawTwin, slotOf } from "./draw.ts";
import type { Move, Scene } from "./move.ts";

/**
 * An open cell is given to a line that is held up by another of its shifts, on the same day or some
 * other, and that shift goes to a line that is off then.
 */
export const ejectionChain: Move = {
  name: "ejectionChain",
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
    const inTheWay = state.roster[slot] === OFF ? drawOther(scene, slot) : slot;
    const ejected = state.roster[inTheWay]!;
    if (ejected === OFF || ejected === option) return false;
    const twin = drawTwin(scene, ejected);
    if (twin === OFF || state.roster[slotOf(scene, twin)] !== OFF) return false;
    edit.set(slot, option).set(slotOf(scene, twin), twin);
    if (inTheWay !== slot) edit.set(inTheWay, OFF);
    return true;
  },
};

/** Some slot of the same line; near days come up as often as all others together. */
function drawOther({ state, rng }: Scene, slot: number): number {
  const { days } = state.model;
  const day = slot % days;
  const near = day + (rng.below(2) === 0 ? 1 : -1);
  const other = rng.below(2) === 0 && near >= 0 && near < days ? near : rng.below(days);
  return slot - day + other;
}
