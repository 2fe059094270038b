import { isLawful } from "../limits.ts";
import { drawLine } from "./draw.ts";
import type { ActivityMove } from "./move.ts";

/** Two lines exchange all that they do on one day, or on all days from one on. */
export const trade: ActivityMove = {
  name: "trade",
  weight: 10,
  attempt(scene) {
    const { draft, rng } = scene;
    const { days } = draft.model;
    const line = drawLine(scene);
    const other = drawLine(scene);
    if (line === other) return false;
    const first = rng.below(days);
    const last = rng.below(2) === 0 ? first : days - 1;
    let from = Infinity;
    let to = 0;
    for (let day = first; day <= last; day++) {
      const own = line * days + day;
      const others = other * days + day;
      const held = [draft.from[own]!, draft.to[own]!] as const;
      const theirs = [draft.from[others]!, draft.to[others]!] as const;
      for (const [start, end] of [held, theirs]) {
        if (start === -1) continue;
        from = Math.min(from, start);
        to = Math.max(to, end);
      }
      draft.setShift(line, day, ...theirs);
      draft.setShift(other, day, ...held);
    }
    if (to === 0 || !isLawful(draft, line) || !isLawful(draft, other)) return false;
    draft.exchange(line, other, from, to);
    return true;
  },
};
