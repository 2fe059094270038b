import type { Goal } from "../goal.ts";

export const goal: Goal = {
  id: "hours-stability",
  title: "The usual weekly hours",
  unit: "5 points per minute of (deviation beyond an eighth)^2 / usual weekly minutes",
  source:
    "Weekly hours that vary by at most 25 % count as stable (Gallup American Job Quality Study 2025): " +
    "an eighth to either side. Quadratic beyond, floor of 8 h as in our ratio of hours variation.",
};

/**
 * Exchange rate: half of hours-adequacy's, since a stable week of too few hours helps less than enough
 * hours. A week of 24 h for somebody who usually works 36 h costs 468 points, a week of 45 h 168.
 *
 * Usual minutes are the usual shifts that fall into the week, or else the mean of the last four
 * workweeks in history that are complete and free of leave, within half a year: whoever comes back
 * from a long leave is owed the hours of before it. Without either, the goal is silent.
 */
export const rates = {
  pointsPerMinute: 5,
  /** Deviations up to usual / 8 are free. */
  freeShare: 8,
  divisorMinutesMin: 480,
  historyWeeks: 4,
  historyWeeksBack: 26,
} as const;
