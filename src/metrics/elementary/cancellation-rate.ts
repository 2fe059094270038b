import type { PublishedShift } from "../log/placed-shift.ts";
import type { ElementaryMetric } from "./metric.ts";

/**
 * M3: the share of published shifts that the employer took from the worker before they started,
 * given to somebody else or to nobody, 0 to 1. A shift given back on the same date within 24 hours
 * was moved.
 *
 * @returns null when no shift was published.
 */
export function cancellationRate(
  published: readonly Pick<PublishedShift, "cancelledBy">[],
): number | null {
  if (published.length === 0) return null;
  return (
    published.filter(({ cancelledBy }) => cancelledBy === "employer").length / published.length
  );
}

export const cancellationRateMetric: ElementaryMetric = {
  id: "M3",
  name: "cancellationRate",
  question: "How many published shifts did the employer cancel?",
  formula: "published shifts taken away by the employer / published shifts",
  unit: "share of published shifts, 0 to 1",
  better: "lower",
  reads: ["P", "F", "C"],
  undefinedWhen: "no shift was published",
  source: {
    text:
      "Construct: cancelled shifts, the Shift Project (shift.hks.harvard.edu). Rate per " +
      "shift: own design.",
    mark: "own",
  },
  measure: ({ published }) => cancellationRate(published),
};
