import type { Shift } from "../../domain/shift.ts";
import { type Instant, type Interval, contains, sharedMinutes } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: the shifts with work in the time judged, and the minutes of it. */
export interface Worked {
  readonly shifts: readonly Shift[];
  readonly minutes: number;
}

export function workedIn(span: Interval, all: readonly Shift[], { onCallCounts }: Params): Worked {
  const shifts: Shift[] = [];
  let minutes = 0;
  for (const shift of all) {
    const ofShift = onCallCounts || !shift.onCall ? workMinutes(shift, span) : 0;
    if (ofShift === 0) continue;
    shifts.push(shift);
    minutes += ofShift;
  }
  return { shifts, minutes };
}

/** Minutes of the shift that lie in the span and are not an unpaid break. */
function workMinutes({ interval, breaks }: Shift, span: Interval): number {
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
