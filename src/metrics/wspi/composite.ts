import type { SubScoreId } from "./policy.ts";
import { type SubScores, definedParts } from "./sub-scores.ts";

export type Weights = Readonly<Record<SubScoreId, number>>;

/** How the parts become one: the index is geometric; the others serve to see what that changes. */
export type Aggregation = "geometric" | "arithmetic" | "minimum";

/** Without notice, stability, hours or pattern there is nothing that the index could speak of. */
const coreParts: readonly SubScoreId[] = ["A", "B", "C", "D"];

/**
 * The parts that are defined, as one number from 0 to 100: exp(sum of w ln max(floor, S) / sum of
 * w) for the index. Geometric, so that perfect notice does not buy off chaotic hours.
 *
 * @returns null when A, B, C and D are all undefined, or no defined part has weight.
 */
export function composite(
  scores: SubScores,
  weights: Weights,
  options: { readonly aggregation?: Aggregation; readonly floor?: number } = {},
): number | null {
  const { aggregation = "geometric", floor = 1 } = options;
  if (coreParts.every((id) => scores[id] === null)) return null;
  const parts = definedParts(scores)
    .map((id) => ({ score: scores[id] ?? 0, weight: weights[id] }))
    .filter(({ weight }) => weight > 0);
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return null;
  const average = (of: (score: number) => number): number =>
    parts.reduce((sum, { score, weight }) => sum + weight * of(score), 0) / whole;
  const values = {
    geometric: () => Math.exp(average((score) => Math.log(Math.max(floor, score)))),
    arithmetic: () => average((score) => score),
    minimum: () => Math.min(...parts.map(({ score }) => score)),
  };
  return Math.min(100, values[aggregation]());
}
