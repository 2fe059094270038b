import type { Day } from "../../time/civil.ts";
import type { ElementaryMetric } from "./metric.ts";

/** A usable week and how many of its Saturdays and Sundays were worked. */
export interface WeekendCount {
  readonly week: Day;
  readonly daysWorked: number;
}

/**
 * M12: the share of week pairs with equally many weekend days worked, 0 to 1. In an agreed rotation
 * of r weeks each week is compared with the one r weeks before it, where that one is usable too.
 *
 * @param weeks oldest first.
 * @param rotationWeeks null = none agreed.
 * @returns null when no pair can be compared.
 */
export function weekendRegularity(
  weeks: readonly WeekendCount[],
  rotationWeeks: number | null,
): number | null {
  const rotates = rotationWeeks !== null && rotationWeeks > 1;
  const pairs = weeks.flatMap((later, index) => {
    const earlier = rotates
      ? weeks.find(({ week }) => week === later.week - 7 * rotationWeeks)
      : weeks[index - 1];
    return earlier === undefined ? [] : [{ earlier, later }];
  });
  if (pairs.length === 0) return null;
  const equal = pairs.filter(({ earlier, later }) => earlier.daysWorked === later.daysWorked);
  return equal.length / pairs.length;
}

export const weekendRegularityMetric: ElementaryMetric = {
  id: "M12",
  name: "weekendRegularity",
  question: "Does the worker work equally many weekend days from week to week?",
  formula: "share of week pairs with equally many weekend days worked (0, 1 or 2)",
  unit: "share of week pairs, 0 to 1",
  better: "neither",
  reads: ["F"],
  undefinedWhen: "there are fewer than 2 usable weeks, or none that the rotation can compare",
  source: { text: "Own design.", mark: "own" },
  measure: ({ weeks, final, terms }) =>
    weekendRegularity(
      weeks.map((week) => {
        const weekend = final.filter((shift) => shift.week === week && shift.weekday >= 6);
        return { week, daysWorked: new Set(weekend.map(({ date }) => date)).size };
      }),
      terms.rotationWeeks,
    ),
};
