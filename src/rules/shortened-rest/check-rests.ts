import type { Shift } from "../../domain/shift.ts";
import { inOrder } from "../../kernel/in-order.ts";
import { unmatched } from "../../kernel/matching.ts";
import { type Interval, contains, instant } from "../../time/interval.ts";
import { remembered } from "../judged-line.ts";
import { type KnownShifts, knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: the time between a shift and the latest end before it. */
export interface Rest extends Interval {
  readonly minutes: number;
  readonly earlier: Shift;
  readonly later: Shift;
  readonly isNew: boolean;
}

/**
 * Every rest between two shifts, of history and of the schedule, by time; none for overlapping ones.
 * Where days are rested from, what lies between two shifts of one local date is none.
 */
export const restsOf = ({ trigger, onCallCounts }: Params, line: WorkerLine): readonly Rest[] =>
  found[trigger][onCallCounts ? "all" : "working"](line);

/** Several enactments ask for the same ones. */
const found = {
  any: {
    all: remembered((line) => restsBetween(knownShifts(line, true), line, "any")),
    working: remembered((line) => restsBetween(knownShifts(line, false), line, "any")),
  },
  previousDay: {
    all: remembered((line) => restsBetween(knownShifts(line, true), line, "previousDay")),
    working: remembered((line) => restsBetween(knownShifts(line, false), line, "previousDay")),
  },
};

function restsBetween(
  { all, ours }: KnownShifts,
  line: WorkerLine,
  trigger: Params["trigger"],
): readonly Rest[] {
  const rests: Rest[] = [];
  let earlier: Shift | null = null;
  for (const later of inOrder(all, byTime)) {
    if (earlier !== null && (trigger === "any" || !isOfItsDay(earlier, later, line))) {
      const [start, end] = [earlier.interval.end, later.interval.start];
      const isNew = ours.includes(later);
      rests.push({ start, end, minutes: end - start, earlier, later, isNew });
    }
    if (earlier === null || later.interval.end > earlier.interval.end) earlier = later;
  }
  return rests;
}

const byTime = (a: Shift, b: Shift): number =>
  a.interval.start - b.interval.start || a.interval.end - b.interval.end;

const isOfItsDay = (earlier: Shift, later: Shift, { calendar }: WorkerLine): boolean =>
  contains(calendar.daySpan(calendar.dayOf(later.interval.start)), earlier.interval);

/**
 * Shortened rests for which there is no longer rest of their own, however these are given out: one that
 * serves a rest goes to another where the first can have a different one.
 */
export function notMadeUpFor(
  params: Params,
  rests: readonly Rest[],
  line: WorkerLine,
): readonly Rest[] {
  const { restMinutesMin, shortestMinutesMin, compensation } = params;
  const shortened = rests.filter(
    ({ minutes }) => minutes >= shortestMinutesMin && minutes < restMinutesMin,
  );
  if (compensation === null || shortened.length === 0) return [];
  const { restMinutesMin: longMin, withinDays, addsWhatLacks, onlyAfter } = compensation;
  const longest = withinDays * 1440;
  const free = [...rests, freeAfter(params, line, longest)];
  const long = free.flatMap((rest) => longRestsIn(rest, longMin));
  const fits = (short: Rest, { start, end }: Interval): boolean => {
    const needed = longMin + (addsWhatLacks ? restMinutesMin - short.minutes : 0);
    return (
      start + needed <= end &&
      !(onlyAfter && start < short.end) &&
      Math.max(short.end, start + needed) - Math.min(short.start, start) <= longest
    );
  };
  return unmatched(shortened, long, fits);
}

/** Time after the schedule is taken to be free; what was before the first shift is no rest. */
function freeAfter({ onCallCounts }: Params, line: WorkerLine, longest: number): Interval {
  const { all } = knownShifts(line, onCallCounts);
  const start = Math.max(...all.map(({ interval }): number => interval.end));
  return { start: instant(start), end: instant(start + 2 * longest + 2 * 2880 + 1440) };
}

/** Where long rests begin in a free stretch, and its end: one for each 24 hours of it. */
function longRestsIn({ start, end }: Interval, longMin: number): readonly Interval[] {
  const found: Interval[] = [];
  for (let from: number = start; from + longMin <= end; from += 1440) {
    found.push({ start: instant(from), end });
  }
  return found;
}
