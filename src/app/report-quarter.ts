import { type History, judge, logOfHistory, workerScore, workerWindows } from "../metrics/index.ts";
import { type Report, quarterReport } from "../report/index.ts";
import type { Language } from "../rules/explanation.ts";
import type { Reader } from "../explain/index.ts";
import { present } from "../kernel/assert.ts";
import { parseDay } from "../time/civil.ts";
import { type MeasureOptions, measureHistory } from "./measure-history.ts";
import { subScoresOf } from "./measured/predictability.ts";

export interface QuarterReportOptions extends Omit<MeasureOptions, "language"> {
  readonly reader: Reader;
  readonly language: Language;
}

/** Measures a history and tells one reader about it, with the parts of the index over its weeks. */
export function reportQuarter(history: History, options: QuarterReportOptions): Report {
  const { reader, language, ...asked } = options;
  const measured = measureHistory(history, { ...asked, language });
  const { points, weeksEach } = measured.trend;
  const log = judge(logOfHistory(history).log);
  const earlier = points.map(({ lastWeek }) => {
    const choice = { lastWeek: present(parseDay(lastWeek), "a date of ours"), weeks: weeksEach };
    const scores = workerWindows(log, choice).map((window) => workerScore(window));
    return { lastWeek, subScores: subScoresOf(scores, language) };
  });
  const { viewer, worker } = reader;
  return quarterReport({ measured, earlier, viewer, worker, language });
}
