import { dayAt } from "../limits.ts";
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
  /** One of its ticks. */
  readonly tick: number;
}

/** In so many draws one goes to a crowded cell, where there is any. */
const ONE_TO_CROWDS = 4;

/** A shift of a line that is drawn, or of one in a crowded cell; null when that line works on no day. */
export function drawShift(scene: Scene): DrawnShift | null {
  const { draft, rng } = scene;
  const { crowded } = draft;
  if (crowded.count > 0 && rng.below(ONE_TO_CROWDS) === 0) {
    return drawAt(scene, crowded.at(rng.below(crowded.count)));
  }
  const line = drawLine(scene);
  const day = drawWorkedDay(scene, line);
  if (day === -1) return null;
  const at = line * draft.model.days + day;
  const from = draft.from[at]!;
  const to = draft.to[at]!;
  return { line, day, from, to, tick: from + rng.below(to - from) };
}

/** The shift of one of the lines that a cell counts. */
function drawAt({ draft, rng }: Scene, cell: number): DrawnShift | null {
  const { activities, days, lines, ticks } = draft.model;
  const tick = Math.floor(cell / activities);
  const activity = cell - tick * activities;
  const first = rng.below(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const line = first + i < lines.length ? first + i : first + i - lines.length;
    if (draft.doing[line * ticks + tick] !== activity) continue;
    const day = dayAt(draft, line, tick);
    const at = line * days + day;
    return { line, day, from: draft.from[at]!, to: draft.to[at]!, tick };
  }
  return null;
}

export function drawLine({ draft, rng }: Scene): number {
  return rng.below(draft.model.lines.length);
}

/** A step of 1 to 4 ticks, short ones more often. */
export function drawStep({ rng }: Scene): number {
  const unit = rng.unit();
  return 1 + Math.floor(4 * unit * unit);
}
