import { quantile } from "../statistics/quantile.ts";
import type { ElementaryMetric } from "./metric.ts";
import { minutesPerWeekFloor, weeklyMinutes } from "./weekly-minutes.ts";

/** Weeks compared with each other, as in "the greatest and fewest hours of the last four weeks". */
const weeksOfRun = 4;

/**
 * M5 (HVR4): for each run of k = min(4, W) consecutive weeks, (most - fewest minutes) / max(U, 8 h),
 * and of these the mean; U is the agreed weekly minutes where recorded, else the run's median.
 *
 * @param series weekly minutes, oldest first: one series, or one for each week of an agreed
 * rotation, so that only weeks of equal phase are compared. Series of fewer than two weeks are
 * passed over.
 * @param agreedMinutes null = not recorded.
 * @returns a ratio >= 0; null when no series has two weeks or nothing was scheduled in any.
 */
export function hoursVariation(
  series: readonly (readonly number[])[],
  agreedMinutes: number | null,
): number | null {
  const long = series.filter((weeks) => weeks.length >= 2);
  if (long.every((weeks) => weeks.every((minutes) => minutes === 0))) return null;
  const ratios = long.flatMap((weeks) => {
    const length = Math.min(weeksOfRun, weeks.length);
    return Array.from({ length: weeks.length - length + 1 }, (_, from) => {
      const run = weeks.slice(from, from + length);
      const usual = agreedMinutes ?? quantile(run, 0.5);
      return (Math.max(...run) - Math.min(...run)) / Math.max(usual, minutesPerWeekFloor);
    });
  });
  // Sorted, so that the sum does not depend on which phase of a rotation came first.
  return ratios.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0) / ratios.length;
}

export const hoursVariationMetric: ElementaryMetric = {
  id: "M5",
  name: "hoursVariation",
  question: "How far do the worker's weekly hours swing within four weeks?",
  formula:
    "mean over runs of min(4, W) usable weeks of " +
    "(most - fewest hours) / max(agreed or median hours, 8 h)",
  unit: "ratio to usual weekly hours",
  better: "lower",
  reads: ["F"],
  undefinedWhen: "there are fewer than 2 usable weeks (2 of equal phase), or no hours at all",
  source: {
    text:
      "Instability ratio, Lambert, Fugiel & Henly 2014 (EINet, NLSY97 round 15): (greatest " +
      "- fewest weekly hours in 4 weeks) / usual hours; the exact wording was not read. " +
      "Floor, runs and rotation: own design.",
    mark: "unverified",
  },
  measure: (window) => {
    const minutes = weeklyMinutes(window);
    const { rotationWeeks, agreedMinutesPerWeek } = window.terms;
    const phases = Math.max(1, rotationWeeks ?? 1);
    // Weeks all begin on one weekday, so counting them from any date gives the phase.
    const phaseOf = (index: number): number =>
      ((Math.floor((window.weeks[index] ?? 0) / 7) % phases) + phases) % phases;
    const series = Array.from({ length: phases }, (_, phase) =>
      minutes.filter((__, index) => phaseOf(index) === phase),
    );
    return hoursVariation(series, agreedMinutesPerWeek);
  },
};
