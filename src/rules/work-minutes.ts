import type { Shift } from "../domain/shift.ts";
import { type Interval, lengthMinutes, sharedMinutes } from "../time/interval.ts";

/** Part of the checks alone: minutes of a shift that are not an unpaid break. */
export function workMinutes({ interval, breaks }: Shift): number {
  let minutes = lengthMinutes(interval);
  for (const pause of breaks) if (!pause.paid) minutes -= lengthMinutes(pause.interval);
  return minutes;
}

/** Part of the checks alone: of these, the minutes that lie in a span. */
export function workMinutesIn({ interval, breaks }: Shift, span: Interval): number {
  let minutes = sharedMinutes(interval, span);
  if (minutes === 0) return 0;
  for (const pause of breaks) if (!pause.paid) minutes -= sharedMinutes(pause.interval, span);
  return minutes;
}

/** Part of the checks alone: the minutes of several shifts in a span, each by itself. */
export function totalWorkIn(shifts: readonly Shift[], span: Interval): number {
  let minutes = 0;
  for (const shift of shifts) minutes += workMinutesIn(shift, span);
  return minutes;
}
