import { hammingDistance } from "./disturbance.ts";
import { type Placing, rosterDifference } from "./rosters.ts";

/** One of the successive plans for the same future week. */
export interface PlanVersion {
  readonly placings: readonly Placing[];
  readonly isPublished: boolean;
}

/**
 * Sum of |x(k) - x(k - 1)| / sum of x(k - 1) over successive plans, where x is 1 for each placing:
 * what changes from one plan to the next per placing planned. Steps away from a plan that nobody
 * had seen are counted apart. Source: Kimms 1998, Omega 26:355; Sridharan, Berry & Udayabhanu 1988
 * (unverified).
 *
 * @param plans in the order made.
 * @returns null where there is no step, or nothing was planned.
 */
export function nervousness(plans: readonly PlanVersion[]): {
  readonly published: number | null;
  readonly drafts: number | null;
} {
  const steps = plans.slice(1).flatMap((later, index) => {
    const earlier = plans[index];
    if (earlier === undefined) return [];
    const { placings: published, isPublished } = earlier;
    const difference = rosterDifference({ published, final: later.placings });
    return [
      { isPublished, planned: difference.published.length, moved: hammingDistance(difference) },
    ];
  });
  const ratio = (ofPublished: boolean): number | null => {
    const chosen = steps.filter(({ isPublished }) => isPublished === ofPublished);
    const planned = chosen.reduce((sum, step) => sum + step.planned, 0);
    return planned === 0 ? null : chosen.reduce((sum, step) => sum + step.moved, 0) / planned;
  };
  return { published: ratio(true), drafts: ratio(false) };
}
