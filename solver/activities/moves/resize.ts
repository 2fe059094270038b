import { drawShift, drawStep } from "./draw.ts";
import { setEdges } from "./edge.ts";
import type { ActivityMove } from "./move.ts";

/** A shift begins or ends a little earlier or later. */
export const resize: ActivityMove = {
  name: "resize",
  weight: 15,
  attempt(scene) {
    const { draft, rng } = scene;
    const shift = drawShift(scene);
    if (shift === null) return false;
    const { line, day, from, to } = shift;
    const step = rng.below(2) === 0 ? drawStep(scene) : -drawStep(scene);
    const front = rng.below(2) === 0;
    return setEdges(draft, line, day, from + (front ? step : 0), to + (front ? 0 : step));
  },
};
