import { drawLine, drawStep, drawWorkedDay } from "./draw.ts";
import { setEdges } from "./edge.ts";
import type { ActivityMove } from "./move.ts";

/** A shift begins or ends a little earlier or later. */
export const resize: ActivityMove = {
  name: "resize",
  weight: 15,
  attempt(scene) {
    const { draft, rng } = scene;
    const line = drawLine(scene);
    const day = drawWorkedDay(scene, line);
    if (day === -1) return false;
    const at = line * draft.model.days + day;
    const step = rng.below(2) === 0 ? drawStep(scene) : -drawStep(scene);
    const front = rng.below(2) === 0;
    const from = draft.from[at]! + (front ? step : 0);
    const to = draft.to[at]! + (front ? 0 : step);
    return setEdges(draft, line, day, from, to);
  },
};
