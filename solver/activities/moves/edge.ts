import { mendEdge } from "../blocks.ts";
import { IDLE, type Draft } from "../draft.ts";
import { mayLie } from "../limits.ts";

/**
 * Gives the line's shift of that day other edges that overlap the old ones: what is new is done with
 * the activity next to it. False when limits forbid it.
 */
export function setEdges(
  draft: Draft,
  line: number,
  day: number,
  from: number,
  to: number,
): boolean {
  const { ticks, days } = draft.model;
  const oldFrom = draft.from[line * days + day]!;
  const oldTo = draft.to[line * days + day]!;
  if (from >= oldTo || to <= oldFrom || !mayLie(draft, line, day, from, to)) return false;
  draft.setShift(line, day, from, to);
  const row = line * ticks;
  if (from < oldFrom) draft.paint(line, from, oldFrom, draft.doing[row + oldFrom]!);
  if (to > oldTo) draft.paint(line, oldTo, to, draft.doing[row + oldTo - 1]!);
  if (from > oldFrom) {
    draft.paint(line, oldFrom, from, IDLE);
    mendEdge(draft, line, from);
  }
  if (to < oldTo) {
    draft.paint(line, to, oldTo, IDLE);
    mendEdge(draft, line, to - 1);
  }
  return true;
}
