import type { Goal } from "../goal.ts";

export const goal: Goal = {
  id: "wishes",
  title: "Wishes",
  unit: "300 points per unit of weight (1 to 10) for a wish that is not met",
  source:
    "Weighted preferences as in the nurse-rostering competitions (Ceschia et al., INRC-II); " +
    "exchange rate: own design.",
};

/**
 * A wish of the common weight 3 is worth 900 points, less than a quick return (1,500), so that wishes
 * do not cost others their rest; a wish of weight 10 (3,000 points) is worth two quick returns.
 *
 * off: each shift of the period that shares time with the interval breaks the wish once.
 * work: met when a shift shares at least half of the shorter of shift and interval.
 * shift: met when a shift has the role, start and end of the named demand or published shift.
 */
export const rates = { pointsPerWeight: 300 } as const;
