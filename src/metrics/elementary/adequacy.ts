import type { WorkerTerms } from "../event-log.ts";
import type { ElementaryMetric } from "./metric.ts";
import { weeklyMinutes } from "./weekly-minutes.ts";

/** Weekly minutes that a worker wants, from `least` to `most`; `most` > 0. */
export interface WantedMinutes {
  readonly least: number;
  readonly most: number;
}

/**
 * M13: min(1, H / least) x (1 - min(1, max(0, H - most) / most)), 0 to 1, with H the mean weekly
 * minutes: both too few hours and too many count. No shifts at all give 0, not null.
 *
 * @param minutesByWeek scheduled minutes of the usable weeks.
 * @returns null when nothing is known to be wanted, or no week is usable.
 */
export function adequacy(
  minutesByWeek: readonly number[],
  wanted: WantedMinutes | null,
): number | null {
  if (wanted === null || wanted.most <= 0 || minutesByWeek.length === 0) return null;
  const mean = minutesByWeek.reduce((a, b) => a + b, 0) / minutesByWeek.length;
  const enough = wanted.least > 0 ? Math.min(1, mean / wanted.least) : 1;
  return enough * (1 - Math.min(1, Math.max(0, mean - wanted.most) / wanted.most));
}

/** The range declared, else the hours guaranteed. */
export function wantedMinutes(terms: WorkerTerms): WantedMinutes | null {
  const { desiredMinutesPerWeek: desired, guaranteedMinutesPerWeek: guaranteed } = terms;
  if (desired !== null) return desired;
  return guaranteed === null ? null : { least: guaranteed, most: guaranteed };
}

export const adequacyMetric: ElementaryMetric = {
  id: "M13",
  name: "adequacy",
  question: "Does the worker get the hours she wants?",
  formula: "min(1, H / least) x (1 - min(1, max(0, H - most) / most)), H = mean weekly hours",
  unit: "share, 0 to 1",
  better: "higher",
  reads: ["F"],
  undefinedWhen: "neither desired nor guaranteed hours are known, or no week is usable",
  source: {
    text:
      "Construct: adequacy, Williams, Lambert & Kesavan 2018, Stable Scheduling Study. " +
      "Formula: own design.",
    mark: "own",
  },
  measure: (window) => adequacy(weeklyMinutes(window), wantedMinutes(window.terms)),
};
