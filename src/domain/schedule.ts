import type { Interval } from "../time/interval.ts";
import type { Change } from "./change.ts";
import type { DemandId, RoleId } from "./identity.ts";
import type { Assignment } from "./shift.ts";

/** Demand left unmet: `missing` people of a role during an interval. */
export interface OpenSlot {
  readonly id: string;
  readonly demand: DemandId;
  readonly role: RoleId;
  readonly interval: Interval;
  readonly missing: number;
}

/** Who works when. Assignments are sorted by worker id, then by start; slots by start, then by id. */
export interface Schedule {
  readonly problemDigest: string;
  readonly assignments: readonly Assignment[];
  readonly open: readonly OpenSlot[];
  /** What was changed since workers were told, by worker id, then by time. */
  readonly changes: readonly Change[];
}
