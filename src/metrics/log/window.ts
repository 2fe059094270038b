import type { Change } from "../../domain/change.ts";
import type { ShiftId, WorkerId } from "../../domain/identity.ts";
import { present } from "../../kernel/assert.ts";
import type { Day } from "../../time/civil.ts";
import { type Interval, lengthMinutes, overlap, sharedMinutes } from "../../time/interval.ts";
import type { MetricSite, Request, WorkerTerms } from "../event-log.ts";
import { byWorker } from "./by-worker.ts";
import type { JudgedLog, WorkerRecord } from "./judged-log.ts";
import {
  type PlacedShift,
  type PublishedShift,
  type ShiftChange,
  placed,
  publishedShift,
  shiftChanges,
} from "./placed-shift.ts";
import { type WindowChoice, usableWeeks, weekOf } from "./site-weeks.ts";
import { inTimeOrder } from "./time-order.ts";

/** What the measures see of one worker: her usable weeks and what belongs to them. */
export interface WorkerWindow {
  readonly worker: WorkerId;
  readonly terms: WorkerTerms;
  /**
   * First dates of the usable weeks, oldest first. "Consecutive" weeks are neighbours in this list.
   */
  readonly weeks: readonly Day[];
  /** P: shifts whose published start lies in a usable week, by start. */
  readonly published: readonly PublishedShift[];
  /** F: shifts whose final start lies in a usable week, by start. */
  readonly final: readonly PlacedShift[];
  /** Edits of the shifts in `published`, by time within each shift. */
  readonly changes: readonly ShiftChange[];
  /** Requests whose interval starts in a usable week, each with whether F does what it asks. */
  readonly requests: readonly JudgedRequest[];
}

export interface JudgedRequest {
  readonly kind: Request["kind"];
  readonly honoured: boolean;
}

/** The windows of all workers of a log, sorted by worker id. */
export function workerWindows(log: JudgedLog, choice: WindowChoice): readonly WorkerWindow[] {
  const requests = byWorker(log.requests);
  return log.workers.map((terms) => {
    const record = present(log.of.get(terms.worker), "the record of a worker");
    const own = { terms, record, requests: requests.get(terms.worker) ?? [] };
    return windowOf(own, log.site, usableWeeks(terms, log, choice));
  });
}

interface Own {
  readonly terms: WorkerTerms;
  readonly record: WorkerRecord;
  readonly requests: readonly Request[];
}

function windowOf(own: Own, site: MetricSite, weeks: readonly Day[]): WorkerWindow {
  const { terms, record, requests } = own;
  const usable = new Set<Day>(weeks);
  const startsUsable = ({ start }: Interval): boolean =>
    usable.has(weekOf(site.calendar.dayOf(start), site));
  const changes = changesByShift(record.changes);
  const inWindow = record.shifts.filter(({ published }) => startsUsable(published.interval));
  const final = record.shifts.flatMap(({ shift, final: version }) => {
    if (version === null || lengthMinutes(version.interval) === 0) return [];
    return startsUsable(version.interval) ? [placed(shift, version, site)] : [];
  });
  return {
    worker: terms.worker,
    terms,
    weeks,
    published: inWindow.map((one) => publishedShift(one, changes.get(one.shift) ?? [], site)),
    final: final.toSorted(byStart),
    changes: inWindow.flatMap((one) => shiftChanges(one, changes.get(one.shift) ?? [])),
    requests: requests
      .filter(({ interval }) => startsUsable(interval))
      .map((request) => ({ kind: request.kind, honoured: isHonoured(request, record) })),
  };
}

/** In the order that a log settles once: by time, then by id. */
function changesByShift(changes: readonly Change[]): ReadonlyMap<ShiftId, readonly Change[]> {
  const found = new Map<ShiftId, Change[]>();
  for (const change of inTimeOrder(changes)) {
    const own = found.get(change.shift);
    if (own === undefined) found.set(change.shift, [change]);
    else own.push(change);
  }
  return found;
}

const byStart = (a: PlacedShift, b: PlacedShift): number =>
  a.interval.start - b.interval.start ||
  a.interval.end - b.interval.end ||
  (a.shift < b.shift ? -1 : 1);

/**
 * Time off is kept free of every shift, on call or not; work fills half of what was asked, or of
 * itself.
 */
function isHonoured({ kind, interval: asked }: Request, { shifts }: WorkerRecord): boolean {
  const given = shifts.flatMap(({ final }) => (final === null ? [] : [final.interval]));
  if (kind === "timeOff") return !given.some((one) => overlap(one, asked));
  return given.some(
    (one) => 2 * sharedMinutes(one, asked) >= Math.min(lengthMinutes(one), lengthMinutes(asked)),
  );
}
