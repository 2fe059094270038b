import type { Problem } from "../../domain/problem.ts";
import type { Shift } from "../../domain/shift.ts";
import type { BurdenHistory, Worker } from "../../domain/worker.ts";
import type { WorkerLine } from "../../rules/line.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Calendar } from "../../time/calendar.ts";
import { type Instant, type Interval, instant, overlap } from "../../time/interval.ts";
import type { Measure } from "../goal.ts";
import { periodShifts } from "../measured-minutes.ts";
import { burdenTimes, entitlementMinutes, rates } from "./goal.ts";

/** The price of carrying these nights, weekends and closings on top of what was carried before. */
export const measure: Measure = (line, problem) => {
  const shifts = periodShifts(line);
  const nightShifts = new Set(shifts.filter((shift) => isNight(shift, line)));
  const weekends = shifts.filter((shift) => isWeekend(shift, line)).length;
  const closings = shifts
    .filter((shift) => !nightShifts.has(shift))
    .filter((shift) => endsLate(shift, line, problem)).length;
  const carried = carriedBurdens(line.worker, problem);
  const entitlement = entitlementOf(line.worker);
  const price = (weight: number, before: number, count: number): number => {
    const load = before + rates.thousandthsPerBurden * count;
    return Math.floor((weight * load ** 2) / (rates.divisorPerEntitlementMinute * entitlement));
  };
  return {
    points:
      price(rates.nightWeight, carried.nights, nightShifts.size) +
      price(rates.weekendWeight, carried.weekends, weekends) +
      price(rates.closingWeight, carried.closings, closings),
    natural: { nights: nightShifts.size, weekends, closings },
  };
};

/**
 * Walks along the wall clock, so that changed clocks count as the worker lives them. A step ends at the
 * next quarter of an hour: neither an end of the night nor a clock change lies inside one.
 */
function nightMinutesOf(interval: Interval, calendar: Calendar): number {
  let nightMinutes = 0;
  for (let at = interval.start; at < interval.end;) {
    const minute = calendar.minuteOfDay(at);
    const step = Math.min(15 - (minute % 15), interval.end - at);
    if (minute >= burdenTimes.nightFromMinute || minute < burdenTimes.nightUntilMinute)
      nightMinutes += step;
    at = instant(at + step);
  }
  return nightMinutes;
}

/** The same shift is measured in many lines, one after the other. */
const nights = new WeakMap<Calendar, WeakMap<Interval, boolean>>();

function isNight({ interval }: Shift, { calendar }: WorkerLine): boolean {
  const known = nights.get(calendar) ?? new WeakMap<Interval, boolean>();
  nights.set(calendar, known);
  const found =
    known.get(interval) ?? nightMinutesOf(interval, calendar) >= burdenTimes.nightMinutesMin;
  known.set(interval, found);
  return found;
}

const isWeekend = ({ interval }: Shift, { calendar }: WorkerLine): boolean =>
  weekdayOf(calendar.dayOf(interval.start)) >= 6;

const endsLate = (shift: Shift, { calendar }: WorkerLine, problem: Problem): boolean =>
  shift.interval.end >= closingOf(problem, calendar.dayOf(shift.interval.start));

/** When each date closes, by problem: the demand of a date does not change. */
const closings = new WeakMap<Problem, Map<Day, Instant>>();

/** The last end of demand that starts on a date, kept between the earliest and the latest closing. */
function closingOf(problem: Problem, date: Day): Instant {
  const known = closings.get(problem) ?? new Map<Day, Instant>();
  closings.set(problem, known);
  const found = known.get(date);
  if (found !== undefined) return found;
  const { calendar } = problem.site;
  const { shifts, curves } = problem.demand;
  const whole = calendar.daySpan(date);
  const ends = [...shifts, ...curves.flatMap(({ pieces }) => pieces)]
    .filter(
      ({ count, interval: { start } }) => count > 0 && whole.start <= start && start < whole.end,
    )
    .map(({ interval }) => interval.end);
  const earliest = calendar.edge(date, burdenTimes.closingMinuteEarliest);
  const latest = calendar.edge(date, burdenTimes.closingMinuteLatest);
  const lastEnd = ends.length === 0 ? latest : Math.max(...ends);
  const closing = instant(Math.max(earliest, Math.min(latest, lastEnd)));
  known.set(date, closing);
  return closing;
}

/** Weekly minutes that a fair share is measured by: contract hours, never the availability offered. */
function entitlementOf({ contract }: Worker): number {
  const agreed = [
    contract.desiredMinutesPerWeek,
    contract.guaranteedMinutesPerWeek,
    contract.minMinutesPerWeek,
    contract.maxMinutesPerWeek,
  ].find((minutes) => minutes !== null && minutes > 0);
  return Math.max(entitlementMinutes.least, agreed ?? entitlementMinutes.unknown);
}

/** What each worker of a problem brings along does not change with her shifts. */
const carriedBy = new WeakMap<Problem, WeakMap<Worker, BurdenHistory>>();

function carriedBurdens(worker: Worker, problem: Problem): BurdenHistory {
  const known = carriedBy.get(problem) ?? new WeakMap<Worker, BurdenHistory>();
  carriedBy.set(problem, known);
  const found = known.get(worker) ?? burdensCarried(worker, problem);
  known.set(worker, found);
  return found;
}

/**
 * Thousandths of burdens that a worker brings along. Newcomers, and people who had leave in the week
 * before the period, stand at least where their colleagues stand: nobody catches up on weekends missed.
 */
function burdensCarried(worker: Worker, problem: Problem): BurdenHistory {
  const own = worker.history.burdens ?? { nights: 0, weekends: 0, closings: 0 };
  if (worker.history.burdens !== null && !isBackFromLeave(worker, problem)) return own;
  const colleagues = problem.workers.filter(
    (other) =>
      other.id !== worker.id &&
      other.history.burdens !== null &&
      other.qualifications.some(({ role }) =>
        worker.qualifications.some((mine) => mine.role === role),
      ),
  );
  const total = colleagues.reduce((sum, other) => sum + entitlementOf(other), 0);
  const atLeastGroup = (burden: keyof BurdenHistory): number => {
    if (total === 0) return own[burden];
    const carried = colleagues.reduce(
      (sum, { history }) => sum + (history.burdens?.[burden] ?? 0),
      0,
    );
    return Math.max(own[burden], Math.floor((entitlementOf(worker) * carried) / total));
  };
  return {
    nights: atLeastGroup("nights"),
    weekends: atLeastGroup("weekends"),
    closings: atLeastGroup("closings"),
  };
}

/** True when some leave touches one of the seven dates before the period. */
function isBackFromLeave(worker: Worker, { period, site }: Problem): boolean {
  return [1, 2, 3, 4, 5, 6, 7].some((back) => {
    const date = site.calendar.daySpan(addDays(period.first, -back));
    return worker.leaves.some(({ interval }) => overlap(interval, date));
  });
}
