/**
 * - review: a person must look at it now;
 * - watch: too small a sample to tell, look again next quarter and pool strata;
 * - insufficientData: too few people for any test, whatever the ratio;
 * - noFlag: nothing found, which with small groups is not a clean bill.
 */
export type Verdict = "review" | "watch" | "insufficientData" | "noFlag";

/** Fewer people than this on either side are not tested. */
export const testedSizeMin = 10;

/** Below this ratio to the best-off group: the four-fifths rule of 29 CFR 1607.4(D). */
export const impactRatioMin = 0.8;

/** Smaller standardised effects are taken for small even when they are significant (Cohen 1988). */
export const effectMin = 0.2;

export interface Evidence {
  /** People with a value in strata that hold both sides. */
  readonly compared: { readonly group: number; readonly others: number };
  /** null = undefined: the best-off group has nothing, or the lightest burden is 0. */
  readonly impactRatio: number | null;
  /** Adjusted for all tests of the audit; null = not tested. */
  readonly pAdjusted: number | null;
  readonly alpha: number;
  /** Hedges's g within strata, or Cohen's h of two rates; null = undefined. */
  readonly effect: number | null;
  /** Whether the difference matters in hours or shifts; null = there is no such measure. */
  readonly practical: boolean | null;
}

/**
 * The verdict on one group and one outcome. A ratio alone never leads to a review: two equal groups of
 * ten at a rate of one half show a ratio below 0.8 more often than not.
 */
export function verdictOf(evidence: Evidence): Verdict {
  const { compared, impactRatio, pAdjusted, alpha, effect, practical } = evidence;
  if (Math.min(compared.group, compared.others) < testedSizeMin || pAdjusted === null) {
    return "insufficientData";
  }
  const lowRatio = impactRatio !== null && impactRatio < impactRatioMin;
  if (pAdjusted < alpha) {
    const matters = Math.abs(effect ?? 0) >= effectMin && practical !== false;
    return lowRatio || matters ? "review" : "noFlag";
  }
  return lowRatio ? "watch" : "noFlag";
}
