import type { Instant, Interval } from "../time/interval.ts";
import type { ShiftId, WorkerId } from "./identity.ts";

/** Who asked for a change. "external": neither could help it, as an illness of the worker herself. */
export const initiators = ["employer", "worker", "external"] as const;
export type Initiator = (typeof initiators)[number];

/** What became of a shift. A shift that is added has no `before`; one that is cancelled no `after`. */
export const changeKinds = [
  "addShift",
  "extend",
  "reduce",
  "move",
  "relocate",
  "cancel",
  "swap",
  "trade",
  "onCallNotCalled",
  "timeOff",
  "sickLeave",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What happens to a workplace from outside. */
export const outsideReasons = [
  "threat",
  "utilityFailure",
  "transitFailure",
  "naturalDisaster",
  "weather",
  "stateOfEmergency",
  "ticketedEventCancelled",
] as const;

/** What laws make exceptions for, in one or the other place. */
export const excusedReasons = [
  "employeeRequest",
  "mutualSwap",
  "coworkerAbsence",
  "standbyList",
  "groupOffer",
  "discipline",
  ...outsideReasons,
] as const;

/** Why a shift was changed. */
export const changeReasons = [...excusedReasons, "business"] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** An edit of a shift that its worker had already been told. */
export interface Change {
  readonly id: string;
  readonly worker: WorkerId;
  /** The shift as the schedule now has it, or had it when it was cancelled. */
  readonly shift: ShiftId;
  /** When the worker was told. */
  readonly at: Instant;
  readonly initiator: Initiator;
  readonly kind: ChangeKind;
  readonly before: Interval | null;
  readonly after: Interval | null;
  /** null = not recorded. */
  readonly reason: ChangeReason | null;
  /** True when the worker was told that she is free to say no. */
  readonly voluntaryStated: boolean;
  /** True when the minutes added are already paid at an overtime rate. */
  readonly overtimePremiumPaid: boolean;
  /** True when the worker said that she disagrees with it. Absent: she is not known to. */
  readonly disputed?: boolean;
}
