/** For whom a report is made: an internal screen with a need to know, or anything that leaves it. */
export type Audience = "needToKnow" | "export";

export const audiences: readonly Audience[] = ["needToKnow", "export"];

/**
 * The smallest group that may be shown. 11 for exports follows the cell size policy of the US
 * Centers for Medicare & Medicaid Services, under which counts of 1 to 10 may be neither shown nor
 * derivable and 0 may be shown; 5 for internal screens is common statistical practice.
 */
export const groupSizeMin: Readonly<Record<Audience, number>> = { needToKnow: 5, export: 11 };

/** Whether a count of people is too small to show; nobody at all may be shown. */
export const tooFew = (count: number, audience: Audience): boolean =>
  count > 0 && count < groupSizeMin[audience];
