import { shiftId, workerId } from "../domain/identity.ts";
import type { Request, WorkerAction } from "../metrics/event-log.ts";
import { type History, closesAtMinuteUsual } from "../metrics/history.ts";
import { assert } from "../kernel/assert.ts";
import { digestOf } from "../kernel/digest.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import { Calendar, isZone } from "../time/calendar.ts";
import type { Issue } from "./issue.ts";
import { IssueList } from "./issues.ts";
import { type Plain, plainCopy } from "./plain.ts";
import { type Pointer, child, valueAt } from "./pointer.ts";
import { readChange } from "./read/changes.ts";
import { type KnownIds, requireKnown } from "./read/known-ids.ts";
import { type LivedWorker, readLivedWorker } from "./read/lived-worker.ts";
import { readLivedShifts } from "./read/lived-shift.ts";
import {
  type Reading,
  dateOf,
  each,
  minuteOf,
  readDates,
  readInterval,
  readTime,
  refuseDuplicates,
  weekdayOf,
} from "./read/reading.ts";
import { refuseData } from "./refused-data.ts";
import { type HistoryOfWorkplaceJson, historyOfWorkplaceJson } from "./schema/workplace-history.ts";
import { type Sound, soundParts } from "./shape.ts";
import { show } from "./show.ts";

/**
 * Reads a history, as JSON that was parsed already, or reports everything that is wrong with it at
 * once: form, references, times, contradictions, refused data. Never throws, whatever it is given.
 */
export function parseHistory(json: unknown): Result<History, readonly Issue[]> {
  const issues = new IssueList();
  const document = plainCopy(json, issues);
  if (!issues.isEmpty) return fail(issues.all());
  const digest = digestOf(document);
  refuseData(document, issues);
  const ids = knownIn(document);
  const sound = soundParts<HistoryOfWorkplaceJson>(historyOfWorkplaceJson, document, issues);
  const history = readAll(sound, ids, digest, issues);
  if (!issues.isEmpty) return fail(issues.all());
  assert(history !== null, "a history without issues was read as a whole");
  return ok(history);
}

/** Ids are gathered before ill-formed parts are taken out, so that no mistake is told twice. */
function knownIn(document: Plain): KnownIds {
  const idsAt = (at: Pointer): ReadonlySet<string> | null => {
    const list = valueAt(document, at);
    if (!Array.isArray(list)) return null;
    const ids = list.map((item: unknown) => valueAt(item, "/id"));
    return new Set(ids.filter((id) => typeof id === "string").flatMap((id) => [id, id.trim()]));
  };
  const none = { roles: null, fixedShifts: null, futureShifts: null };
  return { ...none, workers: idsAt("/workers"), shifts: idsAt("/shifts") };
}

function readAll(
  json: Sound<HistoryOfWorkplaceJson>,
  ids: KnownIds,
  digest: string,
  issues: IssueList,
): History | null {
  const calendar = json.site === undefined ? null : readZone(json.site.zone, issues);
  const disambiguation = json.disambiguation ?? "reject";
  const reading: Reading = { issues, calendar, disambiguation, period: null, ids };
  const recorded =
    json.recorded === undefined ? null : readDates(issues, json.recorded, "/recorded");
  for (const name of ["workers", "changes", "actions"] as const)
    refuseDuplicates<{ readonly id: string }>(issues, json[name], `/${name}`, ({ id }) => id);
  const workers = each(json.workers, "/workers", (worker, at) =>
    readLivedWorker(reading, worker, at),
  );
  const shifts = readLivedShifts(reading, json.shifts);
  const changes = each(json.changes, "/changes", (change, at) => {
    requireGiven(reading, change, at);
    return readChange(reading, change, at);
  });
  const actions = readActions(reading, json);
  const requests = readRequests(reading, json);
  if (json.site === undefined || calendar === null) return null;
  if (recorded === null || recorded.from === null || recorded.until === null) return null;
  const { site } = json;
  return {
    site: { calendar, weekStartsOn: weekdayOf(site.weekStartsOn) },
    recorded: { from: recorded.from, until: recorded.until },
    workers: workers.map(({ terms }) => terms),
    workplace: workplaceOf(site, workers),
    shifts,
    changes,
    actions,
    requests,
    digest,
  };
}

function workplaceOf(
  site: HistoryOfWorkplaceJson["site"],
  workers: readonly LivedWorker[],
): History["workplace"] {
  return {
    id: site.id,
    name: site.name,
    closesAtMinute: site.closesAt === undefined ? closesAtMinuteUsual : minuteOf(site.closesAt),
    holidays: new Set(site.holidays?.map(dateOf)),
    people: new Map(workers.map(({ person }) => person)),
  };
}

function readZone(zone: string, issues: IssueList): Calendar | null {
  if (isZone(zone)) return new Calendar(zone);
  issues.add("unknownZone", "/site/zone", `${show(zone)} is not a known time zone.`, {
    value: zone,
  });
  return null;
}

/** Whoever and whatever a change or an action names stands among the workers and the shifts. */
function requireGiven(
  { issues, ids }: Reading,
  { worker, shift }: { readonly worker: string; readonly shift: string },
  at: Pointer,
): void {
  requireKnown(issues, ids.workers, worker, child(at, "worker"), "unknownWorker");
  requireKnown(issues, ids.shifts, shift, child(at, "shift"), "unknownShift");
}

const readActions = (
  reading: Reading,
  { actions }: Sound<HistoryOfWorkplaceJson>,
): readonly WorkerAction[] =>
  each(actions, "/actions", ({ id, worker, at: told, kind, shifts }, at): WorkerAction | null => {
    const { issues, ids } = reading;
    requireKnown(issues, ids.workers, worker, child(at, "worker"), "unknownWorker");
    const named = each(shifts, child(at, "shifts"), (shift, place) => {
      requireKnown(issues, ids.shifts, shift, place, "unknownShift");
      return shiftId(shift);
    });
    const when = readTime(reading, told, child(at, "at"));
    return when === null ? null : { id, worker: workerId(worker), at: when, kind, shifts: named };
  });

const readRequests = (
  reading: Reading,
  { requests }: Sound<HistoryOfWorkplaceJson>,
): readonly Request[] =>
  each(requests, "/requests", ({ worker, kind, start, end }, at): Request | null => {
    const { issues, ids } = reading;
    requireKnown(issues, ids.workers, worker, child(at, "worker"), "unknownWorker");
    const interval = readInterval(reading, { start, end }, at);
    return interval === null ? null : { worker: workerId(worker), kind, interval };
  });
