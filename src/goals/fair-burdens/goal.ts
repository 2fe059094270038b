import type { Goal } from "../goal.ts";

export const goal: Goal = {
  id: "fair-burdens",
  title: "Nights, weekends and closings shared fairly",
  unit: "points per (burdens so far + burdens of the period)^2, for weekly hours of the contract",
  source:
    "Phi = sum over burdens k of w_k x sum over workers of (history + load)^2 / entitlement: convex, " +
    "separable, and rising with every extra burden. Own design after load balancing by sums of " +
    "squares (INRC-II; Timefold loadBalance).",
};

/**
 * Exchange rates: floor(weight x thousandths^2 / (10 x entitlement minutes)) for each burden.
 * A weekend shift moved between two people of 40 h whose loads differ by g of them saves
 * 167 x (g - 1) points: four apart, 500 points, a third of a quick return. Nights weigh half as much
 * again, closings half as much. A burden weighs in proportion to contract hours, so somebody of 20 h
 * has a fair share half as large as somebody of 40 h.
 *
 * night: at least 3 h of the shift lie between 23:00 and 06:00 local.
 * weekend: the shift starts on a Saturday or a Sunday.
 * closing: not a night, and it ends at or after the closing time of its date: 22:00, or the last end
 * of that date's demand where that is earlier, but never before 20:00: who leaves last at two in the
 * afternoon has lost no evening.
 */
export const rates = {
  nightWeight: 3,
  weekendWeight: 2,
  closingWeight: 1,
  thousandthsPerBurden: 1000,
  divisorPerEntitlementMinute: 10,
} as const;

export const burdenTimes = {
  nightFromMinute: 1380,
  nightUntilMinute: 360,
  nightMinutesMin: 180,
  closingMinuteEarliest: 1200,
  closingMinuteLatest: 1320,
} as const;

/** Weekly minutes taken where a contract names none, and the fewest that count. */
export const entitlementMinutes = { unknown: 2400, least: 240 } as const;
