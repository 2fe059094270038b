import type { Change } from "../../domain/change.ts";
import type { ShiftId, WorkerId } from "../../domain/identity.ts";
import type { Break, Publication } from "../../domain/shift.ts";
import { type Instant, type Interval, instant, lengthMinutes } from "../../time/interval.ts";
import type { EventLog, ShiftRecord, Snapshot } from "../event-log.ts";
import { paidMinutes } from "../paid-minutes.ts";
import { inTimeOrder } from "./time-order.ts";

/** A plan as workers saw it: what it does not list within `covers` is not, or no longer, planned. */
export interface PublishedPlan {
  readonly publication: Publication;
  readonly covers: Interval;
}

/** What was worked by the clock; null = nothing. */
export interface ClockedShift {
  readonly worker: WorkerId;
  readonly shift: ShiftId;
  readonly worked: Interval | null;
}

/** What workplaces keep: the plans they showed, the changes they wrote down, the clock. */
export interface LogSource extends Omit<EventLog, "shifts"> {
  readonly plans: readonly PublishedPlan[];
  readonly clocked: readonly ClockedShift[];
}

/**
 * The event log of a workplace. Every difference between one plan and the next that no change explains
 * becomes an employer's change at the time of the later plan, so that editing in silence saves
 * nothing; an entry of no length is not yet a shift. Edits before the first sight are drafts and are
 * left out. A changed shift of which no plan tells was known at the latest when it was changed.
 */
export function recordLog(source: LogSource): EventLog {
  const { site, workers, actions, requests } = source;
  const told = [...entriesOf(source).values()].flatMap((entries) => recordOf(entries) ?? []);
  const clocked = new Map(source.clocked.map((one) => [keyOf(one.worker, one.shift), one.worked]));
  const shifts = told.map(({ record }): ShiftRecord => {
    const worked = clocked.get(keyOf(record.worker, record.shift));
    return { ...record, actual: worked === undefined ? "notRecorded" : (worked ?? "notWorked") };
  });
  return { site, workers, actions, requests, shifts, changes: told.flatMap((one) => one.changes) };
}

const keyOf = (worker: WorkerId, shift: ShiftId): string => JSON.stringify([worker, shift]);

/** What a plan says of one shift: a version, or null where it leaves it out. */
interface Shown {
  readonly at: Instant;
  readonly version: (Omit<Snapshot, "paidMinutes"> & { readonly breaks: readonly Break[] }) | null;
}

interface Entries {
  readonly worker: WorkerId;
  readonly shift: ShiftId;
  readonly shown: readonly Shown[];
  readonly changes: readonly Change[];
}

function entriesOf({ plans, changes }: LogSource): ReadonlyMap<string, Entries> {
  const byTime = plans.toSorted((a, b) => a.publication.publishedAt - b.publication.publishedAt);
  const listed = byTime.map(({ publication, covers }) => ({
    at: publication.publishedAt,
    covers,
    shifts: new Map(publication.assignments.map((a) => [keyOf(a.worker, a.shift.id), a.shift])),
  }));
  const keys = new Map<string, Pick<Entries, "worker" | "shift">>();
  for (const { publication } of byTime)
    for (const { worker, shift } of publication.assignments)
      keys.set(keyOf(worker, shift.id), { worker, shift: shift.id });
  for (const { worker, shift } of changes) keys.set(keyOf(worker, shift), { worker, shift });
  const entries = [...keys].map(([key, { worker, shift }]): [string, Entries] => {
    const all = listed.map(({ at, covers, shifts }) => ({ at, covers, found: shifts.get(key) }));
    const spans = all.flatMap(({ found }) => (found === undefined ? [] : [found.interval]));
    const shown = all.flatMap(({ at, covers, found }): Shown[] => {
      if (found !== undefined && lengthMinutes(found.interval) > 0)
        return [{ at, version: { ...found } }];
      const isCovered = spans.some((span) => covers.start <= span.start && span.start < covers.end);
      return isCovered ? [{ at, version: null }] : [];
    });
    const own = changes.filter((one) => one.worker === worker && one.shift === shift);
    return [key, { worker, shift, shown, changes: inTimeOrder(own) }];
  });
  return new Map(entries);
}
