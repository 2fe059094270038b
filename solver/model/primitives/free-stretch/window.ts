import type { FreeStretchSpec } from "./primitive.ts";

/** A window prepared for repeated questions: what is busy is merged and cut to the window. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly minutesMin: number;
  /** Disjoint, by start: start, end, start, end, ... */
  readonly busy: Float64Array;
  /** True when `busy` alone leaves no stretch. */
  readonly lost: boolean;
}

export function windowOf({ from, to, minutesMin, busy }: FreeStretchSpec): Window {
  const merged: number[] = [];
  for (const span of [...busy].sort((a, b) => a.start - b.start)) {
    const start = Math.max(from, span.start);
    const end = Math.min(to, span.end);
    if (start >= end) continue;
    if (merged.length > 0 && start <= merged.at(-1)!) {
      merged[merged.length - 1] = Math.max(merged.at(-1)!, end);
    } else {
      merged.push(start, end);
    }
  }
  const window = { from, to, minutesMin, busy: Float64Array.from(merged), lost: false };
  return { ...window, lost: !hasStretch(window, from, to) };
}

/**
 * Whether [from, to), which lies in the window, has a stretch free of `busy` that is long enough.
 */
export function hasStretch(window: Window, from: number, to: number): boolean {
  const { busy, minutesMin } = window;
  let freeFrom = from;
  for (let i = 0; i < busy.length && busy[i]! < to; i += 2) {
    if (busy[i]! - freeFrom >= minutesMin) return true;
    if (busy[i + 1]! > freeFrom) freeFrom = busy[i + 1]!;
  }
  return to - freeFrom >= minutesMin;
}
