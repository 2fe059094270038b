import type { Shift } from "../../../src/domain/shift.ts";
import type { WorkerLine } from "../../../src/rules/line.ts";

/** What is painted on one minute of the time line. */
export interface Minute {
  /** Shifts that cover it, in the order of the line, as numbers into `shifts`. */
  readonly shifts: number[];
  /** How many of them work in it: an unpaid break is not work. */
  work: number;
}

const nobody: Minute = { shifts: [], work: 0 };

/**
 * A line painted minute by minute: the oracles ask only what lies on a minute, and count. Slow, and
 * with none of the interval arithmetic by which a check could go wrong.
 */
export class Canvas {
  /** The shifts that count, those of the past first. */
  readonly shifts: readonly Shift[];
  readonly #judged: ReadonlySet<Shift>;
  readonly #minutes = new Map<number, Minute>();

  constructor(line: WorkerLine, counts: (shift: Shift) => boolean) {
    this.shifts = [...line.worker.history.shifts, ...line.shifts].filter(counts);
    this.#judged = new Set(line.shifts);
    this.shifts.forEach((shift, number) => {
      for (let at: number = shift.interval.start; at < shift.interval.end; at++) {
        const minute = this.#minutes.get(at) ?? { shifts: [], work: 0 };
        minute.shifts.push(number);
        if (!isUnpaid(shift, at)) minute.work++;
        this.#minutes.set(at, minute);
      }
    });
  }

  at(minute: number): Minute {
    return this.#minutes.get(minute) ?? nobody;
  }

  isFree(minute: number): boolean {
    return this.at(minute).shifts.length === 0;
  }

  /** Whether a shift of the schedule itself covers the minute. */
  isJudged(minute: number): boolean {
    return this.at(minute).shifts.some((number) => this.#judged.has(this.shifts[number] as Shift));
  }

  isOfSchedule(number: number): boolean {
    return this.#judged.has(this.shifts[number] as Shift);
  }
}

function isUnpaid(shift: Shift, minute: number): boolean {
  return shift.breaks.some(
    ({ paid, interval }) => !paid && interval.start <= minute && minute < interval.end,
  );
}

/** The lengths of the unbroken runs of minutes in [from, until) that satisfy. */
export function runs(
  from: number,
  until: number,
  satisfies: (minute: number) => boolean,
): number[] {
  const found: number[] = [];
  let length = 0;
  for (let at = from; at < until; at++) {
    if (satisfies(at)) length++;
    else if (length > 0) {
      found.push(length);
      length = 0;
    }
  }
  return length > 0 ? [...found, length] : found;
}

export const longestRun = (...of: Parameters<typeof runs>): number => Math.max(0, ...runs(...of));

/** From here on everything is known. */
export const knownFrom = (line: WorkerLine): number =>
  line.worker.history.completeFrom ?? line.period.interval.start;

const dates = new Map<string, Map<number, number>>();

/** The date that a minute counts to when days start at a minute of the wall clock. */
export function dateOf(line: WorkerLine, minute: number, startsAt = 0): number {
  const known = datesOf(line, startsAt);
  const kept = known.get(minute);
  if (kept !== undefined) return kept;
  const at = minute as WorkerLine["period"]["interval"]["start"];
  const early = line.calendar.minuteOfDay(at) < startsAt;
  const date = line.calendar.dayOf(at) - (early ? 1 : 0);
  known.set(minute, date);
  return date;
}

/** Dates are kept: to ask the calendar for each minute of many weeks takes most of the time. */
function datesOf(line: WorkerLine, startsAt: number): Map<number, number> {
  const key = `${line.calendar.zone} ${startsAt}`;
  const known = dates.get(key) ?? new Map<number, number>();
  dates.set(key, known);
  return known;
}

/** A finding in so many words as an oracle can say. */
export const said = (outcome: string, about: string | number): string => `${outcome} ${about}`;
