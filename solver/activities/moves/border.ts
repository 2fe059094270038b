import { blockEnd, blockStart, recolour } from "../blocks.ts";
import { drawShift, drawStep } from "./draw.ts";
import type { ActivityMove } from "./move.ts";

/** Where one activity ends and the next begins in a shift is moved a little. */
export const border: ActivityMove = {
  name: "border",
  weight: 20,
  attempt(scene) {
    const { draft, rng } = scene;
    const { activities, ticks } = draft.model;
    if (activities === 1) return false;
    const shift = drawShift(scene);
    if (shift === null) return false;
    const { line, from, to, tick } = shift;
    const step = drawStep(scene);
    const row = line * ticks;
    const at = rng.below(2) === 0 ? blockEnd(draft, line, tick) : blockStart(draft, line, tick);
    if (at <= from || at >= to) return false;
    return rng.below(2) === 0
      ? recolour(draft, line, at, Math.min(to, at + step), draft.doing[row + at - 1]!)
      : recolour(draft, line, Math.max(from, at - step), at, draft.doing[row + at]!);
  },
};
