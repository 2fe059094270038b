import { roleId } from "../../domain/identity.ts";
import type { Accommodation, Contract, Qualification, Restriction } from "../../domain/worker.ts";
import { unreachable } from "../../kernel/assert.ts";
import { type Pointer, child } from "../pointer.ts";
import type { AccommodationJson } from "../schema/accommodation.ts";
import type { ContractJson } from "../schema/contract.ts";
import type { QualificationJson } from "../schema/worker.ts";
import { show } from "../show.ts";
import { requireKnown } from "./known-ids.ts";
import { type Reading, each, minuteOf, readDates, weekdayOf } from "./reading.ts";

/** Agreed terms, null where nothing was agreed. */
export function readContract(
  reading: Reading,
  json: ContractJson | undefined,
  at: Pointer,
): Contract {
  const contract: Contract = {
    minMinutesPerWeek: json?.minMinutesPerWeek ?? null,
    maxMinutesPerWeek: json?.maxMinutesPerWeek ?? null,
    desiredMinutesPerWeek: json?.desiredMinutesPerWeek ?? null,
    guaranteedMinutesPerWeek: json?.guaranteedMinutesPerWeek ?? null,
    payCentsPerHour: json?.payCentsPerHour ?? null,
  };
  const most = contract.maxMinutesPerWeek;
  const lower = ["minMinutesPerWeek", "desiredMinutesPerWeek", "guaranteedMinutesPerWeek"] as const;
  for (const name of lower) {
    const minutes = contract[name];
    if (most === null || minutes === null || minutes <= most) continue;
    const message = `The ${minutes} minutes of ${name} are more than the ${most} of maxMinutesPerWeek.`;
    reading.issues.add("contradictoryMinutes", child(at, name), message, { value: minutes });
  }
  return contract;
}

export function readQualifications(
  reading: Reading,
  list: readonly QualificationJson[],
  at: Pointer,
): readonly Qualification[] {
  const seen = new Set<string>();
  return each(list, at, (json, place) => {
    const isPlain = typeof json === "string";
    const id = isPlain ? json : json.role;
    requireKnown(
      reading.issues,
      reading.ids.roles,
      id,
      isPlain ? place : child(place, "role"),
      "unknownRole",
    );
    if (isPlain && seen.has(id))
      reading.issues.add("duplicateEntry", place, `The role ${show(id)} stands here twice.`);
    if (isPlain) seen.add(id);
    const dates = isPlain ? { from: null, until: null } : readDates(reading.issues, json, place);
    return { role: roleId(id), ...dates };
  });
}

export function readAccommodation(
  reading: Reading,
  json: AccommodationJson,
  at: Pointer,
): Accommodation {
  const dates = readDates(reading.issues, json, at);
  return { id: json.id, restriction: readRestriction(reading, json, at), ...dates };
}

function readRestriction(reading: Reading, json: AccommodationJson, at: Pointer): Restriction {
  switch (json.kind) {
    case "noWorkBefore":
    case "noWorkAfter":
      return { kind: json.kind, minute: minuteOf(json.time) };
    case "maxShiftMinutes":
    case "maxWeekMinutes":
      return { kind: json.kind, minutes: json.minutes };
    case "noWeekdays":
      return { kind: json.kind, weekdays: each(json.weekdays, at, weekdayOf) };
    case "notRoles": {
      const roles = each(json.roles, child(at, "roles"), (id, place) => {
        requireKnown(reading.issues, reading.ids.roles, id, place, "unknownRole");
        return roleId(id);
      });
      return { kind: json.kind, roles };
    }
    default:
      return unreachable(json);
  }
}
