import { type Placing, type RosterDifference, keyOf } from "./rosters.ts";

/** |P without F| + |F without P|: how many placings were removed or added. */
export const hammingDistance = ({ removed, added }: RosterDifference): number =>
  removed.length + added.length;

/** Hamming distance / (2 |P|), reported as at most 1; null when nothing was published. */
export function normalisedHammingDistance(difference: RosterDifference): number | null {
  const { length } = difference.published;
  return length === 0 ? null : Math.min(1, hammingDistance(difference) / (2 * length));
}

/**
 * Removals beyond those that absences force: each absence takes the absent person's own placing
 * away, and that is charged to nobody.
 *
 * @param absences the placings that could not be worked.
 */
export const excessChanges = (
  { removed }: RosterDifference,
  absences: readonly Placing[],
): number => removed.length - forcedIn(removed, absences);

/**
 * Changed placings other than the absent people's own / disruptions: 0 = left uncovered, 1 = one
 * for one, more = the change spread to others.
 *
 * @param disruptions absences and changes of demand, >= 0.
 * @returns null without disruptions.
 */
export function rippleFactor(
  difference: RosterDifference,
  absences: readonly Placing[],
  disruptions: number,
): number | null {
  if (disruptions === 0) return null;
  const forced = forcedIn(difference.removed, absences);
  return (hammingDistance(difference) - forced) / disruptions;
}

function forcedIn(removed: readonly Placing[], absences: readonly Placing[]): number {
  const absent = new Set(absences.map(keyOf));
  return removed.filter((placing) => absent.has(keyOf(placing))).length;
}

/**
 * Distinct workers with an employer's change / distinct workers scheduled; null when nobody was
 * scheduled. A worker who was changed was scheduled, before or after.
 */
export function peopleTouched(people: {
  readonly changed: readonly string[];
  readonly scheduled: readonly string[];
}): number | null {
  const changed = new Set(people.changed);
  const scheduled = new Set([...people.scheduled, ...changed]);
  return scheduled.size === 0 ? null : changed.size / scheduled.size;
}

/** Sum of max(removed, added) minutes over edits, whenever they were made. */
export const perturbationMinutes = (
  edits: readonly { readonly removedMinutes: number; readonly addedMinutes: number }[],
): number => edits.reduce((sum, edit) => sum + Math.max(edit.removedMinutes, edit.addedMinutes), 0);
