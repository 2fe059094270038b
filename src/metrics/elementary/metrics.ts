import type { WorkerWindow } from "../log/window.ts";
import { adequacyMetric } from "./adequacy.ts";
import { cancellationRateMetric } from "./cancellation-rate.ts";
import { changeBurdenMetric } from "./change-burden.ts";
import { hoursCvMetric } from "./hours-cv.ts";
import { hoursVariationMetric } from "./hours-variation.ts";
import { inputMetric } from "./input.ts";
import type { ElementaryMetric } from "./metric.ts";
import { noticeValueMetric } from "./notice-value.ts";
import { onCallShareMetric } from "./on-call-share.ts";
import { quickReturnsMetric } from "./quick-returns.ts";
import { shortNoticeChangesMetric } from "./short-notice-changes.ts";
import { slotRepeatMetric } from "./slot-repeat.ts";
import { splitShiftsMetric } from "./split-shifts.ts";
import { startSpreadMetric } from "./start-spread.ts";
import { weekdayConsistencyMetric } from "./weekday-consistency.ts";
import { weekdayStartSpreadMetric } from "./weekday-start-spread.ts";
import { weekendRegularityMetric } from "./weekend-regularity.ts";

/** Every elementary metric, in the order of their ids. */
export const elementaryMetrics: readonly ElementaryMetric[] = [
  noticeValueMetric,
  changeBurdenMetric,
  shortNoticeChangesMetric,
  cancellationRateMetric,
  onCallShareMetric,
  hoursVariationMetric,
  hoursCvMetric,
  startSpreadMetric,
  weekdayStartSpreadMetric,
  slotRepeatMetric,
  weekdayConsistencyMetric,
  quickReturnsMetric,
  splitShiftsMetric,
  weekendRegularityMetric,
  adequacyMetric,
  inputMetric,
];

/** The value of every elementary metric of a window, by name; null = undefined. */
export const measureElementary = (window: WorkerWindow): Readonly<Record<string, number | null>> =>
  Object.fromEntries(elementaryMetrics.map(({ name, measure }) => [name, measure(window)]));
