import type { WorkHistory } from "../../domain/worker.ts";
import { type Pointer, child } from "../pointer.ts";
import type { HistoryJson } from "../schema/history.ts";
import { byStart, clashes } from "./clash.ts";
import { requireKnown } from "./known-ids.ts";
import { type Reading, each, readTime, refuseDuplicates } from "./reading.ts";
import { readShift } from "./shift.ts";

/** @param taken ids of history shifts read so far, of all workers: findings name shifts by id alone. */
export function readHistory(
  reading: Reading,
  json: HistoryJson | undefined,
  taken: Map<string, Pointer>,
  at: Pointer,
): WorkHistory {
  const list = child(at, "shifts");
  refuseDuplicates(reading.issues, json?.shifts, list, (shift) => shift.id, taken);
  const periodStart = reading.period?.interval.start ?? Infinity;
  const placed = each(json?.shifts, list, (shift, place) => {
    requireKnown(
      reading.issues,
      reading.ids.roles,
      shift.role,
      child(place, "role"),
      "unknownRole",
    );
    const value = readShift(reading, shift, shift.id, place);
    if (value !== null && value.interval.start >= periodStart) {
      const message = `The shift begins at ${shift.start}, when the period has begun.`;
      reading.issues.add("historyAfterPeriodStart", child(place, "start"), message, {
        value: shift.start,
      });
    }
    return value === null ? null : { value, place, interval: value.interval };
  });
  for (const { earlier, later } of clashes(placed)) {
    const message = `The shift overlaps the shift at ${earlier.place}.`;
    reading.issues.add("historyOverlap", later.place, message);
  }
  return {
    shifts: placed.toSorted(byStart).map(({ value }) => value),
    completeFrom: readCompleteFrom(reading, json, periodStart, child(at, "completeFrom")),
    burdens: json?.burdens ?? null,
  };
}

function readCompleteFrom(
  reading: Reading,
  json: HistoryJson | undefined,
  periodStart: number,
  at: Pointer,
) {
  if (json?.completeFrom == null) return null;
  const from = readTime(reading, json.completeFrom, at);
  if (from !== null && from > periodStart) {
    const message = `History cannot be complete from ${json.completeFrom} on: the period has begun.`;
    reading.issues.add("historyAfterPeriodStart", at, message, { value: json.completeFrom });
  }
  return from;
}
