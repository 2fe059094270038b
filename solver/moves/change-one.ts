import { OFF } from "../model/numbers.ts";
import { drawChoice, drawNear, drawSlot } from "./draw.ts";
import type { Move } from "./move.ts";

/** One line on one day: takes any option, a similar one, or goes off. */
export const changeOne: Move = {
  name: "changeOne",
  weight: 30,
  propose(scene, edit) {
    const slot = drawSlot(scene);
    if (slot === -1) return false;
    const present = scene.state.roster[slot]!;
    const way = scene.rng.below(8);
    if (present === OFF || way < 3) edit.set(slot, drawChoice(scene, slot));
    else if (way < 7) edit.set(slot, drawNear(scene, slot, present));
    else edit.set(slot, OFF);
    return edit.options[0] !== present;
  },
};
