import { drawShift, drawStep } from "./draw.ts";
import { setEdges } from "./edge.ts";
import type { ActivityMove } from "./move.ts";

/** A shift lies a little earlier or later, as long as before. */
export const slide: ActivityMove = {
  name: "slide",
  weight: 10,
  attempt(scene) {
    const { draft, rng } = scene;
    const shift = drawShift(scene);
    if (shift === null) return false;
    const { line, day, from, to } = shift;
    const step = rng.below(2) === 0 ? drawStep(scene) : -drawStep(scene);
    return setEdges(draft, line, day, from + step, to + step);
  },
};
