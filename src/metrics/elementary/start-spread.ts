import { circularSummary, deviationHoursShownMost } from "../statistics/circular.ts";
import type { ElementaryMetric } from "./metric.ts";

/**
 * M7: the circular standard deviation of start times, in hours, shown as at most 12.
 *
 * @param startHours hours of the wall clock, as 9.5 for 09:30.
 * @returns null without shifts.
 */
export function startSpreadHours(startHours: readonly number[]): number | null {
  if (startHours.length === 0) return null;
  return Math.min(deviationHoursShownMost, circularSummary(startHours).deviationHours);
}

export const startSpreadMetric: ElementaryMetric = {
  id: "M7",
  name: "startSpreadHours",
  question: "How far apart do the worker's shifts start on the clock?",
  formula: "circular standard deviation of start times, sqrt(-2 ln R) x 24 / 2 pi, at most 12",
  unit: "hours",
  better: "neither",
  reads: ["F"],
  undefinedWhen: "there is no final shift",
  source: {
    text: "Mardia & Jupp 2000, Directional Statistics.",
    mark: "unverified",
  },
  measure: ({ final }) => startSpreadHours(final.map(({ startMinute }) => startMinute / 60)),
};
