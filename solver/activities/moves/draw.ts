import type { Scene } from "./move.ts";

/** A day on which the line works; -1 when it works on none that is drawn. */
export function drawWorkedDay({ draft, rng }: Scene, line: number): number {
  const { days } = draft.model;
  const first = rng.below(days);
  for (let i = 0; i < days; i++) {
    const day = first + i < days ? first + i : first + i - days;
    if (draft.from[line * days + day] !== -1) return day;
  }
  return -1;
}

export function drawLine({ draft, rng }: Scene): number {
  return rng.below(draft.model.lines.length);
}

/** A step of 1 to 4 ticks, short ones more often. */
export function drawStep({ rng }: Scene): number {
  const unit = rng.unit();
  return 1 + Math.floor(4 * unit * unit);
}
