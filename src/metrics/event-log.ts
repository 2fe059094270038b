import type { Change } from "../domain/change.ts";
import type { ShiftId, WorkerId } from "../domain/identity.ts";
import type { Worker } from "../domain/worker.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Day, Weekday } from "../time/civil.ts";
import type { Instant, Interval } from "../time/interval.ts";

/** One version of a shift. `paidMinutes` are its elapsed minutes without unpaid breaks. */
export interface Snapshot {
  readonly interval: Interval;
  readonly paidMinutes: number;
  readonly onCall: boolean;
}

/** A shift of one worker in its three versions; one record for each worker that was given it. */
export interface ShiftRecord {
  readonly worker: WorkerId;
  readonly shift: ShiftId;
  /** P: the first version, longer than nothing, that the worker could see. */
  readonly published: Snapshot;
  /** When she could first see it; at or after its start, or null, she had no notice at all. */
  readonly publishedAt: Instant | null;
  /** F: the version in force when it started; null = taken from her before that. */
  readonly final: Snapshot | null;
  /** A: when she worked by the clock. */
  readonly actual: Interval | "notWorked" | "notRecorded";
}

/** What a worker herself did before a change: only such a record makes a change her own. */
export interface WorkerAction {
  readonly id: string;
  readonly worker: WorkerId;
  readonly at: Instant;
  readonly kind: "swap" | "request" | "drop" | "pickUp" | "callOut";
  /** The shifts it is about; it explains at most one change of each. */
  readonly shifts: readonly ShiftId[];
}

/**
 * Something a worker asked for: to be off, or to work, in an interval; asking for a shift is asking
 * to work in its interval. Whether it was honoured is read from the final shifts, never stated.
 */
export interface Request {
  readonly worker: WorkerId;
  readonly kind: "timeOff" | "work";
  readonly interval: Interval;
}

/** What was agreed with a worker, as far as the measures ask. Minutes are paid minutes a week. */
export interface WorkerTerms {
  readonly worker: WorkerId;
  /** First and last date of employment, both included; null = open. */
  readonly employed: { readonly from: Day | null; readonly until: Day | null };
  /** Approved leave. */
  readonly leaves: readonly Interval[];
  readonly agreedMinutesPerWeek: number | null;
  readonly desiredMinutesPerWeek: { readonly least: number; readonly most: number } | null;
  readonly guaranteedMinutesPerWeek: number | null;
  /** An agreed rotation repeats after so many weeks; null = none is agreed. */
  readonly rotationWeeks: number | null;
}

/** The site's wall clock, and the weekday on which its weeks begin. */
export interface MetricSite {
  readonly calendar: Calendar;
  readonly weekStartsOn: Weekday;
}

/**
 * The record that every measure reads, and the only thing it reads. The order of lists is of no
 * account.
 */
export interface EventLog {
  readonly site: MetricSite;
  /**
   * First and last date, both included, for which the record is complete: no week outside is
   * measured.
   */
  readonly recorded: { readonly from: Day; readonly until: Day };
  readonly workers: readonly WorkerTerms[];
  readonly shifts: readonly ShiftRecord[];
  readonly changes: readonly Change[];
  readonly actions: readonly WorkerAction[];
  readonly requests: readonly Request[];
}

/** The terms that a worker of a problem brings; leave out what only the employer's records know. */
export function termsOf(
  { id, contract, leaves }: Pick<Worker, "id" | "contract" | "leaves">,
  employed: WorkerTerms["employed"] = { from: null, until: null },
  rotationWeeks: number | null = null,
): WorkerTerms {
  const { minMinutesPerWeek: min, maxMinutesPerWeek: max } = contract;
  const { desiredMinutesPerWeek: desired, guaranteedMinutesPerWeek: guaranteed } = contract;
  return {
    worker: id,
    employed,
    leaves: leaves.map(({ interval }) => interval),
    agreedMinutesPerWeek: guaranteed ?? (min === max ? min : null),
    desiredMinutesPerWeek: desired === null ? null : { least: desired, most: desired },
    guaranteedMinutesPerWeek: guaranteed,
    rotationWeeks,
  };
}
