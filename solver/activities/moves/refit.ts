import { IDLE } from "../draft.ts";
import { dayAt } from "../limits.ts";
import { drawLine, drawShift } from "./draw.ts";
import type { ActivityMove, Scene } from "./move.ts";

/**
 * A shift, or two that overlap, one after the other, get the best activities there are while all else
 * stays as it is.
 */
export const refit: ActivityMove = {
  name: "refit",
  weight: 10,
  attempt(scene) {
    const { draft } = scene;
    const { activities, ticks } = draft.model;
    if (activities === 1) return false;
    const shift = drawShift(scene);
    if (shift === null) return false;
    const { line, day, tick } = shift;
    const other = drawLine(scene);
    const isPair = other !== line && draft.doing[other * ticks + tick] !== IDLE;
    empty(scene, line, day);
    if (isPair) {
      const otherDay = dayAt(draft, other, tick);
      empty(scene, other, otherDay);
      fill(scene, other, otherDay);
    }
    fill(scene, line, day);
    return true;
  },
};

function empty({ draft }: Scene, line: number, day: number): void {
  const at = line * draft.model.days + day;
  draft.paint(line, draft.from[at]!, draft.to[at]!, IDLE);
}

function fill({ draft, fit }: Scene, line: number, day: number): void {
  const at = line * draft.model.days + day;
  const from = draft.from[at]!;
  const length = draft.to[at]! - from;
  fit.from(from, length);
  fit.paint(line, from, length);
}
