import { IDLE } from "../draft.ts";
import { daysInRow, earliest, latest } from "../limits.ts";
import { drawLine, drawShift } from "./draw.ts";
import type { ActivityMove, Scene } from "./move.ts";

/** So many starts are looked at. */
const STARTS_MAX = 6;

/** A shift is taken away and the line gets the best one on that day or another, by chance. */
export const rewriteDay: ActivityMove = {
  name: "rewriteDay",
  weight: 3,
  attempt(scene) {
    const { draft, rng } = scene;
    const shift = rng.below(8) === 0 ? null : drawShift(scene);
    const line = shift?.line ?? drawLine(scene);
    const worked = shift?.day ?? -1;
    const day = worked === -1 || rng.below(2) === 0 ? rng.below(draft.model.days) : worked;
    if (worked !== -1) clear(scene, line, worked);
    if (draft.from[line * draft.model.days + day] !== -1) return false;
    return place(scene, line, day);
  },
};

function clear({ draft }: Scene, line: number, day: number): void {
  const at = line * draft.model.days + day;
  draft.paint(line, draft.from[at]!, draft.to[at]!, IDLE);
  draft.setShift(line, day, -1, -1);
}

/** Puts a shift on that day, or none: the likelier the cheaper. */
function place(scene: Scene, line: number, day: number): boolean {
  const { draft, fit, rng, weights, temperature } = scene;
  const { startDay, lines } = draft.model;
  const { lengthMin, lengthMax, daysInRowMax } = lines[line]!;
  if (daysInRow(draft, line, day) > daysInRowMax) return true;
  const low = Math.max(earliest(draft, line, day), draft.firstStart[day]!);
  const high = latest(draft, line, day);
  const end = Math.min(high - lengthMin, draft.lastStart[day]!);
  if (low > end) return true;
  const total = draft.totals[line]!;
  const noise = () => -temperature * Math.log(-Math.log(rng.unit() + 1e-12) + 1e-12);
  let bestFrom = -1;
  let bestTo = -1;
  let best = weights.outside * draft.outsideAt(line, total) - noise();
  for (let i = 0; i < STARTS_MAX; i++) {
    const from = low + rng.below(end - low + 1);
    if (startDay[from] !== day) continue;
    const longest = Math.min(lengthMax, high - from);
    fit.from(from, longest);
    for (let length = lengthMin; length <= longest; length++) {
      const price =
        fit.best[length]! + weights.outside * draft.outsideAt(line, total + length) - noise();
      if (price >= best) continue;
      best = price;
      bestFrom = from;
      bestTo = from + length;
    }
  }
  if (bestFrom === -1) return true;
  fit.from(bestFrom, bestTo - bestFrom);
  fit.paint(line, bestFrom, bestTo - bestFrom);
  draft.setShift(line, day, bestFrom, bestTo);
  return true;
}
