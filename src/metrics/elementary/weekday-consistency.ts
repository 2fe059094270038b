import { mean } from "../statistics/mean.ts";
import type { ElementaryMetric } from "./metric.ts";
import { slotsByWeek } from "./slot-repeat.ts";

/**
 * M9: the mean, over consecutive weeks, of the weekdays worked in both / worked in either, 0 to 1.
 *
 * @param weeks the weekdays worked in each usable week, oldest first; weeks both empty say nothing.
 * @returns null when no pair of weeks has a weekday worked.
 */
export function weekdayConsistency(weeks: readonly ReadonlySet<number>[]): number | null {
  const overlaps = weeks.flatMap((later, index) => {
    const earlier = weeks[index - 1];
    if (earlier === undefined) return [];
    const either = new Set([...earlier, ...later]).size;
    if (either === 0) return [];
    return [[...later].filter((weekday) => earlier.has(weekday)).length / either];
  });
  return mean(overlaps);
}

export const weekdayConsistencyMetric: ElementaryMetric = {
  id: "M9",
  name: "weekdayConsistency",
  question: "Does the worker work on the same weekdays from week to week?",
  formula: "mean over consecutive usable weeks of weekdays in both / weekdays in either (Jaccard)",
  unit: "share, 0 to 1",
  better: "higher",
  reads: ["F"],
  undefinedWhen: "no pair of consecutive usable weeks has a shift",
  source: {
    text:
      "Construct: consistency, Williams, Lambert & Kesavan 2018, Stable Scheduling Study. " +
      "Jaccard coefficient of weekdays: own design.",
    mark: "own",
  },
  measure: (window) =>
    weekdayConsistency(
      slotsByWeek(window).map((shifts) => new Set<number>(shifts.map(({ weekday }) => weekday))),
    ),
};
