import { shiftId, workerId } from "../../domain/identity.ts";
import type { Snapshot } from "../../metrics/event-log.ts";
import type { ToldShift } from "../../metrics/history.ts";
import { type Interval, lengthMinutes } from "../../time/interval.ts";
import { type Pointer, child } from "../pointer.ts";
import type { LivedShiftJson, LivedVersionJson } from "../schema/workplace-history.ts";
import { type Placed, clashes } from "./clash.ts";
import { requireKnown } from "./known-ids.ts";
import { type Reading, each, readInterval, readTime } from "./reading.ts";
import { refuseLong } from "./shift.ts";
import { limits } from "../limits.ts";

/** All shifts; of one worker no two that were in force, nor two worked by the clock, may overlap. */
export function readLivedShifts(
  reading: Reading,
  list: readonly LivedShiftJson[] | undefined,
): readonly ToldShift[] {
  const seen = new Map<string, Pointer>();
  const told = each(list, "/shifts", (json, at) => {
    refuseTwice(reading, json, seen, at);
    const value = readLivedShift(reading, json, at);
    return value === null ? null : { value, place: at };
  });
  refuseOverlaps(
    reading,
    told.flatMap(({ value, place }) => {
      const version = value.final === "asChanged" ? null : value.final;
      if (version === null || version.onCall) return [];
      return [{ value, place: child(place, "final"), interval: version.interval }];
    }),
  );
  refuseOverlaps(
    reading,
    told.flatMap(({ value, place }) =>
      typeof value.actual === "string"
        ? []
        : [{ value, place: child(place, "worked"), interval: value.actual }],
    ),
  );
  return told.map(({ value }) => value);
}

function refuseTwice(
  { issues }: Reading,
  { worker, id }: LivedShiftJson,
  seen: Map<string, Pointer>,
  at: Pointer,
): void {
  const key = JSON.stringify([worker, id]);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, at);
  else {
    const message = `The shift ${id} of ${worker} stands at ${first} already.`;
    issues.add("duplicateId", child(at, "id"), message, { value: id });
  }
}

function refuseOverlaps({ issues }: Reading, placed: readonly Placed<ToldShift>[]): void {
  for (const { earlier, later } of clashes(placed, ({ worker }) => worker)) {
    const message = `It overlaps what stands at ${earlier.place} of the same worker.`;
    issues.add("historyOverlap", later.place, message);
  }
}

function readLivedShift(reading: Reading, json: LivedShiftJson, at: Pointer): ToldShift | null {
  const worker = child(at, "worker");
  requireKnown(reading.issues, reading.ids.workers, json.worker, worker, "unknownWorker");
  const published = readVersion(reading, json.published, child(at, "published"));
  const publishedAt =
    json.publishedAt === null
      ? null
      : readTime(reading, json.publishedAt, child(at, "publishedAt"));
  const final = json.final == null ? null : readVersion(reading, json.final, child(at, "final"));
  const actual = readWorked(reading, json, at);
  if (published === null || actual === null) return null;
  return {
    worker: workerId(json.worker),
    shift: shiftId(json.id),
    publishedAt,
    published,
    final: json.final === undefined ? "asChanged" : final,
    actual,
  };
}

function readVersion(reading: Reading, json: LivedVersionJson, at: Pointer): Snapshot | null {
  const interval = readInterval(reading, json, at);
  if (interval === null) return null;
  refuseLong(reading, interval, limits.assignmentMinutes, at);
  const unpaid = json.unpaidMinutes ?? 0;
  const paidMinutes = lengthMinutes(interval) - unpaid;
  if (paidMinutes <= 0) {
    const message = `${unpaid} unpaid minutes leave no work in ${lengthMinutes(interval)}.`;
    reading.issues.add("breaksTooLong", child(at, "unpaidMinutes"), message, { value: unpaid });
  }
  return { interval, paidMinutes, onCall: json.onCall ?? false };
}

function readWorked(
  reading: Reading,
  { worked }: LivedShiftJson,
  at: Pointer,
): Interval | "notWorked" | "notRecorded" | null {
  if (worked === undefined) return "notRecorded";
  return worked === null ? "notWorked" : readInterval(reading, worked, child(at, "worked"));
}
