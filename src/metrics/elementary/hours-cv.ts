import type { ElementaryMetric } from "./metric.ts";
import { minutesPerWeekFloor, weeklyMinutes } from "./weekly-minutes.ts";

/**
 * M6: the sample standard deviation (divisor W - 1) of weekly minutes / max(their mean, 8 h), >= 0.
 * For four normal weeks the hours variation M5 is about 2.06 times this.
 *
 * @returns null with fewer than two weeks or no minutes at all.
 */
export function hoursCoefficientOfVariation(minutes: readonly number[]): number | null {
  if (minutes.length < 2 || minutes.every((one) => one === 0)) return null;
  const mean = minutes.reduce((a, b) => a + b, 0) / minutes.length;
  const squares = minutes.map((one) => (one - mean) ** 2).toSorted((a, b) => a - b);
  const deviation = Math.sqrt(squares.reduce((a, b) => a + b, 0) / (minutes.length - 1));
  return deviation / Math.max(mean, minutesPerWeekFloor);
}

export const hoursCvMetric: ElementaryMetric = {
  id: "M6",
  name: "hoursCoefficientOfVariation",
  question: "How much do weekly hours scatter around their mean?",
  formula: "sample standard deviation of weekly hours / max(mean weekly hours, 8 h)",
  unit: "ratio to mean weekly hours",
  better: "lower",
  reads: ["F"],
  undefinedWhen: "there are fewer than 2 usable weeks, or no hours at all",
  source: {
    text:
      "Dispersion of weekly hours: LaBriola & Schneider 2020, Social Forces (that they " +
      "divide by the mean was not read). Floor of 8 h: own design.",
    mark: "unverified",
  },
  measure: (window) => hoursCoefficientOfVariation(weeklyMinutes(window)),
};
