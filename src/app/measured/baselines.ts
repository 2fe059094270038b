import {
  besideBaselines,
  prevalenceWeeks,
  prevalences,
  workerWindows,
} from "../../metrics/index.ts";
import type { MeasuredDocument } from "../documents/measured.ts";
import type { Measuring } from "../measure-history.ts";

/**
 * Published numbers beside ours of the same unit: shares of workers over the last 28 days, never our
 * rates per shift.
 */
export function baselinesBeside({ log, choice }: Measuring): MeasuredDocument["baselines"] {
  const ours = prevalences(
    workerWindows(log, { lastWeek: choice.lastWeek, weeks: prevalenceWeeks }),
  );
  return besideBaselines(ours).map(({ baseline, ours: own }) => ({
    id: baseline.id,
    quantity: baseline.quantity,
    published: baseline.value,
    unit: baseline.unit,
    population: baseline.population,
    year: baseline.year,
    source: baseline.source,
    mark: baseline.mark,
    ours: own.share,
    workersCounted: own.workersCounted,
  }));
}
