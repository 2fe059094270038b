import type { Change } from "../../domain/change.ts";
import { type Instant, type Interval, instant, lengthMinutes } from "../../time/interval.ts";
import type { EventLog, ShiftRecord, Snapshot } from "../event-log.ts";
import type { History, ToldShift } from "../history.ts";
import { byWorker } from "./by-worker.ts";
import { inTimeOrder } from "./time-order.ts";

/** A log made of told shifts, and how many differences no change explained. */
export interface ToldLog {
  readonly log: EventLog;
  readonly unexplained: number;
}

/**
 * The event log of a history. Each change starts from what the worker last knew, whatever it says
 * itself. A final version that the changes do not lead to was changed in silence: that is an
 * employer's change of which the worker heard when the shift began, so that leaving changes out of
 * the record saves nothing.
 */
export function logOfHistory(history: History): ToldLog {
  const { site, recorded, workers, actions, requests } = history;
  const changesOf = byWorker(inTimeOrder(history.changes));
  const followed = history.shifts.map((told) => {
    const own = (changesOf.get(told.worker) ?? []).filter(({ shift }) => shift === told.shift);
    return follow(told, own);
  });
  const changes = followed.flatMap((one) => one.changes);
  const shifts = followed.map(({ record }) => record);
  const unexplained = followed.filter((one) => one.isUnexplained).length;
  return { log: { site, recorded, workers, actions, requests, shifts, changes }, unexplained };
}

interface Followed {
  readonly record: ShiftRecord;
  readonly changes: readonly Change[];
  readonly isUnexplained: boolean;
}

/** Follows a shift from its first sight through its changes to what was in force at the start. */
function follow(told: ToldShift, changes: readonly Change[]): Followed {
  const seenAt = told.publishedAt ?? told.published.interval.start;
  let known: Interval | null = told.published.interval;
  let inForce: Interval | null = known;
  const path: Change[] = [];
  for (const change of changes) {
    // What led up to the first version that the worker saw is no change to her.
    if (change.at < seenAt || (change.at === seenAt && change.before === null)) continue;
    if (known === null && change.after === null) continue;
    const hadStarted: boolean = known !== null && change.at > known.start;
    path.push({ ...change, before: known });
    known = change.after;
    if (!hadStarted) inForce = known;
  }
  const final = told.final === "asChanged" ? versionOf(told.published, inForce) : told.final;
  const silent = silentChange(told, inForce, final?.interval ?? null, seenAt);
  const { worker, shift, published, publishedAt, actual } = told;
  return {
    record: { worker, shift, published, publishedAt, final, actual },
    changes: silent === null ? path : [...path, silent],
    isUnexplained: silent !== null,
  };
}

/** The published version at other times: its unpaid minutes stay, as far as there is room. */
function versionOf(published: Snapshot, interval: Interval | null): Snapshot | null {
  if (interval === null) return null;
  const unpaid = lengthMinutes(published.interval) - published.paidMinutes;
  return {
    interval,
    paidMinutes: Math.max(0, lengthMinutes(interval) - unpaid),
    onCall: published.onCall,
  };
}

function silentChange(
  { worker, shift }: ToldShift,
  before: Interval | null,
  after: Interval | null,
  seenAt: Instant,
): Change | null {
  if (before?.start === after?.start && before?.end === after?.end) return null;
  const starts = [before, after].flatMap((one) => (one === null ? [] : [one.start]));
  return {
    id: `unrecorded:${worker}:${shift}`,
    worker,
    shift,
    at: instant(Math.max(seenAt, Math.min(...starts))),
    initiator: "employer",
    kind: after === null ? "cancel" : before === null ? "addShift" : "move",
    before,
    after,
    reason: null,
    voluntaryStated: false,
    overtimePremiumPaid: false,
  };
}
