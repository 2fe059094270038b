import type { Shift } from "../../../src/domain/shift.ts";
import type { WorkerLine } from "../../../src/rules/line.ts";
import type { Params as Overtime } from "../../../src/rules/overtime/rule.ts";
import type { Params as Spread } from "../../../src/rules/spread-of-hours/rule.ts";
import { day, weekdayOf } from "../../../src/time/civil.ts";
import { Canvas, dateOf } from "./canvas.ts";

/**
 * Thousandths of a minute owed for overtime: every minute of work is counted as it comes, and paid by
 * the tier of its day, or by that of its week where the day pays nothing more for it.
 */
export function overtimeOwed(params: Overtime, line: WorkerLine): number {
  const past = { ...line, shifts: [] };
  return owedOn(params, line) - owedOn(params, past, line);
}

function owedOn(params: Overtime, line: WorkerLine, period: WorkerLine = line): number {
  const canvas = new Canvas(line, (shift: Shift) => params.onCallCounts || !shift.onCall);
  const { minute: startsAt, weekday } = line.workweekStart;
  const { start, end } = period.period.interval;
  const weeks = new Map<number, Map<number, number>>();
  for (let at = start - 8 * 1440; at < end + 9 * 1440; at++) {
    const { work } = canvas.at(at);
    if (work === 0) continue;
    const date = dateOf(line, at, startsAt);
    const first = date - ((weekdayOf(day(date)) - weekday + 7) % 7);
    const days = weeks.get(first) ?? new Map<number, number>();
    days.set(date, (days.get(date) ?? 0) + work);
    weeks.set(first, days);
  }
  let owed = 0;
  for (const [first, days] of weeks) {
    if (first > period.period.last || first < period.period.first - 7) continue;
    let plain = 0;
    for (const [date, minutes] of [...days].toSorted((a, b) => a[0] - b[0])) {
      const isSeventh = params.seventhDay.length > 0 && days.size === 7 && date === first + 6;
      const tiers = isSeventh ? params.seventhDay : params.daily;
      for (let count = 1; count <= minutes; count++) {
        const percent = percentFor(tiers, count);
        owed += 10 * percent;
        if (percent === 0) owed += 10 * percentFor(params.weekly, ++plain);
      }
    }
  }
  return owed;
}

/** What the count-th minute is paid more, in percent. */
const percentFor = (tiers: Overtime["daily"], count: number): number =>
  tiers.findLast(({ overMinutes }) => count > overMinutes)?.premiumPercent ?? 0;

/** How many dates are long or split, painted; what is owed for them is another question. */
export function longDays(params: Spread, line: WorkerLine): number {
  const shifts = line.shifts.filter(({ onCall }) => !onCall);
  const dates = new Set(shifts.map(({ interval }) => dateOf(line, interval.start)));
  return [...dates].filter((date) => {
    const own = shifts.filter(({ interval }) => dateOf(line, interval.start) === date);
    const first = Math.min(...own.map(({ interval }) => interval.start));
    const last = Math.max(...own.map(({ interval }) => interval.end));
    if (last - first > params.overMinutes) return true;
    const { splitOverMinutes: most } = params;
    if (most === null) return false;
    let idle = 0;
    let begun = false;
    for (let at = first; at < last; at++) {
      const isWorked = own.some(
        ({ interval, breaks }) =>
          interval.start <= at &&
          at < interval.end &&
          !breaks.some((one) => !one.paid && one.interval.start <= at && at < one.interval.end),
      );
      // Only what lies between work splits a day.
      if (isWorked && begun && idle > most) return true;
      begun ||= isWorked;
      idle = isWorked ? 0 : idle + 1;
    }
    return false;
  }).length;
}
