import type { Day, MinuteOfDay, Weekday } from "../time/civil.ts";
import type { Instant, Interval } from "../time/interval.ts";
import type { RoleId, ShiftId, WorkerId } from "./identity.ts";
import type { Shift } from "./shift.ts";

/** A role the worker may work, on the local dates `from` to `until` (both included; null = open). */
export interface Qualification {
  readonly role: RoleId;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Agreed terms. Minutes are paid minutes per workweek. */
export interface Contract {
  readonly minMinutesPerWeek: number | null;
  /** A worker is never given more than this. */
  readonly maxMinutesPerWeek: number | null;
  readonly desiredMinutesPerWeek: number | null;
  readonly guaranteedMinutesPerWeek: number | null;
  /** Pay in the smallest currency unit per hour, as 1850 for 18.50 dollars. */
  readonly payCentsPerHour: number | null;
}

/**
 * A restriction the employer has agreed to. The reason is not accepted and not stored.
 * Wall-clock bounds are local; `from`/`until` are the dates it holds on (both included; null = open).
 */
export type Restriction =
  | { readonly kind: "noWorkBefore"; readonly minute: MinuteOfDay }
  | { readonly kind: "noWorkAfter"; readonly minute: MinuteOfDay }
  | { readonly kind: "maxShiftMinutes"; readonly minutes: number }
  | { readonly kind: "maxWeekMinutes"; readonly minutes: number }
  | { readonly kind: "noWeekdays"; readonly weekdays: readonly Weekday[] }
  | { readonly kind: "notRoles"; readonly roles: readonly RoleId[] };

export interface Accommodation {
  readonly id: string;
  readonly restriction: Restriction;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Time that may not be worked. What sort of leave it is, is never known here. */
export interface Leave {
  readonly id: string;
  readonly interval: Interval;
}

/** A wish, in units of weight 1 to 10; `granted when`: the schedule does what it says. */
export type Wish =
  | {
      readonly kind: "off";
      readonly id: string;
      readonly weight: number;
      readonly interval: Interval;
    }
  | {
      readonly kind: "work";
      readonly id: string;
      readonly weight: number;
      readonly interval: Interval;
    }
  | {
      readonly kind: "shift";
      readonly id: string;
      readonly weight: number;
      readonly shift: ShiftId;
    };

export type ConsentKind =
  | "shortRest"
  | "addedHours"
  | "scheduleChange"
  | "mealWaiver1"
  | "mealWaiver2"
  | "splitMeal"
  | "workOnRestDay"
  | "averageHours"
  | "lateMinor";

export type ConsentForm = "verbal" | "written" | "electronic" | "mutual" | "agreement";

/** A recorded, revocable yes. It counts for a shift when given before its start and not revoked by then. */
export interface Consent {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly form: ConsentForm;
  readonly givenAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** The shifts it covers, by demand or shift id; null = every shift. */
  readonly shifts: readonly ShiftId[] | null;
}

/** What the worker usually works: one entry a usual shift, by weekday and local times. */
export interface UsualShift {
  readonly weekday: Weekday;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
}

/** Burdens carried into this period: decayed sums in thousandths of a burden, and the group's share. */
export interface BurdenHistory {
  readonly nights: number;
  readonly weekends: number;
  readonly closings: number;
}

/** What happened before the period. */
export interface WorkHistory {
  /** Shifts that began before the period, by start. */
  readonly shifts: readonly Shift[];
  /** From here to the period's start `shifts` is complete; null = nothing is known. */
  readonly completeFrom: Instant | null;
  readonly burdens: BurdenHistory | null;
}

export interface Worker {
  readonly id: WorkerId;
  readonly name: string;
  /** Only where a rule asks for age. */
  readonly birthDay: Day | null;
  /** "adult" where the birth date is not needed and is not given. */
  readonly ageBand: "adult" | "minor" | null;
  readonly qualifications: readonly Qualification[];
  readonly contract: Contract;
  /** Where the worker can be asked to work, within the period and a day each side; sorted, disjoint. */
  readonly available: readonly Interval[];
  readonly leaves: readonly Leave[];
  readonly accommodations: readonly Accommodation[];
  readonly wishes: readonly Wish[];
  readonly consents: readonly Consent[];
  readonly usualShifts: readonly UsualShift[];
  readonly history: WorkHistory;
  /** Facts that coverage predicates and rules ask by name: hourly, exempt, enrolledInSchool, ... */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** A fact that is absent is unknown, never false. */
export type FactValue = string | number | boolean;
