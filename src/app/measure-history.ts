import {
  type EventLog,
  type History,
  type JudgedLog,
  type Workplace,
  burdenTrendWeeks,
  judge,
  logOfHistory,
  siteScore,
  siteTrend,
  weekOf,
  weeksOfWindow,
  workerScore,
  workerWindows,
} from "../metrics/index.ts";
import type { Language } from "../rules/explanation.ts";
import { type Day, addDays, formatDay } from "../time/civil.ts";
import type { MeasuredDocument } from "./documents/measured.ts";
import type { PriceMeasured } from "./documents/measured-sharing.ts";
import { baselinesBeside } from "./measured/baselines.ts";
import { fatigueOf } from "./measured/fatigue.ts";
import { besideOf, metricsOf, subScoresOf, workersOf } from "./measured/predictability.ts";
import { sensitivityOf } from "./measured/sensitivity.ts";
import { sharingOf } from "./measured/sharing.ts";
import { notes } from "./measured/words.ts";

export interface MeasureOptions {
  /** Weeks of the window, 1 to 52; unless told 8, or as many as are recorded. */
  readonly weeks?: number;
  /** Any date of the window's last week; the last week wholly recorded unless told. */
  readonly lastWeek?: Day;
  readonly language?: Language;
  /** The seven sensitivity analyses: they take a few seconds. */
  readonly sensitivity?: boolean;
  /** Seed of the weights that are drawn. */
  readonly seed?: number;
  /** What fairness cost in planned weeks: see `priceOfFairnessOf`. */
  readonly prices?: readonly PriceMeasured[];
}

/** What the parts of a measurement share. */
export interface Measuring {
  readonly log: JudgedLog;
  readonly workplace: Workplace;
  readonly language: Language;
  readonly seed: number;
  /** First dates of the weeks of the window, oldest first. */
  readonly window: readonly Day[];
  /** Recorded weeks up to the window's last, oldest first. */
  readonly recordedWeeks: readonly Day[];
  readonly choice: { readonly lastWeek: Day; readonly weeks: number };
}

/**
 * How predictable, how fairly shared and how tiring the weeks of a history were: every elementary
 * metric, the index with its status, whom its mean hides, the trend, published baselines of the same
 * unit, burdens and goods, fatigue. Null means undefined, never 0.
 */
export function measureHistory(history: History, options: MeasureOptions = {}): MeasuredDocument {
  const { log, unexplained } = logOfHistory(history);
  const { workplace, digest } = history;
  return measureLog(log, workplace, { ...options, unexplained, digest });
}

/** The same of an event log, as a simulation keeps it. */
export function measureLog(
  log: EventLog,
  workplace: Workplace,
  options: MeasureOptions & {
    readonly unexplained?: number;
    readonly digest?: string | null;
  } = {},
): MeasuredDocument {
  const measuring = measuringOf(log, workplace, options);
  const { choice, language, window } = measuring;
  const windows = workerWindows(measuring.log, choice);
  const scores = windows.map((one) => workerScore(one));
  const scored = scores
    .filter(({ headline }) => headline !== null)
    .toSorted((a, b) => (a.headline ?? 0) - (b.headline ?? 0));
  return {
    format: "fairweek/measured@1",
    language,
    site: { id: workplace.id, name: workplace.name, zone: log.site.calendar.zone },
    window: {
      firstWeek: formatDay(window[0] ?? choice.lastWeek),
      lastWeek: formatDay(choice.lastWeek),
      weeks: choice.weeks,
    },
    historyDigest: options.digest ?? null,
    unexplainedChanges: options.unexplained ?? 0,
    wspi: siteScore(scores),
    subScores: subScoresOf(scores, language),
    metrics: metricsOf(windows, language),
    beside: besideOf(windows),
    workers: workersOf(windows, scores, workplace),
    worstDecile: scored.slice(0, Math.ceil(scored.length / 10)).map(({ worker }) => worker),
    withoutShifts: scores.filter((one) => one.isWithoutShifts).map(({ worker }) => worker),
    trend: trendOf(measuring),
    baselines: baselinesBeside(measuring),
    sharing: { ...sharingOf(measuring, windows), prices: [...(options.prices ?? [])] },
    fatigue: fatigueOf(measuring),
    sensitivity: options.sensitivity === true ? sensitivityOf(measuring, scores) : null,
    notes: [...notes[language]],
  };
}

function measuringOf(
  log: EventLog,
  workplace: Workplace,
  { lastWeek, language = "en", seed = 1, ...options }: MeasureOptions,
): Measuring {
  const last = weekOf(lastWeek ?? addDays(log.recorded.until, -6), log.site);
  const first = weekOf(addDays(log.recorded.from, 6), log.site);
  const count = Math.max(0, (last - first) / 7 + 1);
  const weeks = options.weeks ?? Math.max(1, Math.min(weeksOfWindow, count));
  const ending = (length: number): readonly Day[] =>
    Array.from({ length }, (_, index) => addDays(last, -7 * (length - 1 - index)));
  return {
    log: judge(log),
    workplace,
    language,
    seed,
    window: ending(weeks),
    recordedWeeks: ending(count),
    choice: { lastWeek: last, weeks },
  };
}

/** As many points as the record gives whole windows for, 12 at most. */
function trendOf({ log, choice, recordedWeeks }: Measuring): MeasuredDocument["trend"] {
  const whole = recordedWeeks.length - choice.weeks + 1;
  const points = Math.min(burdenTrendWeeks, Math.max(1, whole));
  const trend = siteTrend(log, { ...choice, points });
  return {
    weeksEach: choice.weeks,
    points: trend.points.map(({ lastWeek, score }) => ({
      lastWeek: formatDay(lastWeek),
      ...score,
    })),
    scorePerWeek: trend.scorePerWeek,
  };
}
