import { workerId } from "../../domain/identity.ts";
import type { Worker } from "../../domain/worker.ts";
import { ageOn } from "../../time/civil.ts";
import { type Pointer, child } from "../pointer.ts";
import type { LeaveJson, WorkerJson } from "../schema/worker.ts";
import { readAvailability } from "./availability.ts";
import { readFacts } from "./facts.ts";
import { readHistory } from "./history.ts";
import { type Reading, dateOf, each, readInterval, refuseDuplicates } from "./reading.ts";
import { readAccommodation, readContract, readQualifications } from "./terms.ts";
import { readConsent, readUsualShift, readWish } from "./wish.ts";

/** Reads all workers; those with issues are read as far as they are sound. */
export function readWorkers(
  reading: Reading,
  list: readonly WorkerJson[] | undefined,
): readonly Worker[] {
  refuseDuplicates(reading.issues, list, "/workers", (worker) => worker.id);
  const historyIds = new Map<string, Pointer>();
  return each(list, "/workers", (json, at) => readWorker(reading, json, historyIds, at));
}

function readWorker(
  reading: Reading,
  json: WorkerJson,
  historyIds: Map<string, Pointer>,
  at: Pointer,
): Worker {
  const { issues } = reading;
  for (const name of ["leave", "accommodations", "wishes", "consents"] as const)
    refuseDuplicates<{ readonly id: string }>(issues, json[name], child(at, name), ({ id }) => id);
  const all = <Item, Value>(
    name: string,
    items: readonly Item[] | undefined,
    read: (reading: Reading, item: Item, at: Pointer) => Value | null,
  ) => each(items, child(at, name), (item, place) => read(reading, item, place));
  return {
    id: workerId(json.id),
    name: json.name,
    ...readAge(reading, json, at),
    qualifications: readQualifications(reading, json.roles, child(at, "roles")),
    contract: readContract(reading, json.contract, child(at, "contract")),
    available: readAvailability(reading, json.availability, child(at, "availability")),
    leaves: all("leave", json.leave, readLeave),
    accommodations: all("accommodations", json.accommodations, readAccommodation),
    wishes: all("wishes", json.wishes, readWish),
    consents: all("consents", json.consents, readConsent),
    usualShifts: all("usualShifts", json.usualShifts, readUsualShift),
    history: readHistory(reading, json.history, historyIds, child(at, "history")),
    facts: readFacts(issues, "worker", json.facts, {}, child(at, "facts")),
  };
}

function readLeave(reading: Reading, json: LeaveJson, at: Pointer) {
  const interval = readInterval(reading, json, at);
  return interval === null ? null : { id: json.id, interval };
}

/** Birth date and age band, which must not speak against each other on any date of the period. */
function readAge(
  reading: Reading,
  json: WorkerJson,
  at: Pointer,
): Pick<Worker, "birthDay" | "ageBand"> {
  const birthDay = json.birthDate == null ? null : dateOf(json.birthDate);
  const ageBand = json.ageBand ?? null;
  const { period, issues } = reading;
  if (birthDay === null || period === null) return { birthDay, ageBand };
  if (birthDay > period.first) {
    const message = `The birth date ${json.birthDate} lies after the first date of the period.`;
    issues.add("birthInFuture", child(at, "birthDate"), message, { value: json.birthDate });
    return { birthDay, ageBand };
  }
  const fits =
    ageBand === null ||
    (ageBand === "adult" ? ageOn(birthDay, period.first) >= 18 : ageOn(birthDay, period.last) < 18);
  if (!fits) {
    const message = `A worker born on ${json.birthDate} is not "${ageBand}" throughout the period.`;
    issues.add("ageContradiction", child(at, "ageBand"), message, { value: ageBand });
  }
  return { birthDay, ageBand };
}
