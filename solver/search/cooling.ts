import type { Cooling, Scale } from "./anneal.ts";

/**
 * How a round anneals. Temperatures are told against the typical change of goals; one typical
 * change of coverage weighs as much as `coverageOverGoals` of them. Found by trying on teams of 24
 * to 34 lines.
 */
interface Manner {
  readonly coverageOverGoals: number;
  /** At first in every other round, starting with the first, and in the rounds between. */
  readonly hot: number;
  readonly warm: number;
  readonly cold: number;
  /** Iterations of rebuilding for every proposal of annealing. */
  readonly rebuildShare: number;
}

/**
 * While demand is missing: hot enough to walk through worse coverage, with goals as the small
 * change.
 */
const FOR_COVERAGE: Manner = {
  coverageOverGoals: 40,
  hot: 3,
  warm: 2,
  cold: 0.02,
  rebuildShare: 0.05,
};

/** When nothing is missing: cooler, and more of the time spent on exact rows. */
const FOR_GOALS: Manner = {
  coverageOverGoals: 8,
  hot: 0.2,
  warm: 0.1,
  cold: 0.01,
  rebuildShare: 0.3,
};

/** One round of annealing, and how much rebuilding goes with it. */
export interface RoundPlan {
  readonly cooling: Cooling;
  readonly rebuildIterations: number;
}

/**
 * @param round counted from 0.
 * @param caution how much dearer coverage is made than at first.
 */
export function planned(
  { round, proposals, caution }: { round: number; proposals: number; caution: number },
  scale: Scale,
  coverageIsMissing: boolean,
): RoundPlan {
  const manner = coverageIsMissing ? FOR_COVERAGE : FOR_GOALS;
  return {
    cooling: {
      proposals,
      first: scale.goals * (round % 2 === 0 ? manner.hot : manner.warm),
      last: scale.goals * manner.cold,
      coverageWeight: (caution * manner.coverageOverGoals * scale.goals) / scale.coverage,
    },
    rebuildIterations: Math.floor(proposals * manner.rebuildShare),
  };
}
