/** Points of the competition, for one of each too many or too few. */
export const SHIFT_RUN = 15;
export const WORK_RUN = 30;
export const OFF_RUN = 30;
export const WISH = 10;
export const COMPLETE_WEEKEND = 30;
export const ASSIGNMENT = 20;
/** For a weekend above the contract's number. */
export const WEEKEND = 30;
/** For each nurse below the optimum. */
export const OPTIMAL_COVER = 30;

/**
 * For each nurse below the least cover of a week that is only drawn, no points of the competition: much,
 * for a week that cannot be covered is the worst that may come, but nothing to leave a week that is
 * known uncovered for.
 */
export const LEAST_COVER_DRAWN = 150;
