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

/** A shift of the draft, in ticks: half-open. */
export interface DrawnShift {
  readonly line: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** A shift of a line that is drawn; null when that line works on no day. */
export function drawShift(scene: Scene): DrawnShift | null {
  const { draft } = scene;
  const line = drawLine(scene);
  const day = drawWorkedDay(scene, line);
  if (day === -1) return null;
  const at = line * draft.model.days + day;
  return { line, day, from: draft.from[at]!, to: draft.to[at]! };
}

export function drawLine({ draft, rng }: Scene): number {
  return rng.below(draft.model.lines.length);
}

/** A step of 1 to 4 ticks, short ones more often. */
export function drawStep({ rng }: Scene): number {
  const unit = rng.unit();
  return 1 + Math.floor(4 * unit * unit);
}
