import { shiftId } from "../../domain/identity.ts";
import type { Consent, UsualShift, Wish } from "../../domain/worker.ts";
import { type Pointer, child } from "../pointer.ts";
import type { ConsentJson } from "../schema/consent.ts";
import type { WishJson } from "../schema/wish.ts";
import type { UsualShiftJson } from "../schema/worker.ts";
import { requireKnown } from "./known-ids.ts";
import { type Reading, each, minuteOf, readInterval, readTime, weekdayOf } from "./reading.ts";

export function readWish(reading: Reading, json: WishJson, at: Pointer): Wish | null {
  const { id, weight } = json;
  if (json.kind === "shift") {
    const place = child(at, "shift");
    requireKnown(reading.issues, reading.ids.futureShifts, json.shift, place, "unknownShift");
    return { kind: json.kind, id, weight, shift: shiftId(json.shift) };
  }
  const interval = readInterval(reading, json, at);
  return interval === null ? null : { kind: json.kind, id, weight, interval };
}

export function readConsent(reading: Reading, json: ConsentJson, at: Pointer): Consent {
  const time = (text: string | null | undefined, name: string) =>
    text == null ? null : readTime(reading, text, child(at, name));
  const givenAt = time(json.givenAt, "givenAt");
  const revokedAt = time(json.revokedAt, "revokedAt");
  if (givenAt !== null && revokedAt !== null && revokedAt < givenAt) {
    const message = `It was taken back at ${json.revokedAt}, before it was given (${json.givenAt}).`;
    const place = child(at, "revokedAt");
    reading.issues.add("consentRevokedBeforeGiven", place, message, { value: json.revokedAt });
  }
  const shifts = each(json.shifts, child(at, "shifts"), (id, place) => {
    requireKnown(reading.issues, reading.ids.shifts, id, place, "unknownShift");
    return shiftId(id);
  });
  return {
    id: json.id,
    kind: json.kind,
    form: json.form,
    givenAt,
    revokedAt,
    shifts: json.shifts == null ? null : shifts,
  };
}

/** The end stands at or before the start where the shift runs past midnight. */
export function readUsualShift(reading: Reading, json: UsualShiftJson, at: Pointer): UsualShift {
  const [startMinute, endMinute] = [minuteOf(json.start), minuteOf(json.end)];
  if (startMinute === endMinute) {
    const message = `The usual shift begins and ends at ${json.start}.`;
    reading.issues.add("emptyInterval", child(at, "end"), message, { value: json.end });
  }
  return { weekday: weekdayOf(json.weekday), startMinute, endMinute };
}
