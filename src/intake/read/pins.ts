import type { Demand } from "../../domain/demand.ts";
import { demandId, workerId } from "../../domain/identity.ts";
import type { Assignment, Publication } from "../../domain/shift.ts";
import type { Instant } from "../../time/interval.ts";
import { type Pointer, child } from "../pointer.ts";
import type { PublicationJson } from "../schema/problem.ts";
import type { AssignmentJson, PinJson } from "../schema/shift.ts";
import { refuseOutside } from "./demand.ts";
import { type Placed, clashes } from "./clash.ts";
import { pinId, requireKnown } from "./known-ids.ts";
import { type Reading, each, readTime, refuseDuplicates } from "./reading.ts";
import { readShift } from "./shift.ts";

export function readPins(
  reading: Reading,
  list: readonly PinJson[] | undefined,
  demand: Demand,
): readonly Assignment[] {
  const idOf = (pin: PinJson, index: number) => pin.id ?? pinId(index);
  refuseDuplicates(reading.issues, list, "/pins", idOf);
  const placed = each(list, "/pins", (json, place, index) => {
    const value = readKnownAssignment(reading, { ...json, id: idOf(json, index) }, place);
    if (value === null) return null;
    refuseOutside(reading, value.shift.interval.start, json.start, child(place, "start"));
    return { value, place, interval: value.shift.interval };
  });
  refuseOverlaps(reading, placed);
  refuseMisfits(reading, placed, demand);
  return placed.map(({ value }) => value);
}

/** An assignment of which worker and role, and the fixed shift if it names one, must be known. */
function readKnownAssignment(
  reading: Reading,
  json: AssignmentJson,
  at: Pointer,
): Assignment | null {
  const { issues, ids } = reading;
  requireKnown(issues, ids.workers, json.worker, child(at, "worker"), "unknownWorker");
  requireKnown(issues, ids.roles, json.role, child(at, "role"), "unknownRole");
  if (json.demand != null)
    requireKnown(issues, ids.fixedShifts, json.demand, child(at, "demand"), "unknownDemand");
  return readAssignment(reading, json, at);
}

/** An assignment as it is written; whether its ids are known is not asked. */
export function readAssignment(
  reading: Reading,
  json: AssignmentJson,
  at: Pointer,
): Assignment | null {
  const shift = readShift(reading, json, json.id, at);
  if (shift === null) return null;
  const demand = json.demand == null ? null : demandId(json.demand);
  return { worker: workerId(json.worker), shift, demand };
}

function refuseOverlaps(reading: Reading, placed: readonly Placed<Assignment>[]): void {
  for (const { earlier, later } of clashes(placed, ({ worker }) => worker)) {
    const message = `The worker is pinned to ${earlier.place} at the same time.`;
    reading.issues.add("pinOverlap", later.place, message);
  }
}

function refuseMisfits(
  reading: Reading,
  placed: readonly Placed<Assignment>[],
  demand: Demand,
): void {
  const fixed = new Map(demand.shifts.map((shift) => [shift.id, shift]));
  const taken = new Map<string, number>();
  for (const { value, place } of placed) {
    const wanted = value.demand === null ? undefined : fixed.get(value.demand);
    if (wanted === undefined) continue;
    const { role, interval } = value.shift;
    const fits =
      role === wanted.role &&
      interval.start === wanted.interval.start &&
      interval.end === wanted.interval.end;
    if (!fits) {
      const message = `The pin has another role or other times than the fixed shift "${wanted.id}".`;
      reading.issues.add("pinMismatch", child(place, "demand"), message, { value: wanted.id });
    }
    const pinned = (taken.get(wanted.id) ?? 0) + 1;
    taken.set(wanted.id, pinned);
    if (pinned > wanted.count) {
      const message = `This is pin ${pinned} to "${wanted.id}", which has a count of ${wanted.count}.`;
      reading.issues.add("tooManyPins", child(place, "demand"), message, { value: wanted.id });
    }
  }
}

export function readPublication(
  reading: Reading,
  json: PublicationJson | null | undefined,
  now: Instant | null,
): Publication | null {
  if (json == null) return null;
  const list = "/published/assignments";
  refuseDuplicates(reading.issues, json.assignments, list, ({ id }) => id);
  const assignments = each(json.assignments, list, (assignment, place) => {
    const value = readKnownAssignment(reading, assignment, place);
    if (value === null) return null;
    refuseOutside(reading, value.shift.interval.start, assignment.start, child(place, "start"));
    return value;
  });
  const publishedAt = readTime(reading, json.publishedAt, "/published/publishedAt");
  if (publishedAt === null) return null;
  if (now !== null && publishedAt > now) {
    const message = `It was published at ${json.publishedAt}, after now.`;
    reading.issues.add("publishedInFuture", "/published/publishedAt", message, {
      value: json.publishedAt,
    });
  }
  return { publishedAt, assignments };
}
