import type { Problem } from "../../domain/problem.ts";
import type { BurdenHistory, Contract, Worker } from "../../domain/worker.ts";
import type { LineFacts, OptionFacts } from "../../rules/told.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Instant } from "../../time/interval.ts";
import type { GoalCompiler } from "../goal.ts";
import { burdenTimes, entitlementMinutes, rates } from "./goal.ts";

/** One square for each sort of burden, starting from what the worker already carries. */
export const compiler: GoalCompiler = (line, problem, post) => {
  const { isNight, isWeekend, isClosing } = optionBurdens(line, lastEndsOf(problem));
  const carried = startingPoint(line.worker, problem);
  const divisor = rates.divisorPerEntitlementMinute * weeklyEntitlement(line.worker.contract);
  const square = (
    points: number,
    offset: number,
    burdens: (option: OptionFacts) => boolean,
  ): void =>
    post.sum({
      value: (option) => (burdens(option) ? rates.thousandthsPerBurden : 0),
      price: { shape: "square", offset, points, divisor },
    });
  square(rates.nightWeight, carried.nights, isNight);
  square(rates.weekendWeight, carried.weekends, isWeekend);
  square(rates.closingWeight, carried.closings, isClosing);
};

/** Which burdens an option brings, by windows on the time line. */
interface OptionBurdens {
  readonly isNight: (option: OptionFacts) => boolean;
  readonly isWeekend: (option: OptionFacts) => boolean;
  readonly isClosing: (option: OptionFacts) => boolean;
}

/** When the last demand of each date ends. The same for all workers, so found once for a problem. */
function lastEndsOf(problem: Problem): ReadonlyMap<Day, Instant> {
  const found = lastEndsFound.get(problem);
  if (found !== undefined) return found;
  const { site, demand } = problem;
  const lastEnds = new Map<Day, Instant>();
  const pieces = [...demand.shifts, ...demand.curves.flatMap((curve) => curve.pieces)];
  for (const { interval, count } of pieces) {
    if (count === 0) continue;
    const date = site.calendar.dayOf(interval.start);
    const known = lastEnds.get(date);
    if (known === undefined || known < interval.end) lastEnds.set(date, interval.end);
  }
  lastEndsFound.set(problem, lastEnds);
  return lastEnds;
}

const lastEndsFound = new WeakMap<Problem, ReadonlyMap<Day, Instant>>();

function optionBurdens(
  { calendar }: LineFacts,
  lastEnds: ReadonlyMap<Day, Instant>,
): OptionBurdens {
  const isNight = ({ start, end }: OptionFacts): boolean => {
    let minutes = 0;
    const last = calendar.dayOf(end);
    for (let date = addDays(calendar.dayOf(start), -1); date <= last; date = addDays(date, 1)) {
      const from = calendar.edge(date, burdenTimes.nightFromMinute);
      const until = calendar.edge(addDays(date, 1), burdenTimes.nightUntilMinute);
      minutes += Math.max(0, Math.min(end, until) - Math.max(start, from));
    }
    return minutes >= burdenTimes.nightMinutesMin;
  };

  const closingTime = (date: Day): Instant => {
    const latest = calendar.edge(date, burdenTimes.closingMinuteLatest);
    const lastEnd = lastEnds.get(date);
    if (lastEnd === undefined || lastEnd >= latest) return latest;
    const earliest = calendar.edge(date, burdenTimes.closingMinuteEarliest);
    return lastEnd < earliest ? earliest : lastEnd;
  };

  return {
    isNight,
    isWeekend: (option) => [6, 7].includes(weekdayOf(option.day)),
    isClosing: (option) => option.end >= closingTime(option.day) && !isNight(option),
  };
}

const nothing: BurdenHistory = { nights: 0, weekends: 0, closings: 0 };

/** The first weekly minutes the contract names, from desired down to maximum; at least the least. */
function weeklyEntitlement(contract: Contract): number {
  const named =
    contract.desiredMinutesPerWeek ||
    contract.guaranteedMinutesPerWeek ||
    contract.minMinutesPerWeek ||
    contract.maxMinutesPerWeek ||
    entitlementMinutes.unknown;
  return named < entitlementMinutes.least ? entitlementMinutes.least : named;
}

/** Thousandths already carried; raised to the group's ratio for newcomers and for returners. */
function startingPoint(worker: Worker, problem: Problem): BurdenHistory {
  const known = worker.history.burdens;
  const own = known ?? nothing;
  const isSettled = known !== null && !onLeaveInWeekBefore(worker, problem);
  if (isSettled) return own;
  const roles = new Set(worker.qualifications.map(({ role }) => role));
  let entitlement = 0;
  const sums = { nights: 0, weekends: 0, closings: 0 };
  for (const other of problem.workers) {
    const carried = other.history.burdens;
    if (other.id === worker.id || carried === null) continue;
    if (!other.qualifications.some(({ role }) => roles.has(role))) continue;
    entitlement += weeklyEntitlement(other.contract);
    sums.nights += carried.nights;
    sums.weekends += carried.weekends;
    sums.closings += carried.closings;
  }
  if (entitlement === 0) return own;
  const mine = weeklyEntitlement(worker.contract);
  const share = (sum: number): number => Math.floor((mine * sum) / entitlement);
  return {
    nights: Math.max(own.nights, share(sums.nights)),
    weekends: Math.max(own.weekends, share(sums.weekends)),
    closings: Math.max(own.closings, share(sums.closings)),
  };
}

/** Some leave lies in the week before the period, if only in part. */
function onLeaveInWeekBefore({ leaves }: Worker, { period, site }: Problem): boolean {
  const from = site.calendar.dayStart(addDays(period.first, -7));
  const until = site.calendar.dayStart(period.first);
  return leaves.some(({ interval }) => interval.start < until && from < interval.end);
}
