import { IDLE, type Draft } from "./draft.ts";

/** Where the block of one activity begins that holds the tick. */
export function blockStart({ doing, model }: Draft, line: number, tick: number): number {
  const row = line * model.ticks;
  const activity = doing[row + tick]!;
  let at = tick;
  while (at > 0 && doing[row + at - 1] === activity) at--;
  return at;
}

/** Where it ends: the first tick after it. */
export function blockEnd({ doing, model }: Draft, line: number, tick: number): number {
  const row = line * model.ticks;
  const activity = doing[row + tick]!;
  let at = tick + 1;
  while (at < model.ticks && doing[row + at] === activity) at++;
  return at;
}

/**
 * Paints an activity over [from, to) inside a shift of the line, and over what is left of the blocks
 * at both ends when that would be too short. False when the new block itself is too short.
 */
export function recolour(
  draft: Draft,
  line: number,
  from: number,
  to: number,
  activity: number,
): boolean {
  const { doing, model } = draft;
  const { blockMin, ticks } = model;
  const row = line * ticks;
  let first = from;
  let last = to;
  if (doing[row + first] !== activity) {
    const start = blockStart(draft, line, first);
    if (first - start < blockMin) first = start;
  }
  if (doing[row + last - 1] !== activity) {
    const end = blockEnd(draft, line, last - 1);
    if (end - last < blockMin) last = end;
  }
  draft.paint(line, first, last, activity);
  return blockEnd(draft, line, first) - blockStart(draft, line, first) >= blockMin;
}

/**
 * After ticks were cut off a shift: when the block at its new edge is too short, the block next to it
 * takes it over. `tick` is the first or last tick of the shift.
 */
export function mendEdge(draft: Draft, line: number, tick: number): void {
  const { doing, model } = draft;
  const row = line * model.ticks;
  const start = blockStart(draft, line, tick);
  const end = blockEnd(draft, line, tick);
  if (end - start >= model.blockMin) return;
  const before = start > 0 ? doing[row + start - 1]! : IDLE;
  const after = end < model.ticks ? doing[row + end]! : IDLE;
  if (before !== IDLE) draft.paint(line, start, end, before);
  else if (after !== IDLE) draft.paint(line, start, end, after);
}

/** Whether the block that holds the tick is long enough. */
export function isWhole(draft: Draft, line: number, tick: number): boolean {
  return blockEnd(draft, line, tick) - blockStart(draft, line, tick) >= draft.model.blockMin;
}
