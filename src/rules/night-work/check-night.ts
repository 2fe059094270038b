import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays } from "../../time/civil.ts";
import { type Interval, overlap, sharedMinutes } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: in `span` at most `allowedMinutes` may be worked, and `workedMinutes` are. */
export interface Limit {
  readonly limit:
    "shift" | "day" | "average" | "restAfter" | "restAfterSeries" | "series" | "frequency";
  readonly shifts: readonly Shift[];
  readonly span: Interval;
  readonly allowedMinutes: number;
  readonly workedMinutes: number;
}

/** Part of the check alone: which shifts are night work, and when they end. */
export interface Nights {
  /** Shifts of history, then of the schedule, by start; without standing by. */
  readonly all: readonly Shift[];
  readonly isNight: (shift: Shift) => boolean;
  readonly endsAfter: (shift: Shift, minute: number) => boolean;
  readonly isNew: (shift: Shift) => boolean;
  /** Minutes of its work that lie at night. */
  readonly minutesOf: (shift: Shift) => number;
}

export function nightsOf({ night, nightShift }: Params, line: WorkerLine): Nights {
  const { calendar, worker } = line;
  const datesAround = ({ start, end }: Interval): Day[] => {
    const last = calendar.dayOf(end);
    const dates: Day[] = [];
    for (let date = addDays(calendar.dayOf(start), -2); date <= last; date = addDays(date, 1)) {
      dates.push(date);
    }
    return dates;
  };
  const window = (date: Day): Interval => ({
    start: calendar.edge(date, night.fromMinute),
    end: calendar.edge(date, night.toMinute, "later"),
  });
  const enough = (minutes: number): boolean =>
    minutes > nightShift.minutes || (nightShift.op === ">=" && minutes === nightShift.minutes);
  const work = [...worker.history.shifts, ...line.shifts].filter(({ onCall }) => !onCall);
  // Most often all shifts of history begin before those of the schedule.
  const isInOrder = work.every((shift, at) => shift.interval.start >= startOf(work[at - 1]));
  const cache = new Map<Shift, boolean>();
  const isNight = (shift: Shift): boolean => {
    const { start, end } = shift.interval;
    // Back from the last night that could be meant: those before one that is over are over as well.
    for (let date = calendar.dayOf(end); ; date = addDays(date, -1)) {
      const span = window(date);
      if (span.end <= start) return false;
      const minutes = workedIn(span, shift);
      if (minutes > 0 && enough(minutes)) return true;
    }
  };
  return {
    all: isInOrder ? work : work.toSorted((a, b) => startOf(a) - startOf(b)),
    isNew: (shift) => line.shifts.includes(shift),
    isNight: (shift) => {
      const known = cache.get(shift) ?? isNight(shift);
      cache.set(shift, known);
      return known;
    },
    endsAfter: ({ interval }, minute) =>
      datesAround(interval)
        .filter((date) => overlap(window(date), interval))
        .some((date) => interval.end > calendar.edge(date, minute)),
    minutesOf: (shift) =>
      datesAround(shift.interval).reduce((sum, date) => sum + workedIn(window(date), shift), 0),
  };
}

const startOf = (shift: Shift | undefined): number => shift?.interval.start ?? -Infinity;

/** Minutes of a shift in a span, unpaid breaks left out. */
export function workedIn(span: Interval, { interval, breaks }: Shift): number {
  let minutes = sharedMinutes(interval, span);
  if (minutes === 0) return 0;
  for (const pause of breaks) if (!pause.paid) minutes -= sharedMinutes(pause.interval, span);
  return minutes;
}
