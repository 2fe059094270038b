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
  const offsetAt = offsetsOf(zone);
  const date = new Int32Array(length);
  const minute = new Int16Array(length);
  let offset = offsetAt(from);
  for (let day = 0; day < length; day += 1440) {
    const changes = offsetAt(from + day + 1440) !== offset;
    for (let at = day; at < Math.min(length, day + 1440); at++) {
      if (changes && at % step === 0) offset = offsetAt(from + at);
      const local = from + at + offset;
      date[at] = Math.floor(local / 1440);
      minute[at] = local % 1440;
    }
    if (changes) offset = offsetAt(from + day + 1440);
  }
  return { from, length, date, minute };
}

/** Minutes by which the clocks of a zone are ahead of UTC, read off a formatted date. */
function offsetsOf(zone: string): (at: number) => number {
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
  return (at) => {
    const shown: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at * 60_000)) shown[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - at;
  };
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

/** Monday = 1 ... Sunday = 7: 1970-01-05, day 4, was a Monday. */
export const weekdayOn = (date: number): number => ((((date - 4) % 7) + 7) % 7) + 1;

/** The date that the clock shows at an epoch minute. */
export function dateShown(clock: WallClock, at: number): number {
  const date = clock.date[at - clock.from];
  if (date === undefined) throw new Error(`the painted time does not hold minute ${at}`);
  return date;
}
