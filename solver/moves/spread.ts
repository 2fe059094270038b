import { FREE } from "../model/numbers.ts";
import { drawChoice, drawSlot, resembling } from "./draw.ts";
import type { Move } from "./move.ts";

/** No more days than this become alike. */
const SPREAD_DAYS_MAX = 5;

/**
 * One line does alike on a few days in a row: what it does on the first or last of them, or something
 * drawn. So runs begin, end and move.
 */
export const spread: Move = {
  name: "spread",
  weight: 8,
  propose(scene, edit) {
    const { state, rng } = scene;
    const { days, pins } = state.model;
    const slot = drawSlot(scene);
    if (slot === -1 || days < 2) return false;
    const day = slot % days;
    const step = rng.below(2) === 0 ? 1 : -1;
    const present = state.roster[slot]!;
    const fresh = rng.below(2) === 0;
    const option = fresh ? drawChoice(scene, slot) : present;
    if (fresh && option !== present) edit.set(slot, option);
    const length = 1 + rng.below(SPREAD_DAYS_MAX - 1);
    for (let i = 1; i <= length; i++) {
      const other = day + i * step;
      if (other < 0 || other >= days) break;
      const at = slot + i * step;
      if (pins[at] !== FREE) break;
      const alike = resembling(scene, { option, from: slot, slot: at });
      if (alike !== state.roster[at]) edit.set(at, alike);
    }
    return edit.count > 0;
  },
};
