import { FREE, OFF } from "../model/numbers.ts";
import { drawChoice, drawSlot } from "./draw.ts";
import type { Move } from "./move.ts";

/** No block is longer than this many days. */
const BLOCK_DAYS_MAX = 4;

/** One line on a few days in a row: each day is drawn anew. */
export const blockRewrite: Move = {
  name: "blockRewrite",
  weight: 5,
  propose(scene, edit) {
    const { state, choices, rng } = scene;
    const { days, pins } = state.model;
    const slot = drawSlot(scene);
    if (slot === -1 || days < 2) return false;
    const day = slot % days;
    const length = 2 + rng.below(Math.min(days, BLOCK_DAYS_MAX) - 1);
    const from = Math.min(day, days - length);
    for (let d = from; d < from + length; d++) {
      const at = slot - day + d;
      if (pins[at] !== FREE) continue;
      const idle = choices.start[at] === choices.start[at + 1];
      edit.set(at, idle || rng.below(3) === 0 ? OFF : drawChoice(scene, at));
    }
    return true;
  },
};
