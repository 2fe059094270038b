import { Rng } from "../../kernel/rng.ts";
import { quantile } from "../statistics/quantile.ts";
import type { Weights } from "../wspi/composite.ts";
import { type SubScoreId, type WspiPolicy, subScoreIds, wspiPolicy } from "../wspi/policy.ts";
import { subScores } from "../wspi/sub-scores.ts";
import { weightsOf } from "../wspi/worker-score.ts";
import { dirichlet } from "./dirichlet.ts";
import { type ScoredSystem, scoreOfParts, systemScore } from "./scored-system.ts";

/** Weights are drawn from Dirichlet(20 x weights), so that each stays near its own. */
export const weightConcentration = 20;
export const weightDraws = 5_000;

export interface WeightBand {
  readonly name: string;
  /** The middle 95 % of the scores drawn; null when the system has no score. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface WeightSensitivity {
  readonly draws: number;
  readonly seed: number;
  readonly bands: readonly WeightBand[];
  /**
   * `rankAbove[a][b]`: the share of draws in which system a scores more than b; null without
   * scores.
   */
  readonly rankAbove: readonly (readonly (number | null)[])[];
}

/** Analysis 1: how much of the outcome hangs on the weights. The same seed gives the same draws. */
export function weightSensitivity(
  systems: readonly ScoredSystem[],
  options: { readonly seed: number; readonly draws?: number; readonly policy?: WspiPolicy },
): WeightSensitivity {
  const { seed, draws = weightDraws, policy = wspiPolicy } = options;
  const rng = new Rng(seed);
  const usual = weightsOf(policy);
  const parameters = subScoreIds.map((id) => weightConcentration * usual[id]);
  const parts = systems.map(({ workers }) => workers.map((inputs) => subScores(inputs, policy)));
  const drawn = Array.from({ length: draws }, () => {
    const weights = named(dirichlet(rng, parameters));
    return parts.map((workers) => scoreOfParts(workers, { policy, weights }));
  });
  const bands = systems.map(({ name }, index): WeightBand => {
    const scores = drawn.map((one) => one[index] ?? null).filter((score) => score !== null);
    if (scores.length === 0) return { name, low: null, high: null };
    return { name, low: quantile(scores, 0.025), high: quantile(scores, 0.975) };
  });
  const rankAbove = systems.map((_, a) => systems.map((__, b) => shareAbove(drawn, a, b)));
  return { draws, seed, bands, rankAbove };
}

const named = (values: readonly number[]): Weights =>
  Object.fromEntries(subScoreIds.map((id, index) => [id, values[index] ?? 0])) as Record<
    SubScoreId,
    number
  >;

function shareAbove(
  drawn: readonly (readonly (number | null)[])[],
  a: number,
  b: number,
): number | null {
  const pairs = drawn.map((scores) => ({ first: scores[a] ?? null, second: scores[b] ?? null }));
  const known = pairs.filter(({ first, second }) => first !== null && second !== null);
  if (known.length === 0) return null;
  return known.filter(({ first, second }) => (first ?? 0) > (second ?? 0)).length / known.length;
}

/** A score under a named variant. */
export interface Variant {
  readonly variant: string;
  readonly score: number | null;
}

/** Analysis 4: each part left out in turn, and all parts weighing the same. */
export function leaveOutSensitivity(
  system: ScoredSystem,
  policy: WspiPolicy = wspiPolicy,
): readonly Variant[] {
  const usual = weightsOf(policy);
  const without = subScoreIds.map((id) => ({
    variant: `without ${id}`,
    score: systemScore(system, { policy, weights: { ...usual, [id]: 0 } }),
  }));
  const equal = named(subScoreIds.map(() => 1 / subScoreIds.length));
  return [
    ...without,
    { variant: "equal weights", score: systemScore(system, { policy, weights: equal }) },
  ];
}
