import {
  type WorkerScore,
  type WorkerWindow,
  type Workplace,
  changeBurden,
  elementaryMetrics,
  inputOfWorkers,
  mean,
  measureElementary,
  noticeProfile,
  quantile,
  quickReturnMinutesBelow,
  quickReturnRate,
  shortNoticeChangeRate,
  subScoreIds,
  wspiPolicy,
} from "../../metrics/index.ts";
import type { Language } from "../../rules/explanation.ts";
import type { MeasuredDocument, MetricMeasured, WorkerMeasured } from "../documents/measured.ts";
import { metricQuestions, subScoreTitles } from "./words.ts";

/** Every metric with its definition, and what it came to over the workers for whom it is defined. */
export const metricsOf = (windows: readonly WorkerWindow[], language: Language): MetricMeasured[] =>
  elementaryMetrics.map(({ measure, reads: _, ...metric }) => {
    const values = windows.map(measure).filter((value) => value !== null);
    const { id, name, formula, unit, better, undefinedWhen, source } = metric;
    return {
      id,
      name,
      question: metricQuestions[language][name] ?? metric.question,
      formula,
      unit,
      better,
      undefinedWhen,
      source,
      workersDefined: values.length,
      mean: mean(values),
      least: at(values, 0),
      median: at(values, 0.5),
      most: at(values, 1),
    };
  });

const at = (values: readonly number[], part: number): number | null =>
  values.length === 0 ? null : quantile(values, part);

export const subScoresOf = (
  scores: readonly WorkerScore[],
  language: Language,
): MeasuredDocument["subScores"] =>
  subScoreIds.map((id) => {
    const values = scores.map(({ subScores }) => subScores[id]).filter((value) => value !== null);
    const { weight, formula } = wspiPolicy.subScores[id];
    return {
      id,
      title: subScoreTitles[language][id],
      weight,
      formula,
      mean: mean(values),
      workersDefined: values.length,
    };
  });

/** @param windows and `scores` of the same workers in the same order. */
export const workersOf = (
  windows: readonly WorkerWindow[],
  scores: readonly WorkerScore[],
  { people }: Workplace,
): WorkerMeasured[] =>
  scores.map((score, index) => {
    const window = windows[index];
    const person = people.get(score.worker);
    return {
      worker: score.worker,
      name: person?.name ?? null,
      roles: [...(person?.roles ?? [])],
      usableWeeks: score.usableWeeks,
      publishedShifts: score.publishedShifts,
      isWithoutShifts: score.isWithoutShifts,
      status: score.status,
      wspi: score.headline,
      value: score.value,
      subScores: score.subScores,
      metrics: window === undefined ? {} : { ...measureElementary(window) },
    };
  });

/** Readings that are reported beside the metrics and not scored. */
export function besideOf(windows: readonly WorkerWindow[]): MeasuredDocument["beside"] {
  const over = (measure: (window: WorkerWindow) => number | null): number | null =>
    mean(windows.map(measure).filter((value) => value !== null));
  const minutes = ({ published }: WorkerWindow): number =>
    published.reduce((sum, { paidMinutes }) => sum + paidMinutes, 0);
  const asked = inputOfWorkers(windows.map(({ requests }) => requests));
  return {
    changeBurdenByEveryone: over((one) => changeBurden(one.changes, minutes(one), "everyone")),
    changesUnder24Hours: over((one) => shortNoticeChangeRate(one, 1440)),
    quickReturnsUnder10Hours: over(({ final }) =>
      quickReturnRate(
        final.filter(({ onCall }) => !onCall),
        quickReturnMinutesBelow.ten,
      ),
    ),
    notice: noticeProfile(windows.flatMap(({ published }) => published)),
    requestsPerWorker: asked.requestsPerWorker,
    requestsHonoured: asked.meanShare,
  };
}
