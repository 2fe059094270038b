import {
  type WorkerWindow,
  atkinson,
  burdenSummary,
  hoursObjective,
  input,
  mean,
  powerMean,
  weeklyMinutes,
  workersToSummarise,
} from "../../metrics/index.ts";
import type { GoodMeasured } from "../documents/measured-sharing.ts";
import type { Measuring } from "../measure-history.ts";
import { rolesKey, summaryOf, theilOf } from "./summaries.ts";
import { goodTitles } from "./words.ts";

interface Had {
  readonly group: string;
  readonly value: number;
}

/** Hours received against hours desired, and requests honoured: of both, more is better. */
export function goodsOf(
  { workplace, language }: Measuring,
  windows: readonly WorkerWindow[],
): GoodMeasured[] {
  const hours = windows.flatMap((window) => {
    const { desiredMinutesPerWeek: desired, guaranteedMinutesPerWeek } = window.terms;
    const wanted = desired?.least ?? guaranteedMinutesPerWeek ?? 0;
    const had = mean(weeklyMinutes(window));
    if (wanted <= 0 || had === null) return [];
    const group = rolesKey(workplace, window.worker);
    return [{ group, value: had / wanted, hours: had / 60, desiredHours: wanted / 60 }];
  });
  const requests = windows.flatMap((window): Had[] => {
    const value = input(window.requests);
    return value === null ? [] : [{ group: rolesKey(workplace, window.worker), value }];
  });
  const titles = goodTitles[language];
  return [
    { good: "hours", ...titles.hours, ...sharedOut(hours), objective: hoursObjective(hours) },
    { good: "requests", ...titles.requests, ...sharedOut(requests), objective: null },
  ];
}

function sharedOut(
  people: readonly Had[],
): Pick<GoodMeasured, "summary" | "theilByRole" | "atkinsonHalf" | "geometricMean"> {
  const values = people.map(({ value }) => value);
  const groups = people.map(({ group }) => group);
  const isTold = values.length >= workersToSummarise;
  return {
    summary: summaryOf(burdenSummary(values)),
    theilByRole: theilOf(groups, values),
    atkinsonHalf: isTold ? atkinson(values, 0.5) : null,
    geometricMean: isTold ? powerMean(values, 0) : null,
  };
}
