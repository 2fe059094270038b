import type { Shift } from "../../domain/shift.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, lengthMinutes } from "../../time/interval.ts";
import { hasConsented } from "../consented.ts";
import type { WorkerLine } from "../line.ts";
import type { Limit, Nights } from "./check-night.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: night shifts that are too many, and the first that may be. */
export function frequencyLimits(params: Params, line: WorkerLine, nights: Nights) {
  const tooMany: Limit[] = [];
  const { frequency } = params;
  if (frequency === null) return { tooMany, open: null };
  const counted = nights.all.filter(
    (shift) => nights.isNight(shift) && nights.endsAfter(shift, frequency.endAfterMinute),
  );
  let open: Limit | null = null;
  for (const shift of counted.filter(nights.isNew)) {
    const count = { shift, counted, nights, line };
    const { interval: span } = shift;
    const limit = { limit: "frequency", shifts: [shift], allowedMinutes: 0 } as const;
    if (!isFew(params, count, 0)) {
      tooMany.push({ ...limit, span, workedMinutes: lengthMinutes(span) });
    } else if (open === null && !isFew(params, count, 1)) {
      const start = weeksUpTo(count, frequency.weeks);
      open = { ...limit, span: { start, end: span.end }, workedMinutes: 0 };
    }
  }
  return { tooMany, open };
}

interface Count {
  readonly shift: Shift;
  /** The night shifts that count, by start. */
  readonly counted: readonly Shift[];
  readonly nights: Nights;
  readonly line: WorkerLine;
}

/** Whether up to this shift there are no more than allowed, with so many on each unknown date. */
function isFew({ frequency }: Params, count: Count, perUnknownDate: 0 | 1): boolean {
  if (frequency === null) return true;
  const { agreed, weeks, shiftsMax } = frequency;
  const { shift, counted, nights, line } = count;
  const upTo = (shifts: readonly Shift[], from: Instant): readonly Shift[] =>
    shifts.filter(({ interval: { start } }) => start >= from && start <= shift.interval.start);
  const unknownDates = (from: Instant): number => {
    const known = line.worker.history.completeFrom ?? line.period.interval.start;
    return Math.max(0, Math.ceil((known - from) / 1440)) * perUnknownDate;
  };
  const isWithin = (most: number, last: number): boolean => {
    const from = weeksUpTo(count, last);
    return upTo(counted, from).length + unknownDates(from) <= most;
  };
  if (isWithin(shiftsMax, weeks)) return true;
  if (agreed === null || !isAgreed(agreed, line, shift)) return false;
  if (isWithin(agreed.shiftsMax, agreed.weeks)) return true;
  const { orNightMinutes } = agreed;
  const from = weeksUpTo(count, orNightMinutes.weeks);
  const worked = upTo(nights.all, from).reduce((sum, one) => sum + nights.minutesOf(one), 0);
  return worked + 1440 * unknownDates(from) <= orNightMinutes.minutesMax;
}

/** The beginning of so many calendar weeks that end with the shift's own. */
function weeksUpTo({ shift, line: { calendar } }: Count, weeks: number): Instant {
  const date = calendar.dayOf(shift.interval.start);
  return calendar.dayStart(addDays(date, 1 - weekdayOf(date) - 7 * (weeks - 1)));
}

type Agreed = NonNullable<NonNullable<Params["frequency"]>["agreed"]>;

function isAgreed({ consent, forms }: Agreed, line: WorkerLine, { id, interval }: Shift): boolean {
  return hasConsented(line, { kind: consent, forms }, { id, start: interval.start });
}
