import { IANAZone } from "luxon";
import { assert } from "../kernel/assert.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import { type Day, type MinuteOfDay, addDays, day, parseDay } from "./civil.ts";
import { type Instant, type Interval, instant } from "./interval.ts";

/** How to read a wall-clock time that a clock change skips or repeats. */
export type Disambiguation = "reject" | "earlier" | "later";

export type LocalTimeProblem = "malformed" | "nonexistent" | "ambiguous";

/**
 * The wall clock of one IANA zone. This file is the only one that knows zones and clock changes: all
 * other code sees instants, days and minutes of the day. Offsets are found once per day and kept.
 */
export class Calendar {
  readonly zone: string;
  readonly #days: Days;
  /** Minutes east of UTC in some winter or summer: where to look first for the date of an instant. */
  readonly #usualOffset: number;

  /** @throws Bug when the zone is unknown; ask {@link isZone} first. */
  constructor(zone: string) {
    assert(isZone(zone), "an IANA time zone", zone);
    this.zone = zone;
    const known = zones.get(zone) ?? newZone(zone);
    zones.set(zone, known);
    this.#days = known.days;
    this.#usualOffset = known.usualOffset;
  }

  /** The first instant of a local date (00:00, or the first minute after a change that skips it). */
  dayStart(of: Day): Instant {
    return instant(this.#shape(of).start);
  }

  /** All minutes of a local date: 1380, 1440 or 1500 of them in most zones. */
  daySpan(of: Day): Interval {
    return { start: this.dayStart(of), end: this.dayStart(addDays(of, 1)) };
  }

  /** The local date that an instant falls on. */
  dayOf(at: Instant): Day {
    let found = day(Math.floor((at + this.#usualOffset) / 1440));
    while (this.#shape(found).end <= at) found = addDays(found, 1);
    while (at < this.#shape(found).start) found = addDays(found, -1);
    return found;
  }

  /** The wall-clock minute of the day that an instant shows, 0 to 1439. */
  minuteOfDay(at: Instant): MinuteOfDay {
    const shape = this.#shape(this.dayOf(at));
    const offset = at < shape.change ? shape.offsetBefore : shape.offsetAfter;
    return (((at + offset) % 1440) + 1440) % 1440;
  }

  /** Minutes east of UTC at an instant. */
  offsetMinutes(at: Instant): number {
    const shape = this.#shape(this.dayOf(at));
    return at < shape.change ? shape.offsetBefore : shape.offsetAfter;
  }

  /**
   * The instant of a wall-clock time. Minutes of 1440 and more run into the following days.
   * A time that does not exist, or exists twice, is a problem unless a disambiguation is given.
   */
  at(
    of: Day,
    minute: MinuteOfDay,
    disambiguation: Disambiguation = "reject",
  ): Result<Instant, LocalTimeProblem> {
    const onDay = addDays(of, Math.floor(minute / 1440));
    const shape = this.#shape(onDay);
    const wall = onDay * 1440 + (((minute % 1440) + 1440) % 1440);
    const before = wall - shape.offsetBefore;
    if (shape.offsetBefore === shape.offsetAfter) return ok(instant(before));
    const after = wall - shape.offsetAfter;
    const [isBefore, isAfter] = [before < shape.change, after >= shape.change];
    if (isBefore !== isAfter) return ok(instant(isBefore ? before : after));
    if (disambiguation === "reject") return fail(isBefore ? "ambiguous" : "nonexistent");
    return ok(
      instant(disambiguation === "earlier" ? Math.min(before, after) : Math.max(before, after)),
    );
  }

  /**
   * The instant of a wall-clock edge of a rule's window ("not before 07:00"): a skipped time is read
   * as the first instant after the gap, a repeated one as its first ("earlier") or second showing.
   */
  edge(of: Day, minute: MinuteOfDay, repeated: "earlier" | "later" = "earlier"): Instant {
    const onDay = addDays(of, Math.floor(minute / 1440));
    const shape = this.#shape(onDay);
    // Most dates have no clock change: there nothing is skipped and nothing comes twice.
    if (shape.offsetBefore === shape.offsetAfter) {
      return instant(of * 1440 + minute - shape.offsetBefore);
    }
    const exact = this.at(of, minute);
    if (exact.ok) return exact.value;
    const shown = this.at(of, minute, repeated);
    return exact.problem === "ambiguous" && shown.ok ? shown.value : instant(shape.change);
  }

  /** "2026-12-07T09:00-08:00": local time with offset, never ambiguous. */
  format(at: Instant): string {
    const offset = this.offsetMinutes(at);
    const local = new Date((at + offset) * 60_000).toISOString().slice(0, 16);
    const size = Math.abs(offset);
    const hours = String(Math.floor(size / 60)).padStart(2, "0");
    return `${local}${offset < 0 ? "-" : "+"}${hours}:${String(size % 60).padStart(2, "0")}`;
  }

  /**
   * "2026-12-07T09:00" (wall clock of this zone) or "2026-12-07T09:00-08:00" (any offset, or Z).
   * A local time may carry seconds when they are zero.
   */
  parse(
    text: string,
    disambiguation: Disambiguation = "reject",
  ): Result<Instant, LocalTimeProblem> {
    const match =
      /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::00(?:\.0+)?)?(Z|[+-](?:0\d|1[0-8]):[0-5]\d)?$/.exec(
        text,
      );
    const date = match === null ? null : parseDay(match[1] as string);
    if (match === null || date === null) return fail("malformed");
    const [hour, minute] = [Number(match[2]), Number(match[3])];
    if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return fail("malformed");
    if (match[4] === undefined) return this.at(date, hour * 60 + minute, disambiguation);
    return ok(instant(date * 1440 + hour * 60 + minute - parseOffset(match[4])));
  }

  #shape(of: Day): DayShape {
    return this.#days.blocks[of >> blockBits]?.[of & blockMask] ?? this.#find(of);
  }

  #find(of: Day): DayShape {
    const made = findShape(this.zone, of);
    // Dates before 1970 are asked for so seldom that they are found anew.
    if (of >= 0) keep(this.#days, of, made);
    return made;
  }
}

/** True for a zone that the machine's time-zone data know, as "America/New_York". */
export function isZone(text: string): boolean {
  if (knownZones.has(text)) return true;
  const isKnown = IANAZone.isValidZone(text) && (text.includes("/") || text === "UTC");
  if (isKnown) knownZones.add(text);
  return isKnown;
}

/** Zones found valid before: there are some hundreds of names, and asking the machine is slow. */
const knownZones = new Set<string>();

/**
 * One local date: its first instant, that of the next date, and the one clock change at or after its
 * start (`change` = its end if none). A date that the zone left out altogether, as Samoa's 30 December
 * 2011, is empty: it starts at the change that skips it.
 */
interface DayShape {
  readonly start: number;
  readonly end: number;
  readonly change: number;
  readonly offsetBefore: number;
  readonly offsetAfter: number;
}

interface Zone {
  readonly days: Days;
  readonly usualOffset: number;
}

/** Days found so far, in blocks: finding one asks the machine's time-zone data several times. */
interface Days {
  blocks: (DayShape | undefined)[][];
  count: number;
}

const blockBits = 9;
const blockMask = 511;

function keep(days: Days, of: Day, shape: DayShape): void {
  if (days.count >= daysKept) {
    days.blocks = [];
    days.count = 0;
  }
  const block = (days.blocks[of >> blockBits] ??= []);
  block[of & blockMask] = shape;
  days.count++;
}

const zones = new Map<string, Zone>();
const daysKept = 4_000;
const someInstant = Date.UTC(2026, 0, 1) / 60_000;

const newZone = (zone: string): Zone => ({
  days: { blocks: [], count: 0 },
  usualOffset: offsetAt(zone, someInstant),
});

function findShape(zone: string, of: Day): DayShape {
  const start = startOfDate(zone, of);
  const end = startOfDate(zone, day(of + 1));
  const change = changeBetween(zone, start - 1, Math.max(start, end - 1)) ?? end;
  const offsetBefore = offsetAt(zone, start - 1);
  const offsetAfter = change === end && end > start ? offsetBefore : offsetAt(zone, change);
  return { start, end, change, offsetBefore, offsetAfter };
}

/** 00:00 at its first showing, or the moment after the change that skips it. */
function startOfDate(zone: string, of: Day): number {
  const midnight = of * 1440;
  // No zone is a whole day off UTC, so both showings of the midnight lie between these two.
  const [low, high] = [midnight - 1440, midnight + 1440];
  const [offsetBefore, offsetAfter] = [offsetAt(zone, low), offsetAt(zone, high)];
  const change = changeBetween(zone, low, high);
  if (change === null || midnight - offsetBefore < change) return midnight - offsetBefore;
  return Math.max(change, midnight - offsetAfter);
}

/** The first minute after `low` at which the offset is another than at `low`, up to `high`, or null. */
function changeBetween(zone: string, low: number, high: number): number | null {
  const offset = offsetAt(zone, low);
  if (offsetAt(zone, high) === offset) return null;
  let [same, other] = [low, high];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}

const offsetAt = (zone: string, at: number): number => IANAZone.create(zone).offset(at * 60_000);

function parseOffset(text: string): number {
  if (text === "Z") return 0;
  const size = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6));
  return text.startsWith("-") ? -size : size;
}
