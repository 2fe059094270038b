import { blockEnd, blockStart, recolour } from "../blocks.ts";
import { drawLine, drawStep, drawWorkedDay } from "./draw.ts";
import type { ActivityMove } from "./move.ts";

/** Where one activity ends and the next begins in a shift is moved a little. */
export const border: ActivityMove = {
  name: "border",
  weight: 20,
  attempt(scene) {
    const { draft, rng } = scene;
    const { activities, days, ticks } = draft.model;
    if (activities === 1) return false;
    const line = drawLine(scene);
    const day = drawWorkedDay(scene, line);
    if (day === -1) return false;
    const from = draft.from[line * days + day]!;
    const to = draft.to[line * days + day]!;
    const tick = from + rng.below(to - from);
    const step = drawStep(scene);
    const row = line * ticks;
    if (rng.below(2) === 0) {
      const at = blockEnd(draft, line, tick);
      if (at >= to) return false;
      if (rng.below(2) === 0)
        return recolour(draft, line, at, Math.min(to, at + step), draft.doing[row + at - 1]!);
      return recolour(draft, line, Math.max(from, at - step), at, draft.doing[row + at]!);
    }
    const at = blockStart(draft, line, tick);
    if (at <= from) return false;
    if (rng.below(2) === 0)
      return recolour(draft, line, at, Math.min(to, at + step), draft.doing[row + at - 1]!);
    return recolour(draft, line, Math.max(from, at - step), at, draft.doing[row + at]!);
  },
};
