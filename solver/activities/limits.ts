import type { Draft } from "./draft.ts";

/** The day before `day` on which the line works; -1 = none. */
export function dayBefore({ from, model }: Draft, line: number, day: number): number {
  let at = day - 1;
  while (at >= 0 && from[line * model.days + at] === -1) at--;
  return at;
}

/** The day after `day` on which the line works; the number of days = none. */
export function dayAfter({ from, model }: Draft, line: number, day: number): number {
  let at = day + 1;
  while (at < model.days && from[line * model.days + at] === -1) at++;
  return at;
}

/** The day of the line's last shift that begins at the tick or before it; -1 = none. */
export function dayAt({ from, model }: Draft, line: number, tick: number): number {
  let at = model.days - 1;
  while (at >= 0) {
    const start = from[line * model.days + at]!;
    if (start !== -1 && start <= tick) break;
    at--;
  }
  return at;
}

/** The earliest tick at which a shift of that day may start, after the shift before it. */
export function earliest(draft: Draft, line: number, day: number): number {
  const before = dayBefore(draft, line, day);
  if (before === -1) return 0;
  return draft.to[line * draft.model.days + before]! + draft.model.lines[line]!.gapMin;
}

/** The latest tick at which a shift of that day may end, before the shift after it. */
export function latest(draft: Draft, line: number, day: number): number {
  const { days, ticks, lines } = draft.model;
  const after = dayAfter(draft, line, day);
  if (after === days) return ticks;
  return Math.min(ticks, draft.from[line * days + after]! - lines[line]!.gapMin);
}

/** Whether the line's shift of that day keeps its limits in [from, to), next to the others. */
export function mayLie(draft: Draft, line: number, day: number, from: number, to: number): boolean {
  const { lines, startDay } = draft.model;
  const { lengthMin, lengthMax } = lines[line]!;
  if (to - from < lengthMin || to - from > lengthMax) return false;
  if (from < 0 || startDay[from] !== day) return false;
  return from >= earliest(draft, line, day) && to <= latest(draft, line, day);
}

/** How many days in a row the line would work if it worked on that day. */
export function daysInRow({ from, model }: Draft, line: number, day: number): number {
  const row = line * model.days;
  let first = day;
  while (first > 0 && from[row + first - 1] !== -1) first--;
  let last = day;
  while (last + 1 < model.days && from[row + last + 1] !== -1) last++;
  return last - first + 1;
}

/** Whether all shifts of the line keep lengths, gaps and days in a row; blocks are not looked at. */
export function isLawful({ from, to, model }: Draft, line: number): boolean {
  const { days } = model;
  const { lengthMin, lengthMax, gapMin, daysInRowMax } = model.lines[line]!;
  let end = -gapMin;
  let run = 0;
  for (let at = line * days; at < (line + 1) * days; at++) {
    const start = from[at]!;
    if (start === -1) {
      run = 0;
      continue;
    }
    const length = to[at]! - start;
    if (length < lengthMin || length > lengthMax || start - end < gapMin) return false;
    if (++run > daysInRowMax) return false;
    end = to[at]!;
  }
  return true;
}
