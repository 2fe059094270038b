/** Which way round the clock the starts of a week turn. */
export type Rotation = "none" | "forward" | "backward" | "mixed";

/** Starts that differ by less than this have not turned. Own design. */
const turnMinutesLeast = 120;

/**
 * The direction of a week's starts, each against the one before, the short way round the clock:
 * later is forward, earlier backward. Source: Di Muzio et al. 2021, JAMA Network Open (forward is
 * better for sleep and attention; other studies are mixed).
 *
 * @param startMinutes wall-clock minutes of the day in the order worked.
 */
export function rotationOf(startMinutes: readonly number[]): Rotation {
  const turns = startMinutes.slice(1).map((start, index) => {
    const later = (start - (startMinutes[index] ?? start) + 1440) % 1440;
    return later > 720 ? later - 1440 : later;
  });
  const forward = turns.some((turn) => turn >= turnMinutesLeast);
  const backward = turns.some((turn) => turn <= -turnMinutesLeast);
  if (forward && backward) return "mixed";
  return forward ? "forward" : backward ? "backward" : "none";
}
