import type { MinuteOfDay, Weekday } from "../time/civil.ts";
import type { Interval } from "../time/interval.ts";
import type { DemandId, RoleId } from "./identity.ts";
import type { BreakKind } from "./shift.ts";

/** A break as a template or a fixed shift plans it; the law in force may add or lengthen breaks. */
export interface PlannedBreak {
  readonly kind: BreakKind;
  readonly minutes: number;
  readonly paid: boolean;
}

/** `count` slots of one shift. */
export interface FixedShift {
  readonly id: DemandId;
  readonly role: RoleId;
  readonly interval: Interval;
  readonly count: number;
  readonly breaks: readonly PlannedBreak[];
}

/** `count` people of a role wanted on duty during an interval (breaks not counted off). */
export interface CurvePiece {
  readonly interval: Interval;
  readonly count: number;
}

/** A head-count curve of one role over the period: pieces sorted and disjoint; no piece = nobody wanted. */
export interface DemandCurve {
  readonly id: DemandId;
  readonly role: RoleId;
  readonly pieces: readonly CurvePiece[];
}

/** The shifts that may be cut out to meet a curve. */
export interface ShiftTemplate {
  readonly id: string;
  readonly roles: readonly RoleId[];
  readonly weekdays: readonly Weekday[];
  /** Starts at earliest, earliest + step, ... up to latest (local wall clock). */
  readonly earliestStart: MinuteOfDay;
  readonly latestStart: MinuteOfDay;
  readonly stepMinutes: number;
  /** Elapsed minutes from start to end, breaks included. */
  readonly lengthsMinutes: readonly number[];
  readonly breaks: readonly PlannedBreak[];
}

export interface Demand {
  readonly shifts: readonly FixedShift[];
  readonly curves: readonly DemandCurve[];
  readonly templates: readonly ShiftTemplate[];
}
