import type { Instant, Interval } from "../time/interval.ts";
import type { DemandId, RoleId, ShiftId, WorkerId } from "./identity.ts";

export type BreakKind = "meal" | "rest";

/** A pause inside a shift. An unpaid break is not work; a paid one is. */
export interface Break {
  readonly kind: BreakKind;
  readonly interval: Interval;
  readonly paid: boolean;
}

/** An interval of work with a role, on the world's time line; breaks lie inside and do not overlap. */
export interface Shift {
  readonly id: ShiftId;
  readonly role: RoleId;
  readonly interval: Interval;
  readonly breaks: readonly Break[];
  /** Standing by, not working, unless called. */
  readonly onCall: boolean;
}

/** A shift given to a worker. `demand` names the fixed demand it fills; curve demand has none. */
export interface Assignment {
  readonly worker: WorkerId;
  readonly shift: Shift;
  readonly demand: DemandId | null;
}

/** Shifts that workers have been told, with the instant at which they could first see them. */
export interface Publication {
  readonly publishedAt: Instant;
  readonly assignments: readonly Assignment[];
}
