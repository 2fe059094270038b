import type { RoleId, ShiftId, WorkerId } from "../domain/identity.ts";
import type { MinuteOfDay, Day } from "../time/civil.ts";
import type { Instant, Interval } from "../time/interval.ts";
import type { EventLog, Snapshot } from "./event-log.ts";

/** A shift as an employer's records tell it: one for each worker that was given it. */
export interface ToldShift {
  readonly worker: WorkerId;
  readonly shift: ShiftId;
  /** When she could first see it; null = not before it started. */
  readonly publishedAt: Instant | null;
  readonly published: Snapshot;
  /** In force when it started; null = taken away before; "asChanged" = as the changes leave it. */
  readonly final: Snapshot | null | "asChanged";
  /** By the clock; "notRecorded" where nobody wrote it down. */
  readonly actual: Interval | "notWorked" | "notRecorded";
}

/** What is known of a worker beside her terms. */
export interface Person {
  readonly name: string | null;
  /** The roles she can work: people who share them all could have had each other's shifts. */
  readonly roles: readonly RoleId[];
  /** What she offers to work; null = not recorded. */
  readonly availableMinutesPerWeek: number | null;
}

/** What is known of a workplace beside its clock. */
export interface Workplace {
  readonly id: string;
  readonly name: string;
  /** A shift that ends at or after this closes the day. */
  readonly closesAtMinute: MinuteOfDay;
  readonly holidays: ReadonlySet<Day>;
  readonly people: ReadonlyMap<WorkerId, Person>;
}

/** Weeks that were lived through: the event log as records tell it, and what stands around it. */
export interface History extends Omit<EventLog, "shifts"> {
  readonly workplace: Workplace;
  readonly shifts: readonly ToldShift[];
  /** Digest of the document it was read from; null = made within the program. */
  readonly digest: string | null;
}

/** Closing time unless a workplace names its own. */
export const closesAtMinuteUsual: MinuteOfDay = 22 * 60;
