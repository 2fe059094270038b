import type { Change } from "../../domain/change.ts";
import type { WorkerId } from "../../domain/identity.ts";
import { assert } from "../../kernel/assert.ts";
import { lengthMinutes } from "../../time/interval.ts";
import type { EventLog, ShiftRecord } from "../event-log.ts";
import { byWorker } from "./by-worker.ts";
import { provenChanges } from "./initiator.ts";
import { withMoves } from "./re-added.ts";

/** A log whose initiators are proven and whose shifts taken and given back are moves, by worker. */
export interface JudgedLog extends Pick<EventLog, "site" | "recorded" | "workers" | "requests"> {
  readonly of: ReadonlyMap<WorkerId, WorkerRecord>;
}

export interface WorkerRecord {
  /** By published start, then end, then id. */
  readonly shifts: readonly ShiftRecord[];
  readonly changes: readonly Change[];
}

/**
 * Settles what the log alone can settle before anything is measured. Workers are sorted by id.
 * @throws Bug when a worker is listed twice, a record has no worker, or a published shift is empty.
 */
export function judge(log: EventLog): JudgedLog {
  const { site, recorded, requests } = log;
  const workers = log.workers.toSorted((a, b) => (a.worker < b.worker ? -1 : 1));
  const ids = new Set(workers.map(({ worker }) => worker));
  assert(ids.size === workers.length, "a worker has one set of terms");
  const changes = byWorker(provenChanges(log.changes, log.actions));
  const shifts = byWorker(log.shifts);
  for (const { worker, shift, published } of log.shifts) {
    assert(ids.has(worker), "a shift belongs to a worker of the log", { worker, shift });
    assert(lengthMinutes(published.interval) > 0, "a published shift lasts a while", shift);
  }
  const records = workers.map(({ worker }): [WorkerId, WorkerRecord] => {
    const own = { shifts: shifts.get(worker) ?? [], changes: changes.get(worker) ?? [] };
    const moved = withMoves(own, site.calendar);
    return [worker, { ...moved, shifts: moved.shifts.toSorted(byPublishedStart) }];
  });
  return { site, recorded, workers, requests, of: new Map(records) };
}

const byPublishedStart = (a: ShiftRecord, b: ShiftRecord): number =>
  a.published.interval.start - b.published.interval.start ||
  a.published.interval.end - b.published.interval.end ||
  (a.shift < b.shift ? -1 : 1);
