import { isWhole } from "../blocks.ts";
import { IDLE, type Draft } from "../draft.ts";
import { dayAt, isLawful } from "../limits.ts";
import { drawShift } from "./draw.ts";
import type { ActivityMove } from "./move.ts";

/**
 * Two lines at work at the same tick, or one whose shift ends just then, exchange the rest of their
 * shifts. No cell counts more or fewer lines for it; only how long each line works is changed.
 */
export const cross: ActivityMove = {
  name: "cross",
  weight: 15,
  attempt(scene) {
    const { draft, rng } = scene;
    const { days, lines, ticks } = draft.model;
    const shift = drawShift(scene);
    if (shift === null) return false;
    const { line, day, from, to } = shift;
    const tick = from + 1 + rng.below(to - from);
    if (tick >= ticks) return false;
    const first = rng.below(lines.length);
    for (let i = 0; i < lines.length; i++) {
      const other = (first + i) % lines.length;
      if (other === line || draft.doing[other * ticks + tick] === IDLE) continue;
      const otherDay = dayAt(draft, other, tick);
      const otherFrom = draft.from[other * days + otherDay]!;
      const otherTo = draft.to[other * days + otherDay]!;
      if (otherFrom === tick || otherTo === to) continue;
      draft.setShift(line, day, from, otherTo);
      draft.setShift(other, otherDay, otherFrom, to);
      if (!isLawful(draft, line) || !isLawful(draft, other)) return false;
      draft.exchange(line, other, tick, Math.max(to, otherTo));
      return isWholeAround(draft, line, tick) && isWholeAround(draft, other, tick);
    }
    return false;
  },
};

/** Whether the blocks on both sides of the tick are long enough. */
function isWholeAround(draft: Draft, line: number, tick: number): boolean {
  const goesOn = draft.doing[line * draft.model.ticks + tick] !== IDLE;
  return isWhole(draft, line, tick - 1) && (!goesOn || isWhole(draft, line, tick));
}
