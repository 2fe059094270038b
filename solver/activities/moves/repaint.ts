import { recolour } from "../blocks.ts";
import { drawShift } from "./draw.ts";
import type { ActivityMove } from "./move.ts";

/** A stretch of a shift gets another activity, drawn or from the block beside it. */
export const repaint: ActivityMove = {
  name: "repaint",
  weight: 20,
  attempt(scene) {
    const { draft, rng } = scene;
    const { activities, blockMin, ticks } = draft.model;
    if (activities === 1) return false;
    const shift = drawShift(scene);
    if (shift === null) return false;
    const { line, to, tick: first } = shift;
    const length = 1 + rng.below(3 * blockMin);
    const last = Math.min(to, first + length);
    const own = draft.doing[line * ticks + first]!;
    let activity = rng.below(activities - 1);
    if (activity >= own) activity++;
    return recolour(draft, line, first, last, activity);
  },
};
