/** Measures of predictability, fairness, fatigue and robustness, read from an event log alone. */
export type { Source, SourceMark } from "./source.ts";
export {
  type EventLog,
  type MetricSite,
  type Request,
  type ShiftRecord,
  type Snapshot,
  type WorkerAction,
  type WorkerTerms,
  termsOf,
} from "./event-log.ts";
export {
  type History,
  type Person,
  type ToldShift,
  type Workplace,
  closesAtMinuteUsual,
} from "./history.ts";
export { type ToldLog, logOfHistory } from "./log/log-of-history.ts";
export { type JudgedLog, judge } from "./log/judged-log.ts";
export type { PlacedShift, PublishedShift, ShiftChange } from "./log/placed-shift.ts";
export {
  type ClockedShift,
  type LogSource,
  type PublishedPlan,
  recordLog,
} from "./log/record-log.ts";
export { type WindowChoice, usableWeeks, weekOf, weeksOfWindow } from "./log/site-weeks.ts";
export { type JudgedRequest, type WorkerWindow, workerWindows } from "./log/window.ts";
export type { ElementaryMetric } from "./elementary/metric.ts";
export { elementaryMetrics, measureElementary } from "./elementary/metrics.ts";
export { adequacy } from "./elementary/adequacy.ts";
export { cancellationRate } from "./elementary/cancellation-rate.ts";
export { changeBurden } from "./elementary/change-burden.ts";
export { hoursCoefficientOfVariation } from "./elementary/hours-cv.ts";
export { hoursVariation } from "./elementary/hours-variation.ts";
export { input, inputOfWorkers } from "./elementary/input.ts";
export { type NoticeProfile, noticeProfile, noticeValue } from "./elementary/notice-value.ts";
export { onCallShare } from "./elementary/on-call-share.ts";
export { quickReturnMinutesBelow, quickReturnRate } from "./elementary/quick-returns.ts";
export { shortNoticeChangeRate } from "./elementary/short-notice-changes.ts";
export { slotRepeatRate, slotsByWeek } from "./elementary/slot-repeat.ts";
export { splitShiftRate } from "./elementary/split-shifts.ts";
export { startSpreadHours } from "./elementary/start-spread.ts";
export { weekdayConsistency } from "./elementary/weekday-consistency.ts";
export { weekdayStartSpreadHours } from "./elementary/weekday-start-spread.ts";
export { weekendRegularity } from "./elementary/weekend-regularity.ts";
export { weeklyMinutes } from "./elementary/weekly-minutes.ts";
export { mean } from "./statistics/mean.ts";
export { quantile } from "./statistics/quantile.ts";
export { type CircularSummary, circularSummary } from "./statistics/circular.ts";
export { type Aggregation, type Weights, composite } from "./wspi/composite.ts";
export { type SubScoreId, type WspiPolicy, subScoreIds, wspiPolicy } from "./wspi/policy.ts";
export { type SiteScore, siteScore } from "./wspi/site-score.ts";
export { type SubScores, type WspiInputs, subScores, wspiInputs } from "./wspi/sub-scores.ts";
export { type Trend, type TrendPoint, siteTrend } from "./wspi/trend.ts";
export {
  type ScoreOptions,
  type ScoreStatus,
  type WorkerScore,
  usualOptions,
  workerScore,
} from "./wspi/worker-score.ts";
export {
  type Baseline,
  type BaselineComparison,
  type Comparability,
  baselines,
  besideBaselines,
  comparability,
} from "./baselines/baselines.ts";
export {
  type Prevalence,
  type PrevalenceId,
  prevalenceIds,
  prevalenceWeeks,
  prevalences,
} from "./baselines/prevalence.ts";
export {
  type BurdenShare,
  type BurdenSummary,
  burdenRatios,
  burdenSummary,
  histories,
  historyAfterWeek,
  historyKeptPerWeek,
  workersToSummarise,
} from "./distribution/burden-ratios.ts";
export {
  type BurdenKind,
  type BurdenLoads,
  burdenKinds,
  burdensOfShift,
  entitledMinutesPerWeek,
  loadsByWeek,
} from "./distribution/burden-loads.ts";
export {
  type BurdenLine,
  type BurdenTrendPoint,
  type CarriedShare,
  burdenTrend,
  burdenTrendWeeks,
  sharesByWeek,
  sharesOfWindow,
} from "./distribution/burden-weeks.ts";
export { type TheilParts, theilByGroup } from "./distribution/decomposition.ts";
export { type Envy, type EnvyPair, type EnvyQuestion, envy } from "./distribution/envy.ts";
export {
  atkinson,
  coefficientOfVariation,
  generalisedEntropy2,
  gini,
  giniOfSmallSample,
  hoover,
  jain,
  meanLogDeviation,
  powerMean,
  theil,
} from "./distribution/inequality.ts";
export { compareLeximax, compareLeximin } from "./distribution/leximin.ts";
export { burdenObjective, costOfMoving, hoursObjective } from "./distribution/objectives.ts";
export { priceOfFairness, priceOfFairnessInCost } from "./distribution/price-of-fairness.ts";
export {
  type Guidance,
  type GuidanceId,
  guidance,
  guidanceIds,
  guidanceSource,
} from "./fatigue/guidance.ts";
export { type DutyRisk, type WorkedShift, openFatigueRisk } from "./fatigue/open-fatigue-risk.ts";
export { fatiguePolicy, fatigueSources, fatigueWording } from "./fatigue/policy.ts";
export type { Rotation } from "./fatigue/rotation.ts";
export { type FatigueWeek, fatigueSiteScore, fatigueWeeks } from "./fatigue/worker-weeks.ts";
export { workedShifts } from "./fatigue/worked-shifts.ts";
export { type Coverage, coverage, coverageTogether } from "./robustness/coverage.ts";
export {
  excessChanges,
  hammingDistance,
  normalisedHammingDistance,
  peopleTouched,
  perturbationMinutes,
  rippleFactor,
} from "./robustness/disturbance.ts";
export { type PlanVersion, nervousness } from "./robustness/nervousness.ts";
export { type Recourse, costOfRecourse } from "./robustness/recourse.ts";
export { type Disruption, leadClasses, repairSuccess } from "./robustness/repair.ts";
export {
  type Placing,
  type RosterDifference,
  placingsOf,
  rosterDifference,
} from "./robustness/rosters.ts";
export {
  type Comparison,
  type Doubt,
  type PairedInterval,
  doubtsThatBeats,
  pairedInterval,
} from "./sensitivity/beats.ts";
export { type ScoredSystem, systemScore } from "./sensitivity/scored-system.ts";
export {
  aggregationSensitivity,
  halfScoreSensitivity,
  initiatorSensitivity,
  toleranceSensitivity,
  windowSensitivity,
} from "./sensitivity/variants.ts";
export {
  type Variant,
  type WeightSensitivity,
  leaveOutSensitivity,
  weightSensitivity,
} from "./sensitivity/weights.ts";
