import type { History } from "../metrics/index.ts";
import { type Report, quarterReport } from "../report/index.ts";
import type { Language } from "../rules/explanation.ts";
import type { Reader } from "../explain/index.ts";
import { present } from "../kernel/assert.ts";
import { parseDay } from "../time/civil.ts";
import { type MeasureOptions, measureHistory } from "./measure-history.ts";

export interface QuarterReportOptions extends Omit<MeasureOptions, "language"> {
  readonly reader: Reader;
  readonly language: Language;
}

/** Measures a history and tells one reader about it, with the parts of the index over its weeks. */
export function reportQuarter(history: History, options: QuarterReportOptions): Report {
  const { reader, language, ...asked } = options;
  const measured = measureHistory(history, { ...asked, language });
  const { points, weeksEach } = measured.trend;
  const earlier = points.map(({ lastWeek }, index) => {
    if (index === points.length - 1) return { lastWeek, subScores: measured.subScores };
    const until = present(parseDay(lastWeek), "a date of ours");
    const { subScores } = measureHistory(history, { weeks: weeksEach, lastWeek: until, language });
    return { lastWeek, subScores };
  });
  const { viewer, worker } = reader;
  return quarterReport({ measured, earlier, viewer, worker, language });
}
