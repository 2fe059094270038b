import { type WorkerId, roleId, workerId } from "../../domain/identity.ts";
import type { WorkerTerms } from "../../metrics/event-log.ts";
import type { Person } from "../../metrics/history.ts";
import { type Pointer, child } from "../pointer.ts";
import type { LivedWorkerJson } from "../schema/workplace-history.ts";
import { show } from "../show.ts";
import { type Reading, each, readDates, readInterval } from "./reading.ts";

/** A worker's terms, and what stands beside them. */
export interface LivedWorker {
  readonly terms: WorkerTerms;
  readonly person: readonly [WorkerId, Person];
}

export function readLivedWorker(reading: Reading, json: LivedWorkerJson, at: Pointer): LivedWorker {
  const dates = { from: json.employedFrom, until: json.employedUntil };
  const terms: WorkerTerms = {
    worker: workerId(json.id),
    employed: readEmployed(reading, dates, at),
    leaves: each(json.leave, child(at, "leave"), (span, place) =>
      readInterval(reading, span, place),
    ),
    agreedMinutesPerWeek: json.agreedMinutesPerWeek ?? null,
    desiredMinutesPerWeek: readDesired(reading, json, child(at, "desiredMinutesPerWeek")),
    guaranteedMinutesPerWeek: json.guaranteedMinutesPerWeek ?? null,
    rotationWeeks: json.rotationWeeks ?? null,
  };
  const person: Person = {
    name: json.name ?? null,
    roles: readRoles(reading, json.roles, child(at, "roles")),
    availableMinutesPerWeek: json.availableMinutesPerWeek ?? null,
  };
  return { terms, person: [terms.worker, person] };
}

/** The fields are named otherwise here than in other ranges of dates. */
function readEmployed(
  { issues }: Reading,
  dates: Parameters<typeof readDates>[1],
  at: Pointer,
): WorkerTerms["employed"] {
  const { from, until } = dates;
  if (from != null && until != null && until < from) {
    const message = `The last date ${until} lies before the first, ${from}.`;
    issues.add("reversedDates", child(at, "employedUntil"), message, { value: until });
    return { from: null, until: null };
  }
  return readDates(issues, dates, at);
}

function readDesired(
  { issues }: Reading,
  { desiredMinutesPerWeek: desired }: LivedWorkerJson,
  at: Pointer,
): WorkerTerms["desiredMinutesPerWeek"] {
  if (desired == null) return null;
  if (typeof desired === "number") return { least: desired, most: desired };
  if (desired.least > desired.most) {
    const message = `She would like at least ${desired.least} and at most ${desired.most} minutes.`;
    issues.add("contradictoryMinutes", child(at, "least"), message, { value: desired.least });
  }
  return desired;
}

function readRoles(
  { issues }: Reading,
  list: readonly string[] | undefined,
  at: Pointer,
): Person["roles"] {
  const seen = new Set<string>();
  return each(list, at, (id, place) => {
    if (seen.has(id))
      issues.add("duplicateEntry", place, `The role ${show(id)} stands here twice.`);
    seen.add(id);
    return roleId(id);
  });
}
