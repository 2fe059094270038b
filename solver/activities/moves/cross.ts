import { isWhole } from "../blocks.ts";
import { IDLE } from "../draft.ts";
import { isLawful } from "../limits.ts";
import { drawLine, drawWorkedDay } from "./draw.ts";
import type { ActivityMove } from "./move.ts";

/**
 * Two lines at work at the same tick exchange the rest of their shifts. Nobody's absence is changed
 * by that, only how long each of them works.
 */
export const cross: ActivityMove = {
  name: "cross",
  weight: 15,
  attempt(scene) {
    const { draft, rng } = scene;
    const { days, lines, ticks } = draft.model;
    const line = drawLine(scene);
    const day = drawWorkedDay(scene, line);
    if (day === -1) return false;
    const at = line * days + day;
    const from = draft.from[at]!;
    const tick = from + 1 + rng.below(draft.to[at]! - from);
    if (tick >= ticks) return false;
    const first = rng.below(lines.length);
    for (let i = 0; i < lines.length; i++) {
      const other = (first + i) % lines.length;
      if (other === line || draft.doing[other * ticks + tick] === IDLE) continue;
      let otherDay = Math.min(days - 1, day + 1);
      while (otherDay >= 0) {
        const start = draft.from[other * days + otherDay]!;
        if (start !== -1 && start <= tick) break;
        otherDay--;
      }
      const otherAt = other * days + otherDay;
      if (draft.from[otherAt] === tick) continue;
      const end = draft.to[at]!;
      const otherEnd = draft.to[otherAt]!;
      if (end === otherEnd) continue;
      draft.setShift(line, day, from, otherEnd);
      draft.setShift(other, otherDay, draft.from[otherAt]!, end);
      if (!isLawful(draft, line) || !isLawful(draft, other)) return false;
      draft.exchange(line, other, tick, Math.max(end, otherEnd));
      return (
        isWhole(draft, line, tick - 1) &&
        isWhole(draft, other, tick - 1) &&
        (otherEnd === tick || isWhole(draft, line, tick)) &&
        (end === tick || isWhole(draft, other, tick))
      );
    }
    return false;
  },
};
