import type { Measure } from "../goal.ts";
import { periodShifts } from "../measured-minutes.ts";
import { rates } from "./goal.ts";

/**
 * Counts rests of less than 11 h before each shift of the period; the last shift before the period
 * counts as the one before the first. A pause between two shifts of one local date is a split shift,
 * not a rest, and is not priced here.
 */
export const measure: Measure = (line) => {
  const { calendar, worker } = line;
  const shifts = [...periodShifts(line)].sort((a, b) => a.interval.start - b.interval.start);
  const pastEnds = worker.history.shifts.map(({ interval }) => interval.end);
  let quickReturns = 0;
  let missingRestMinutes = 0;
  shifts.forEach(({ interval }, index) => {
    const before = shifts[index - 1]?.interval;
    if (before !== undefined && calendar.dayOf(before.start) === calendar.dayOf(interval.start))
      return;
    const lastEnds = before === undefined ? pastEnds : [before.end];
    const missing = rates.restMinutesWanted - (interval.start - Math.max(...lastEnds));
    if (missing <= 0) return;
    quickReturns += 1;
    missingRestMinutes += missing;
  });
  const points = rates.flatPoints * quickReturns + rates.pointsPerMinute * missingRestMinutes;
  return { points, natural: { quickReturns, missingRestMinutes } };
};
