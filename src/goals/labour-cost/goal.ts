import type { Goal } from "../goal.ts";

export const goal: Goal = {
  id: "labour-cost",
  title: "Wages",
  unit: "1 point per cent of wages, overtime premium included",
  source:
    "Pay per hour of the contract; premium of half the pay beyond 40 h in a workweek as in " +
    "29 U.S.C. 207(a)(1), used as a planning price in every place.",
};

/**
 * Money is the measure that every other goal is priced in: 1 point = 1 cent. Two roundings, both down:
 * the wages of the period once, the premium of each workweek once.
 */
export const rates = {
  minutesPerHour: 60,
  /** Half an hour's pay for each hour of overtime. */
  minutesPerPremiumHour: 120,
  overtimeAfterMinutesPerWeek: 2400,
} as const;
