import { OFF } from "../model/numbers.ts";
import { drawSlot, drawTwin, slotOf, takenOver } from "./draw.ts";
import type { Move } from "./move.ts";

/** No block is longer than this many days. */
const BLOCK_DAYS_MAX = 7;

/** Two lines exchange what they do on a few days in a row. */
export const blockSwap: Move = {
  name: "blockSwap",
  weight: 15,
  propose(scene, edit) {
    const { state, rng } = scene;
    const { days } = state.model;
    const slot = drawSlot(scene);
    if (slot === -1 || days < 2) return false;
    const given = state.roster[slot]!;
    const twin = given === OFF ? OFF : drawTwin(scene, given);
    if (twin === OFF) return false;
    const day = slot % days;
    const length = 2 + rng.below(Math.min(days, BLOCK_DAYS_MAX) - 1);
    const from = Math.max(0, Math.min(day - rng.below(length), days - length));
    const row = slot - day;
    const otherRow = slotOf(scene, twin) - day;
    let moved = 0;
    for (let d = from; d < from + length; d++) {
      const own = state.roster[row + d]!;
      const others = state.roster[otherRow + d]!;
      const received = takenOver(scene, row + d, others);
      const handed = takenOver(scene, otherRow + d, own);
      if (received === null || handed === null) return false;
      if (received === own && handed === others) continue;
      edit.set(row + d, received).set(otherRow + d, handed);
      moved++;
    }
    return moved > 0;
  },
};
