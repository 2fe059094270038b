import type { Goal } from "../goal.ts";

export const goal: Goal = {
  id: "pattern-stability",
  title: "The usual days and times",
  unit: "600 points for work on an unusual weekday; less for unusual times or a usual day off",
  source:
    "Slot repeat rate with a tolerance of 60 min (own index of predictability); after the stable " +
    "shift times and core schedules of the Gap study (Kesavan et al. 2022, Management Science 68:7818).",
};

/**
 * Exchange rates: work on a weekday one never works takes the most apart (child care, a second job,
 * classes): 600 points, four tenths of a quick return. Work on a usual day at other times, 400: another
 * start, or another end, for lives are planned around both. A usual day without work, 300: it costs no
 * plans, only habit. Inside a period of more than a week, following weeks are compared as well: 100 for
 * a weekday worked in one of them only, 75 for another start.
 * These are kept so much lower that work at the usual time is never worse than other work, however
 * the weeks around it look (tested).
 *
 * Starts, and ends, within 60 min of each other on the wall clock count as the same, as in the slot
 * repeat rate; an end after midnight lies later than one before. Dates touched by leave are never
 * counted as a usual day missed.
 */
export const rates = {
  toleranceMinutes: 60,
  unusualDayPoints: 600,
  unusualStartPoints: 400,
  /** Of work that starts as usual. */
  unusualEndPoints: 400,
  missedDayPoints: 300,
  weekdayChangePoints: 100,
  startChangePoints: 75,
} as const;
