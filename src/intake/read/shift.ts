import { roleId, shiftId } from "../../domain/identity.ts";
import type { Break, Shift } from "../../domain/shift.ts";
import { type Interval, contains, lengthMinutes } from "../../time/interval.ts";
import { limits } from "../limits.ts";
import { type Pointer, child } from "../pointer.ts";
import type { BreakJson, PastShiftJson } from "../schema/shift.ts";
import { byStart, clashes } from "./clash.ts";
import { type Reading, each, readInterval } from "./reading.ts";

/** A shift with its breaks in order, or null with issues. Whether its role is known is not asked here. */
export function readShift(
  reading: Reading,
  json: Omit<PastShiftJson, "id">,
  id: string,
  at: Pointer,
): Shift | null {
  const interval = readInterval(reading, json, at);
  if (interval === null) return null;
  refuseLong(reading, interval, limits.assignmentMinutes, at);
  return {
    id: shiftId(id),
    role: roleId(json.role),
    interval,
    breaks: readBreaks(reading, json.breaks, interval, child(at, "breaks")),
    onCall: json.onCall ?? false,
  };
}

/** Reports an interval that is longer than a shift may be. */
export function refuseLong(
  reading: Reading,
  interval: Interval,
  minutesMax: number,
  at: Pointer,
): void {
  const minutes = lengthMinutes(interval);
  if (minutes <= minutesMax) return;
  const message = `The shift is ${minutes} minutes long; at most ${minutesMax} are taken.`;
  reading.issues.add("shiftTooLong", child(at, "end"), message);
}

function readBreaks(
  reading: Reading,
  list: readonly BreakJson[] | undefined,
  shift: Interval,
  at: Pointer,
): readonly Break[] {
  const placed = each(list, at, (json, place) => {
    const interval = readInterval(reading, json, place);
    if (interval === null) return null;
    if (!contains(shift, interval)) {
      const message = `The break ${json.start} to ${json.end} does not lie inside the shift.`;
      reading.issues.add("breakOutsideShift", place, message);
    }
    const value: Break = { kind: json.kind, interval, paid: json.paid };
    return { place, interval, value };
  });
  for (const { earlier, later } of clashes(placed)) {
    const message = `The break overlaps the break at ${earlier.place}.`;
    reading.issues.add("overlappingBreaks", later.place, message);
  }
  return placed.toSorted(byStart).map(({ value }) => value);
}
