import type { Goal } from "../goal.ts";

export const goal: Goal = {
  id: "rest-comfort",
  title: "Time to rest between shifts",
  unit: "1,500 points for a rest of 10 h between two shifts; 10 points a minute below that",
  source:
    "Quick returns: less than 11 h between two shifts (Garde et al. 2020, Scand J Work Environ " +
    "Health 46:557; injury risk x 1.39, Nielsen et al. 2019, same journal 45:166). Price: own design.",
};

/**
 * Exchange rates. A quick return costs something at once, since the harm is seen as soon as a rest is
 * short of 11 h, and more with every missing minute: 900 points and 10 a minute make 1,500 points, one
 * wage hour of 15.00, for the common rest of 10 h (closing at 23:00, opening at 09:00) and 2,700 for 8 h.
 */
export const rates = { restMinutesWanted: 660, flatPoints: 900, pointsPerMinute: 10 } as const;
