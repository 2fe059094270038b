import { drawShift, drawStep, drawWorkedDay } from "./draw.ts";
import { setEdges } from "./edge.ts";
import type { ActivityMove } from "./move.ts";

/** One shift of a line becomes a little longer and another one as much shorter. */
export const transfer: ActivityMove = {
  name: "transfer",
  weight: 25,
  attempt(scene) {
    const { draft, rng } = scene;
    const { days } = draft.model;
    const shift = drawShift(scene);
    if (shift === null) return false;
    const { line, day: other } = shift;
    const day = drawWorkedDay(scene, line);
    if (day === other) return false;
    const step = drawStep(scene);
    const at = line * days + day;
    const grownFront = rng.below(2);
    const from = draft.from[at]! - step * grownFront;
    const to = draft.to[at]! + step * (1 - grownFront);
    const otherAt = line * days + other;
    const cutFront = rng.below(2);
    const otherFrom = draft.from[otherAt]! + step * cutFront;
    const otherTo = draft.to[otherAt]! - step * (1 - cutFront);
    return setEdges(draft, line, other, otherFrom, otherTo) && setEdges(draft, line, day, from, to);
  },
};
