import { drawLine, drawStep, drawWorkedDay } from "./draw.ts";
import { setEdges } from "./edge.ts";
import type { ActivityMove } from "./move.ts";

/** A shift lies a little earlier or later, as long as before. */
export const slide: ActivityMove = {
  name: "slide",
  weight: 10,
  attempt(scene) {
    const { draft, rng } = scene;
    const line = drawLine(scene);
    const day = drawWorkedDay(scene, line);
    if (day === -1) return false;
    const at = line * draft.model.days + day;
    const step = rng.below(2) === 0 ? drawStep(scene) : -drawStep(scene);
    return setEdges(draft, line, day, draft.from[at]! + step, draft.to[at]! + step);
  },
};
