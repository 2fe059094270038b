import type { Instant, Interval } from "../time/interval.ts";
import type { ChangeReason } from "./change.ts";
import type { FixedShift } from "./demand.ts";
import type { DemandId, ShiftId, WorkerId } from "./identity.ts";

/** Somebody cannot come, told late (callOut) or granted ahead (leave). Why, is never known here. */
export interface Absence {
  readonly id: string;
  readonly kind: "callOut" | "leave";
  readonly worker: WorkerId;
  /** A call-out from one shift is as long as that shift. */
  readonly interval: Interval;
  /** The published shift that was called out of; null = whatever lies in the interval. */
  readonly shift: ShiftId | null;
}

/** A worker who is asked for a new or a changed shift says no. What she was told before stays hers. */
export interface Decline {
  readonly id: string;
  readonly kind: "decline";
  readonly worker: WorkerId;
  readonly interval: Interval;
}

/** A consent is taken back: it no longer counts for shifts that start at `at` or later. */
export interface Revocation {
  readonly id: string;
  readonly kind: "consentRevoked";
  readonly worker: WorkerId;
  readonly consent: string;
  readonly at: Instant;
}

/** Another number of people is wanted on a fixed shift; 0 = nobody. */
export interface CountChange {
  readonly id: string;
  readonly kind: "demandCount";
  readonly demand: DemandId;
  readonly count: number;
  readonly reason: ChangeReason | null;
}

/** A fixed shift that nobody had asked for. */
export interface AddedDemand {
  readonly id: string;
  readonly kind: "demandAdded";
  readonly shift: FixedShift;
  readonly reason: ChangeReason | null;
}

/** `change` people more (or, below 0, fewer) on a curve during an interval; never fewer than nobody. */
export interface CurveChange {
  readonly id: string;
  readonly kind: "demandCurve";
  readonly demand: DemandId;
  readonly interval: Interval;
  readonly change: number;
  readonly reason: ChangeReason | null;
}

/** What came between a published schedule and the days it is for. Ids are unique among disruptions. */
export type Disruption = Absence | Decline | Revocation | CountChange | AddedDemand | CurveChange;

/** What happened, and when the answer is made: notice is counted from there. */
export interface Disruptions {
  /** null = the problem's own `now`. */
  readonly now: Instant | null;
  readonly list: readonly Disruption[];
}
