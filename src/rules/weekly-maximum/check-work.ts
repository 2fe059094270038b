import { type Instant, contains, overlap } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";

/** Part of the check alone: how many of so many days no leave covers wholly. */
export function daysWithoutLeave(
  { worker }: WorkerLine,
  days: number,
  edge: (days: number) => Instant,
): number {
  const span = { start: edge(0), end: edge(days) };
  if (!worker.leaves.some((leave) => overlap(leave.interval, span))) return days;
  let count = 0;
  for (let at = 0; at < days; at++) {
    const date = { start: edge(at), end: edge(at + 1) };
    if (!worker.leaves.some((leave) => contains(leave.interval, date))) count++;
  }
  return count;
}
