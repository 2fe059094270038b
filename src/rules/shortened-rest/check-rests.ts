import type { Shift } from "../../domain/shift.ts";
import { type Interval, contains, instant } from "../../time/interval.ts";
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
export function restsOf({ onCallCounts, trigger }: Params, line: WorkerLine): readonly Rest[] {
  const all = [...line.worker.history.shifts, ...line.shifts].filter(
    (shift) => onCallCounts || !shift.onCall,
  );
  // Most often all shifts of history begin before those of the schedule.
  const isInOrder = all.every((shift, at) => at === 0 || byTime(all[at - 1] as Shift, shift) <= 0);
  if (!isInOrder) all.sort(byTime);
  const ours = new Set(line.shifts);
  const rests: Rest[] = [];
  let earlier: Shift | null = null;
  for (const later of all) {
    if (earlier !== null && (trigger === "any" || !isOfItsDay(earlier, later, line))) {
      const [start, end] = [earlier.interval.end, later.interval.start];
      rests.push({ start, end, minutes: end - start, earlier, later, isNew: ours.has(later) });
    }
    if (earlier === null || later.interval.end > earlier.interval.end) earlier = later;
  }
  return rests;
}

const byTime = (a: Shift, b: Shift): number =>
  a.interval.start - b.interval.start || a.interval.end - b.interval.end;

const isOfItsDay = (earlier: Shift, later: Shift, { calendar }: WorkerLine): boolean =>
  contains(calendar.daySpan(calendar.dayOf(later.interval.start)), earlier.interval);

/** Shortened rests for which there is no longer rest of their own. */
export function notMadeUpFor(
  { restMinutesMin, shortestMinutesMin, compensation }: Params,
  rests: readonly Rest[],
): readonly Rest[] {
  const shortened = rests.filter(
    ({ minutes }) => minutes >= shortestMinutesMin && minutes < restMinutesMin,
  );
  if (compensation === null || shortened.length === 0) return [];
  const { restMinutesMin: longMin, withinDays, addsWhatLacks, onlyAfter } = compensation;
  const longest = withinDays * 1440;
  const last = rests.at(-1)?.later.interval.end ?? instant(0);
  const ends = Math.max(last, ...rests.map(({ later }) => later.interval.end));
  const after = { start: instant(ends), end: instant(ends + 2 * longest + longMin + 1440) };
  const free = [...rests, after].flatMap((rest) => longRestsIn(rest, longMin));
  return shortened.filter((short) => {
    const needed = longMin + (addsWhatLacks ? restMinutesMin - short.minutes : 0);
    const fits = ({ start, end }: Interval): boolean =>
      start + needed <= end &&
      !(onlyAfter && start < short.end) &&
      Math.max(short.end, start + needed) - Math.min(short.start, start) <= longest;
    const index = free.findIndex(fits);
    if (index >= 0) free.splice(index, 1);
    return index < 0;
  });
}

/** Where long rests begin in a free stretch, and its end: one for each 24 hours of it. */
function longRestsIn({ start, end }: Interval, longMin: number): readonly Interval[] {
  const found: Interval[] = [];
  for (let from: number = start; from + longMin <= end; from += 1440) {
    found.push({ start: instant(from), end });
  }
  return found;
}
