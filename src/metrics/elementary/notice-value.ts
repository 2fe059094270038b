import { quantile } from "../statistics/quantile.ts";
import type { ElementaryMetric } from "./metric.ts";

/** What the notice of one shift is read from. Both are whole minutes >= 0. */
export interface NoticedShift {
  readonly paidMinutes: number;
  readonly noticeMinutes: number;
}

/**
 * Notice beyond this is worth no more: the norm of most fair-workweek laws of the United States.
 */
export const noticeDaysWanted = 14;

const minutesPerDay = 1440;
const minutesWanted = noticeDaysWanted * minutesPerDay;

/**
 * M1: sum of m x min(1, notice / 14 days) / sum of m, 0 to 1, with m the paid minutes of each
 * shift. A shift that was never shown before it started has no notice; a shift that was shown and
 * then moved keeps its notice, and the move is charged to the change burden. Shifts added late
 * count here with their own notice.
 *
 * @returns null without shifts, or when they last no paid minute.
 */
export function noticeValue(shifts: readonly NoticedShift[]): number | null {
  const minutes = shifts.reduce((sum, { paidMinutes }) => sum + paidMinutes, 0);
  if (minutes === 0) return null;
  const noticed = shifts.reduce(
    (sum, shift) => sum + shift.paidMinutes * Math.min(minutesWanted, shift.noticeMinutes),
    0,
  );
  return noticed / (minutes * minutesWanted);
}

/** How notice is spread over shifts: shares of shifts by class, and quantiles in days. */
export interface NoticeProfile {
  readonly shareUnder3Days: number;
  readonly share3To7Days: number;
  readonly share7To14Days: number;
  readonly share14DaysOrMore: number;
  readonly tenthPercentileDays: number;
  readonly medianDays: number;
}

/** The classes of the Shift Project: under 3, 3 to under 7, 7 to under 14, 14 days or more. */
export function noticeProfile(shifts: readonly NoticedShift[]): NoticeProfile | null {
  if (shifts.length === 0) return null;
  const days = shifts.map(({ noticeMinutes }) => noticeMinutes / minutesPerDay);
  const share = (from: number, below: number): number =>
    days.filter((one) => from <= one && one < below).length / days.length;
  return {
    shareUnder3Days: share(0, 3),
    share3To7Days: share(3, 7),
    share7To14Days: share(7, 14),
    share14DaysOrMore: share(14, Infinity),
    tenthPercentileDays: quantile(days, 0.1),
    medianDays: quantile(days, 0.5),
  };
}

export const noticeValueMetric: ElementaryMetric = {
  id: "M1",
  name: "noticeValue",
  question: "How much of the notice that laws ask for does the worker get?",
  formula:
    "sum of m x min(1, notice / 14 days) / sum of m, m = paid minutes of the published shift",
  unit: "share, 0 to 1",
  better: "higher",
  reads: ["P"],
  undefinedWhen: "no shift was published",
  source: {
    text:
      "Construct: advance notice, Lambert, Henly & Fugiel 2019, RSF Journal 5(4):218; " +
      "classes of the Shift Project. Formula: own design.",
    mark: "own",
  },
  measure: ({ published }) => noticeValue(published),
};
