import type { Change } from "../../domain/change.ts";
import { shiftId, workerId } from "../../domain/identity.ts";
import type { Calendar } from "../../time/calendar.ts";
import type { Interval } from "../../time/interval.ts";
import { type Pointer, child } from "../pointer.ts";
import type { ChangeJson } from "../schema/change.ts";
import { type Reading, readInterval, readTime } from "./reading.ts";

/** A change as it is written; whether its ids are known is not asked. */
export function readChange(reading: Reading, json: ChangeJson, at: Pointer): Change | null {
  const span = (side: "before" | "after"): Interval | null => {
    const given = json[side];
    return given == null ? null : readInterval(reading, given, child(at, side));
  };
  const told = readTime(reading, json.at, child(at, "at"));
  const [before, after] = [span("before"), span("after")];
  if (json.before == null && json.after == null) {
    reading.issues.add("changeOfNothing", at, "It says neither what the shift was nor what it is.");
  }
  if (told === null) return null;
  return {
    id: json.id,
    worker: workerId(json.worker),
    shift: shiftId(json.shift),
    at: told,
    initiator: json.initiator,
    kind: json.kind,
    before,
    after,
    reason: json.reason ?? null,
    voluntaryStated: json.voluntaryStated ?? false,
    overtimePremiumPaid: json.overtimePremiumPaid ?? false,
    ...(json.disputed === true ? { disputed: true } : {}),
  };
}

/** The JSON that `readChange` reads back as it was. */
export function writeChange(calendar: Calendar, change: Change): ChangeJson {
  const span = (of: Interval | null) =>
    of === null ? null : { start: calendar.format(of.start), end: calendar.format(of.end) };
  return {
    ...change,
    at: calendar.format(change.at),
    before: span(change.before),
    after: span(change.after),
  };
}
