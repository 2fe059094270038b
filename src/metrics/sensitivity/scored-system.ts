import type { Weights } from "../wspi/composite.ts";
import { type Aggregation, composite } from "../wspi/composite.ts";
import { mean } from "../statistics/mean.ts";
import { type WspiPolicy, wspiPolicy } from "../wspi/policy.ts";
import { type SubScores, type WspiInputs, subScores } from "../wspi/sub-scores.ts";
import { weightsOf } from "../wspi/worker-score.ts";

/**
 * A way of making schedules, as its workers' measures show it. Only workers with a headline belong
 * here.
 */
export interface ScoredSystem {
  readonly name: string;
  readonly workers: readonly WspiInputs[];
}

/** What an analysis turns: nothing set is as usual. */
export interface Turned {
  readonly policy?: WspiPolicy;
  readonly weights?: Weights;
  readonly aggregation?: Aggregation;
}

/** The mean index of a system's workers; null when none has one. */
export function systemScore(system: ScoredSystem, turned: Turned = {}): number | null {
  const policy = turned.policy ?? wspiPolicy;
  return scoreOfParts(
    system.workers.map((inputs) => subScores(inputs, policy)),
    turned,
  );
}

/** The same of sub-scores already made. */
export function scoreOfParts(workers: readonly SubScores[], turned: Turned): number | null {
  const policy = turned.policy ?? wspiPolicy;
  const weights = turned.weights ?? weightsOf(policy);
  const { aggregation = "geometric" } = turned;
  const options = { aggregation, floor: policy.scoreFloor };
  const scores = workers.map((scores) => composite(scores, weights, options));
  return mean(scores.filter((score) => score !== null));
}
