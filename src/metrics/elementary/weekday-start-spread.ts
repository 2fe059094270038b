import {
  circularDeviationHours,
  circularSummary,
  deviationHoursShownMost,
} from "../statistics/circular.ts";
import { sum } from "../statistics/mean.ts";
import type { ElementaryMetric } from "./metric.ts";

/** One shift's weekday (any key will do) and start on the clock. */
export interface WeekdayStart {
  readonly weekday: number;
  readonly startHour: number;
}

/**
 * The mean length of the weekdays' mean vectors, weighted by shifts; null if no weekday has two.
 */
export function pooledResultant(starts: readonly WeekdayStart[]): number | null {
  const hours = new Map<number, number[]>();
  for (const { weekday, startHour } of starts)
    hours.set(weekday, [...(hours.get(weekday) ?? []), startHour]);
  const repeated = [...hours.values()].filter(({ length }) => length >= 2);
  if (repeated.length === 0) return null;
  const shifts = repeated.reduce((count, { length }) => count + length, 0);
  return sum(repeated.map((one) => one.length * circularSummary(one).resultant)) / shifts;
}

/**
 * M7b: the circular standard deviation of start times within weekdays, in hours, at most 12.
 * "Always opens on Monday, always closes on Friday" is predictable, and is 0 here though M7 is
 * large.
 *
 * @returns null when no weekday has two shifts.
 */
export function weekdayStartSpreadHours(starts: readonly WeekdayStart[]): number | null {
  const resultant = pooledResultant(starts);
  if (resultant === null) return null;
  return Math.min(deviationHoursShownMost, circularDeviationHours(resultant));
}

export const weekdayStartSpreadMetric: ElementaryMetric = {
  id: "M7b",
  name: "weekdayStartSpreadHours",
  question: "How far apart do shifts of the same weekday start?",
  formula:
    "R = sum of n x R of each weekday with n >= 2 shifts / sum of n; then sqrt(-2 ln R) x " +
    "24 / 2 pi, at most 12",
  unit: "hours",
  better: "lower",
  reads: ["F"],
  undefinedWhen: "no weekday has two final shifts",
  source: {
    text: "Mardia & Jupp 2000, Directional Statistics, pooled within weekdays by own design.",
    mark: "own",
  },
  measure: ({ final }) =>
    weekdayStartSpreadHours(
      final.map(({ weekday, startMinute }) => ({ weekday, startHour: startMinute / 60 })),
    ),
};
