/** A day drawn as a circle. Hours are of the wall clock, 0 to 24. */
export interface CircularSummary {
  /** The mean direction, 0 to below 24; null when the times cancel out. */
  readonly meanHour: number | null;
  /** Length of the mean vector: 1 = all at one time, 0 = spread all round. */
  readonly resultant: number;
  /** sqrt(-2 ln R) x 24 / 2 pi, in hours; Infinity when R is 0. */
  readonly deviationHours: number;
}

/** Below this length the mean vector points nowhere. */
const resultantLeast = 1e-9;

/** More than this cannot be told from spread all round the clock; shown instead of Infinity. */
export const deviationHoursShownMost = 12;

/**
 * Mean and standard deviation of times of day, so that 23:00 and 01:00 are two hours apart.
 * Source: Mardia & Jupp 2000, Directional Statistics.
 *
 * @param hours at least one.
 */
export function circularSummary(hours: readonly number[]): CircularSummary {
  const { cosine, sine } = meanVector(hours);
  const resultant = Math.min(1, Math.hypot(cosine, sine));
  const deviationHours = circularDeviationHours(resultant);
  if (resultant < resultantLeast) return { meanHour: null, resultant, deviationHours };
  const hour = ((Math.atan2(sine, cosine) * 12) / Math.PI + 24) % 24;
  // A mean a hair before midnight is midnight, not 24:00.
  return { meanHour: 24 - hour < 1e-9 ? 0 : hour, resultant, deviationHours };
}

/** The standard deviation in hours that belongs to a mean vector of this length. */
export function circularDeviationHours(resultant: number): number {
  if (resultant < resultantLeast) return Infinity;
  return Math.sqrt(Math.max(0, -2 * Math.log(Math.min(1, resultant)))) * (12 / Math.PI);
}

function meanVector(hours: readonly number[]): { cosine: number; sine: number } {
  let [cosine, sine] = [0, 0];
  for (const hour of hours.toSorted((a, b) => a - b)) {
    const angle = (hour * Math.PI) / 12;
    cosine += Math.cos(angle);
    sine += Math.sin(angle);
  }
  return { cosine: cosine / hours.length, sine: sine / hours.length };
}
