import type { PlacedShift } from "../log/placed-shift.ts";
import type { ElementaryMetric } from "./metric.ts";
import { workShifts } from "./weekly-minutes.ts";

/** A rest shorter than this makes a quick return; laws differ, so 10 h is reported beside 11 h. */
export const quickReturnMinutesBelow = { eleven: 660, ten: 600 } as const;

/** A shorter gap within one date splits a day in two; it is no rest between days. */
export const splitMinutesBelow = 300;

/** A shift as gaps are read from it. `date` is the local date of its start. */
export type TimedShift = Pick<PlacedShift, "interval"> & { readonly date: number };

/** Every shift with its forerunner, by start. */
export function neighbours(
  shifts: readonly TimedShift[],
): readonly { readonly gapMinutes: number; readonly isSameDate: boolean }[] {
  const byStart = shifts.toSorted(
    (a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end,
  );
  return byStart.slice(1).map((later, index) => {
    const earlier = byStart[index] ?? later;
    return {
      gapMinutes: later.interval.start - earlier.interval.end,
      isSameDate: earlier.date === later.date,
    };
  });
}

/**
 * M10: consecutive shifts with 0 < gap < 11 h / shifts. A gap of less than 5 h within one date is a
 * split shift, and none of these.
 *
 * @param gapMinutesBelow 660 for the metric; 600 is reported beside it.
 * @returns null without shifts.
 */
export function quickReturnRate(
  shifts: readonly TimedShift[],
  gapMinutesBelow: number = quickReturnMinutesBelow.eleven,
): number | null {
  if (shifts.length === 0) return null;
  const quick = neighbours(shifts).filter(
    ({ gapMinutes, isSameDate }) =>
      0 < gapMinutes &&
      gapMinutes < gapMinutesBelow &&
      !(isSameDate && gapMinutes < splitMinutesBelow),
  );
  return quick.length / shifts.length;
}

export const quickReturnsMetric: ElementaryMetric = {
  id: "M10",
  name: "quickReturnRate",
  question: "How often is the worker back after less than 11 hours?",
  formula: "consecutive shifts with 0 < gap < 11 h, splits apart / shifts",
  unit: "quick returns per shift",
  better: "lower",
  reads: ["F"],
  undefinedWhen: "there is no final shift",
  source: {
    text:
      "Harma et al. 2015, Scand J Work Environ Health 41(3):268 (indicators from registers, " +
      "quick returns under 11 h). Rate per shift: own design.",
    mark: "primary",
  },
  measure: (window) => quickReturnRate(workShifts(window)),
};
