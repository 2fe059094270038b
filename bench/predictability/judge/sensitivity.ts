import {
  type JudgedLog,
  type ScoredSystem,
  type Variant,
  type WindowChoice,
  aggregationSensitivity,
  halfScoreSensitivity,
  initiatorSensitivity,
  leaveOutSensitivity,
  toleranceSensitivity,
  weightSensitivity,
  windowSensitivity,
} from "../../../src/metrics/index.ts";

/** How far a run's WSPI hangs on choices that could have been made otherwise: seven analyses. */
export interface RunSensitivity {
  /** The middle 95 % under drawn weights; null = no score. */
  readonly weights: { readonly low: number | null; readonly high: number | null };
  readonly aggregation: readonly Variant[];
  readonly halfScores: readonly Variant[];
  readonly leaveOut: readonly Variant[];
  readonly tolerance: readonly Variant[];
  readonly initiator: readonly Variant[];
  readonly window: readonly Variant[];
}

/** One seed for all runs: the same weights are drawn for each, so that runs compare draw by draw. */
export const weightSeed = 20_261_122;

/** `system` holds the inputs of the workers with a headline; the log is asked for what needs it. */
export function judgeSensitivity(
  system: ScoredSystem,
  log: JudgedLog,
  choice: WindowChoice,
): RunSensitivity {
  const [band] = weightSensitivity([system], { seed: weightSeed, draws: 1_000 }).bands;
  return {
    weights: { low: band?.low ?? null, high: band?.high ?? null },
    aggregation: aggregationSensitivity(system),
    halfScores: halfScoreSensitivity(system),
    leaveOut: leaveOutSensitivity(system),
    tolerance: toleranceSensitivity(log, choice),
    initiator: initiatorSensitivity(log, choice),
    window: windowSensitivity(log, choice),
  };
}
