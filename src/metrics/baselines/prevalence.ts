import { countedEdits } from "../elementary/change-burden.ts";
import { hoursVariationMetric } from "../elementary/hours-variation.ts";
import { quickReturnRate } from "../elementary/quick-returns.ts";
import { weeklyMinutes, workShifts } from "../elementary/weekly-minutes.ts";
import type { WorkerWindow } from "../log/window.ts";
import { mean } from "../statistics/mean.ts";
import { quantile } from "../statistics/quantile.ts";

/** Surveys ask about "the past month"; ours is 28 days. */
export const prevalenceWeeks = 4;

/** Part-time is less than 35 hours a week, as the Bureau of Labor Statistics counts. */
const fullTimeMinutesLeast = 2_100;

export const prevalenceIds = [
  "noticeUnder7Days",
  "notice7To14Days",
  "notice14To28Days",
  "notice28DaysOrMore",
  "noticeUnder14Days",
  "noticeAtMost7Days",
  "timingChanged",
  "shiftCancelled",
  "onCall",
  "quickReturn",
  "hoursVaried",
  "partTimeWantingMore",
] as const;
export type PrevalenceId = (typeof prevalenceIds)[number];

/** True or false of a worker over 28 days; null = she cannot be counted. */
type Holds = (window: WorkerWindow) => boolean | null;

/** The notice a worker usually gets: the median over her shifts, in days. */
function usualNoticeDays({ published }: WorkerWindow): number | null {
  if (published.length === 0) return null;
  return quantile(
    published.map(({ noticeMinutes }) => noticeMinutes / 1440),
    0.5,
  );
}

const usualNotice =
  (fits: (days: number) => boolean): Holds =>
  (window) => {
    const days = usualNoticeDays(window);
    return days === null ? null : fits(days);
  };

const ofShifts =
  (holds: (window: WorkerWindow) => boolean): Holds =>
  (window) =>
    window.published.length === 0 ? null : holds(window);

const conditions: Readonly<Record<PrevalenceId, Holds>> = {
  noticeUnder7Days: usualNotice((days) => days < 7),
  notice7To14Days: usualNotice((days) => 7 <= days && days < 14),
  notice14To28Days: usualNotice((days) => 14 <= days && days < 28),
  notice28DaysOrMore: usualNotice((days) => days >= 28),
  noticeUnder14Days: usualNotice((days) => days < 14),
  noticeAtMost7Days: usualNotice((days) => days <= 7),
  timingChanged: ofShifts(({ changes }) =>
    countedEdits(changes.filter(({ initiator }) => initiator === "employer")).some(
      ({ takesAway, leadMinutes }) => !takesAway && leadMinutes < 14 * 1440,
    ),
  ),
  shiftCancelled: ofShifts(({ published }) =>
    published.some(({ cancelledBy }) => cancelledBy === "employer"),
  ),
  onCall: ofShifts(({ published }) =>
    published.some(({ onCall, final }) => onCall || final?.onCall === true),
  ),
  quickReturn: (window) => {
    const rate = quickReturnRate(workShifts(window));
    return rate === null ? null : rate > 0;
  },
  hoursVaried: (window) => {
    const variation = hoursVariationMetric.measure(window);
    return variation === null ? null : variation > 0;
  },
  partTimeWantingMore: (window) => {
    const wanted = window.terms.desiredMinutesPerWeek;
    const worked = mean(weeklyMinutes(window));
    if (wanted === null || worked === null) return null;
    return worked < fullTimeMinutesLeast && worked < wanted.least;
  },
};

/** The share of workers of whom something held at least once, or usually, in 28 days. */
export interface Prevalence {
  /** 0 to 1; null when nobody can be counted. */
  readonly share: number | null;
  readonly workersCounted: number;
}

/**
 * @param windows of {@link prevalenceWeeks} weeks; workers with fewer usable weeks are not counted.
 */
export function prevalences(
  windows: readonly WorkerWindow[],
): Readonly<Record<PrevalenceId, Prevalence>> {
  const whole = windows.filter(({ weeks }) => weeks.length === prevalenceWeeks);
  const entries = prevalenceIds.map((id): [PrevalenceId, Prevalence] => {
    const known = whole.map(conditions[id]).filter((holds) => holds !== null);
    const share = known.length === 0 ? null : known.filter(Boolean).length / known.length;
    return [id, { share, workersCounted: known.length }];
  });
  return Object.fromEntries(entries) as Record<PrevalenceId, Prevalence>;
}
