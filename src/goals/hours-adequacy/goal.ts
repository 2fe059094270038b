import type { Goal } from "../goal.ts";

export const goal: Goal = {
  id: "hours-adequacy",
  title: "Enough hours",
  unit: "10 points per minute of D x (1 - H/D)^2 under the desired hours D, 30 more under the guarantee",
  source:
    "Convex hinge Psi = sum of D x max(0, 1 - H/D)^2 over workers; own design, after least-squares " +
    "fairness of goods: the worst-off are helped first and nothing is paid beyond what is asked for.",
};

/**
 * Exchange rates, in points per minute of Psi. The last hour to a worker who has none is worth
 * 2 x 60 x 10 = 1,200 points: less than an hour's wage, so that wishing for hours alone never
 * overstaffs; four times as much under the guarantee, which the employer owes in any case. Ten hours
 * missing of forty desired cost 1,500 points, as much as one quick return.
 */
export const rates = { desiredPointsPerMinute: 10, guaranteedPointsPerMinute: 30 } as const;
