import type { JudgedLog } from "../log/judged-log.ts";
import type { WindowChoice } from "../log/site-weeks.ts";
import { workerWindows } from "../log/window.ts";
import type { Aggregation } from "../wspi/composite.ts";
import { type HalfScoreId, type WspiPolicy, wspiPolicy } from "../wspi/policy.ts";
import { siteScore } from "../wspi/site-score.ts";
import { type Reading, usualReading } from "../wspi/sub-scores.ts";
import { usualOptions, workerScore } from "../wspi/worker-score.ts";
import { type ScoredSystem, systemScore } from "./scored-system.ts";
import type { Variant } from "./weights.ts";

/** Analysis 2: geometric, arithmetic and minimum. */
export const aggregationSensitivity = (
  system: ScoredSystem,
  policy: WspiPolicy = wspiPolicy,
): readonly Variant[] =>
  (["geometric", "arithmetic", "minimum"] satisfies Aggregation[]).map((aggregation) => ({
    variant: aggregation,
    score: systemScore(system, { policy, aggregation }),
  }));

/** Analysis 3: each half-score halved and doubled. */
export function halfScoreSensitivity(
  system: ScoredSystem,
  policy: WspiPolicy = wspiPolicy,
): readonly Variant[] {
  const ids = Object.keys(policy.halfScores) as HalfScoreId[];
  return ids.flatMap((id) =>
    [0.5, 2].map((factor) => {
      const half = policy.halfScores[id];
      const halfScores = { ...policy.halfScores, [id]: { ...half, value: half.value * factor } };
      const turned = { policy: { ...policy, halfScores } };
      return { variant: `${id} x ${factor}`, score: systemScore(system, turned) };
    }),
  );
}

/** Analysis 5: slots count as the same within 30, 60 or 90 minutes. */
export const toleranceSensitivity = (log: JudgedLog, choice: WindowChoice): readonly Variant[] =>
  [30, 60, 90].map((minutes) => ({
    variant: `${minutes} min`,
    score: scoreOf(log, choice, { ...usualReading, slotToleranceMinutes: minutes }),
  }));

/** Analysis 6: the employer's changes alone, or everybody's. */
export const initiatorSensitivity = (log: JudgedLog, choice: WindowChoice): readonly Variant[] =>
  (["employer", "everyone"] as const).map((changesBy) => ({
    variant: `changes by ${changesBy}`,
    score: scoreOf(log, choice, { ...usualReading, changesBy }),
  }));

/** Analysis 7: windows of 4, 8 and 12 weeks with the same last week. */
export const windowSensitivity = (
  log: JudgedLog,
  { lastWeek }: Pick<WindowChoice, "lastWeek">,
): readonly Variant[] =>
  [4, 8, 12].map((weeks) => ({
    variant: `${weeks} weeks`,
    score: scoreOf(log, { lastWeek, weeks }, usualReading),
  }));

function scoreOf(log: JudgedLog, choice: WindowChoice, reading: Reading): number | null {
  const windows = workerWindows(log, choice);
  return siteScore(windows.map((window) => workerScore(window, { ...usualOptions, reading }))).mean;
}
