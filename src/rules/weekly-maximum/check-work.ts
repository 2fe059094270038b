import type { Shift } from "../../domain/shift.ts";
import { type Instant, type Interval, contains, sharedMinutes } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";

/** Part of the check alone: minutes of the shift that lie in the span and are not an unpaid break. */
export function workMinutes({ interval, breaks }: Shift, span: Interval): number {
  let minutes = sharedMinutes(interval, span);
  if (minutes === 0) return 0;
  for (const pause of breaks) if (!pause.paid) minutes -= sharedMinutes(pause.interval, span);
  return minutes;
}

/** How many of so many days no leave covers wholly. */
export function daysWithoutLeave(
  { worker }: WorkerLine,
  days: number,
  edge: (days: number) => Instant,
): number {
  if (worker.leaves.length === 0) return days;
  const dates = Array.from({ length: days }, (_, at) => ({ start: edge(at), end: edge(at + 1) }));
  const isLeft = (date: Interval): boolean =>
    !worker.leaves.some((leave) => contains(leave.interval, date));
  return dates.filter(isLeft).length;
}
