import type { Shift } from "../../domain/shift.ts";
import { inOrder } from "../../kernel/in-order.ts";
import { type Day, addDays } from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import { workMinutesIn } from "../work-minutes.ts";
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

/** The night that begins on a date, or is counted from it. */
interface Night extends Interval {
  readonly date: Day;
}

export function nightsOf({ night, nightShift }: Params, line: WorkerLine): Nights {
  const { calendar } = line;
  const { all, ours } = knownShifts(line, false);
  /** Back from the last night that could be meant: those before one that is over are over as well. */
  const nightsMet = ({ start, end }: Interval): readonly Night[] => {
    const met: Night[] = [];
    for (let date = calendar.dayOf(end); ; date = addDays(date, -1)) {
      const until = calendar.edge(date, night.toMinute, "later");
      if (until <= start) return met;
      const from = calendar.edge(date, night.fromMinute);
      if (from < end) met.push({ date, start: from, end: until });
    }
  };
  const enough = (minutes: number): boolean =>
    minutes > nightShift.minutes || (nightShift.op === ">=" && minutes === nightShift.minutes);
  return {
    all: inOrder(all, byStart),
    isNew: (shift) => ours.includes(shift),
    isNight: (shift) =>
      nightsMet(shift.interval).some((span) => {
        const minutes = workMinutesIn(shift, span);
        return minutes > 0 && enough(minutes);
      }),
    endsAfter: ({ interval }, minute) =>
      nightsMet(interval).some(({ date }) => interval.end > calendar.edge(date, minute)),
    minutesOf: (shift) =>
      nightsMet(shift.interval).reduce((sum, span) => sum + workMinutesIn(shift, span), 0),
  };
}

const byStart = (a: Shift, b: Shift): number => a.interval.start - b.interval.start;
