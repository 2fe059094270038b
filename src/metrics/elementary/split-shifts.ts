import type { ElementaryMetric } from "./metric.ts";
import { type TimedShift, neighbours, splitMinutesBelow } from "./quick-returns.ts";
import { workShifts } from "./weekly-minutes.ts";

/** A gap of no more than this is a meal break, and splits nothing. */
const mealMinutesMost = 60;

/**
 * M11: dates with two shifts that are more than 60 min and less than 5 h apart / dates worked, 0 to
 * 1.
 *
 * @returns null when no date was worked.
 */
export function splitShiftRate(shifts: readonly TimedShift[]): number | null {
  const byDate = new Map<number, TimedShift[]>();
  for (const shift of shifts) byDate.set(shift.date, [...(byDate.get(shift.date) ?? []), shift]);
  if (byDate.size === 0) return null;
  const split = [...byDate.values()].filter((ofDate) =>
    neighbours(ofDate).some(
      ({ gapMinutes }) => mealMinutesMost < gapMinutes && gapMinutes < splitMinutesBelow,
    ),
  );
  return split.length / byDate.size;
}

export const splitShiftsMetric: ElementaryMetric = {
  id: "M11",
  name: "splitShiftRate",
  question: "On how many of the days worked is the day split in two?",
  formula: "dates with two shifts 60 min to 5 h apart / dates worked",
  unit: "share of dates worked, 0 to 1",
  better: "lower",
  reads: ["F"],
  undefinedWhen: "no date was worked",
  source: { text: "Own design.", mark: "own" },
  measure: (window) => splitShiftRate(workShifts(window)),
};
