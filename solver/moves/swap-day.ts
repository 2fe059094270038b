import { OFF } from "../model/numbers.ts";
import { drawAtWork, drawTwin, slotOf, takenOver } from "./draw.ts";
import type { Move } from "./move.ts";

/** Two lines exchange what they do on one day; when one of them is off, the other hands over. */
export const swapDay: Move = {
  name: "swapDay",
  weight: 25,
  propose(scene, edit) {
    const slot = drawAtWork(scene);
    if (slot === -1) return false;
    const given = scene.state.roster[slot]!;
    const twin = drawTwin(scene, given);
    if (twin === OFF) return false;
    const other = slotOf(scene, twin);
    const received = takenOver(scene, slot, scene.state.roster[other]!);
    if (received === null || received === given) return false;
    edit.set(slot, received).set(other, twin);
    return true;
  },
};
