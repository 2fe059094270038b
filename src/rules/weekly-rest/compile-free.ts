import type { Interval } from "../../time/interval.ts";

/** Part of the compiler alone: whether two spans share a minute. */
export const meet = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** Part of the compiler alone: the longest stretch of the window that is free of `busy`, by start. */
export function longestFree({ start, end }: Interval, busy: readonly Interval[]): number {
  let from: number = start;
  let longest = 0;
  for (const past of busy) {
    longest = Math.max(longest, Math.min(past.start, end) - from);
    from = Math.max(from, past.end);
  }
  return Math.max(longest, end - from);
}
