import { type Day, addDays } from "../../time/civil.ts";
import { contains, overlap } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";

/** Days in a row that begin at this minute of the clock, from the first date on. */
interface Days {
  readonly firstDay: Day;
  readonly minute: number;
  readonly days: number;
}

/** Part of the check alone: how many of so many days no leave covers wholly. */
export function daysWithoutLeave(
  { worker, calendar }: WorkerLine,
  { firstDay, minute, days }: Days,
): number {
  if (worker.leaves.length === 0) return days;
  let count = 0;
  let start = calendar.edge(firstDay, minute);
  const all = { start, end: calendar.edge(addDays(firstDay, days), minute) };
  const met = worker.leaves.filter((leave) => overlap(leave.interval, all));
  if (met.length === 0) return days;
  for (let at = 1; at <= days; at++) {
    const end = calendar.edge(addDays(firstDay, at), minute);
    const date = { start, end };
    if (!met.some((leave) => contains(leave.interval, date))) count++;
    start = end;
  }
  return count;
}
