import type { PublishedShift } from "../log/placed-shift.ts";
import type { ElementaryMetric } from "./metric.ts";

/**
 * M4: on-call minutes / (on-call + regular minutes), 0 to 1. A shift counts as on call when it was
 * so as published or as final: being called turns it into work, but the worker could not plan.
 * Minutes are those of the final version; a standby that fell away counts with its published
 * minutes, since the time had been kept free, and a regular shift that fell away does not count.
 *
 * @returns null when there are no minutes of either.
 */
export function onCallShare(
  published: readonly Pick<PublishedShift, "onCall" | "paidMinutes" | "final">[],
): number | null {
  let [onCall, regular] = [0, 0];
  for (const { onCall: toldOnCall, paidMinutes, final } of published) {
    if (toldOnCall || final?.onCall === true) onCall += final?.paidMinutes ?? paidMinutes;
    else regular += final?.paidMinutes ?? 0;
  }
  return onCall + regular === 0 ? null : onCall / (onCall + regular);
}

export const onCallShareMetric: ElementaryMetric = {
  id: "M4",
  name: "onCallShare",
  question: "How much of the worker's time is on call?",
  formula: "on-call minutes / (on-call + regular minutes)",
  unit: "share of minutes, 0 to 1",
  better: "lower",
  reads: ["P", "F"],
  undefinedWhen: "there are neither on-call nor regular minutes",
  source: {
    text:
      "Construct: on-call shifts, the Shift Project (shift.hks.harvard.edu). Share of " +
      "minutes: own design.",
    mark: "own",
  },
  measure: ({ published }) => onCallShare(published),
};
