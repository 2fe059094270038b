/**
 * What the clocks of a zone show on each minute of a stretch of time, asked of the machine's own date
 * formatting and of nothing that the program uses.
 */
export interface WallClock {
  /** Epoch minute of index 0. */
  readonly from: number;
  readonly length: number;
  /** Days since 1970-01-01 and minute of the day that the clock shows, by index. */
  readonly date: Int32Array;
  readonly minute: Int16Array;
}

/** Offsets change on whole half hours of UTC in every zone asked here. */
const step = 30;

export function wallClock(zone: string, from: number, length: number): WallClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const date = new Int32Array(length);
  const minute = new Int16Array(length);
  for (let at = 0; at < length; at += step) {
    const shown: Record<string, number> = {};
    for (const { type, value } of format.formatToParts((from + at) * 60_000)) {
      shown[type] = Number(value);
    }
    const { year = 0, month = 0, day = 0, hour = 0, minute: minutes = 0 } = shown;
    const local = Date.UTC(year, month - 1, day, hour, minutes) / 60_000;
    for (let next = at; next < Math.min(length, at + step); next++) {
      date[next] = Math.floor((local + next - at) / 1440);
      minute[next] = (local + next - at) % 1440;
    }
  }
  return { from, length, date, minute };
}

/**
 * The index at which each date begins when dates begin at a minute of the clock: the first minute that
 * shows the date and that minute, or a later one where the clock skips it.
 */
export function beginnings(clock: WallClock, startsAt: number): ReadonlyMap<number, number> {
  const ofClock = known.get(clock) ?? new Map<number, ReadonlyMap<number, number>>();
  known.set(clock, ofClock);
  const found = ofClock.get(startsAt) ?? findBeginnings(clock, startsAt);
  ofClock.set(startsAt, found);
  return found;
}

const known = new WeakMap<WallClock, Map<number, ReadonlyMap<number, number>>>();

function findBeginnings(clock: WallClock, startsAt: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < clock.length; at++) {
    const date = clock.date[at] as number;
    if ((clock.minute[at] as number) >= startsAt && !found.has(date)) found.set(date, at);
  }
  return found;
}

/** The index at which a date begins. @throws Error where the painted time does not reach it. */
export function edgeOf(edges: ReadonlyMap<number, number>, date: number): number {
  const found = edges.get(date);
  if (found === undefined) throw new Error(`the painted time does not hold date ${date}`);
  return found;
}
