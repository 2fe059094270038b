import type { WorkerId } from "../../domain/identity.ts";
import type { Assignment } from "../../domain/shift.ts";

/** A worker in a slot. Two slots are the same when their texts are. */
export interface Placing {
  readonly worker: WorkerId;
  readonly slot: string;
}

/**
 * The placings of a schedule: a slot is a role and an interval, so that a shift moved is another
 * slot.
 */
export const placingsOf = (assignments: readonly Assignment[]): readonly Placing[] =>
  assignments.map(({ worker, shift }) => ({
    worker,
    slot: JSON.stringify([shift.role, shift.interval.start, shift.interval.end]),
  }));

/** What lies between a published and a final roster; equal placings count once. */
export interface RosterDifference {
  readonly published: readonly Placing[];
  readonly removed: readonly Placing[];
  readonly added: readonly Placing[];
}

export function rosterDifference(rosters: {
  readonly published: readonly Placing[];
  readonly final: readonly Placing[];
}): RosterDifference {
  const [published, final] = [distinct(rosters.published), distinct(rosters.final)];
  return {
    published: [...published.values()],
    removed: [...published].filter(([key]) => !final.has(key)).map(([, placing]) => placing),
    added: [...final].filter(([key]) => !published.has(key)).map(([, placing]) => placing),
  };
}

/** By worker and slot. */
const distinct = (placings: readonly Placing[]): ReadonlyMap<string, Placing> =>
  new Map(placings.map((placing) => [keyOf(placing), placing]));

export const keyOf = ({ worker, slot }: Placing): string => JSON.stringify([worker, slot]);
