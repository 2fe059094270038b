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
 * While demand is missing that may be had: hot enough to walk through worse coverage, with goals as the small
 * change.
 */
const FOR_COVERAGE: Manner = {
  coverageOverGoals: 40,
  hot: 3,
  warm: 2,
  cold: 0.02,
  rebuildShare: 0.05,
};

/** For the coverage that there is: cooler, and more of the time spent on exact rows. */
const FOR_GOALS: Manner = {
  coverageOverGoals: 8,
  hot: 0.15,
  warm: 0.1,
  cold: 0.01,
  rebuildShare: 0.3,
};

/** One round of annealing, and how many iterations of rebuilding go with each of its proposals. */
export interface RoundPlan {
  readonly cooling: Cooling;
  readonly rebuildShare: number;
}

/** Which round it is, counted from 0, and what it is for. */
export interface Round {
  readonly round: number;
  /** How much dearer coverage is made than at first. */
  readonly caution: number;
  /** Whether to walk for coverage, or for goals with the coverage that there is. */
  readonly forCoverage: boolean;
}

export function planned(
  { round, caution, forCoverage }: Round,
  length: Pick<Cooling, "proposals" | "seconds">,
  scale: Scale,
): RoundPlan {
  const manner = forCoverage ? FOR_COVERAGE : FOR_GOALS;
  return {
    cooling: {
      ...length,
      first: scale.goals * (round % 2 === 0 ? manner.hot : manner.warm),
      last: scale.goals * manner.cold,
      coverageWeight: (caution * manner.coverageOverGoals * scale.goals) / scale.coverage,
    },
    rebuildShare: manner.rebuildShare,
  };
}
