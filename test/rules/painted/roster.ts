import { demandId, roleId, shiftId, workerId } from "../../../src/domain/identity.ts";
import type { Break, Shift } from "../../../src/domain/shift.ts";
import type { Consent, Worker } from "../../../src/domain/worker.ts";
import type { WorkerLine } from "../../../src/rules/line.ts";
import { Calendar } from "../../../src/time/calendar.ts";
import { type Weekday, day } from "../../../src/time/civil.ts";
import { type Instant, type Interval, instant } from "../../../src/time/interval.ts";
import { type WallClock, beginnings, wallClock } from "./wall-clock.ts";

/** A random line with the clock over it, and what no judge should have to look up. */
export interface Roster {
  readonly line: WorkerLine;
  readonly clock: WallClock;
  readonly midnights: ReadonlyMap<number, number>;
}

/** Weeks with a clock change in both halves of the world, at midnight and by half an hour; and a plain one. */
const weeks: readonly (readonly [zone: string, monday: string])[] = [
  ["America/New_York", "2026-03-02"],
  ["America/New_York", "2026-10-26"],
  ["Europe/Berlin", "2026-03-23"],
  ["Europe/Berlin", "2026-10-19"],
  ["Australia/Lord_Howe", "2026-03-30"],
  ["Australia/Lord_Howe", "2026-09-28"],
  ["America/Santiago", "2026-03-30"],
  ["America/Santiago", "2026-08-31"],
  ["UTC", "2026-12-07"],
];

/** Chance of the tests' own: a multiplicative generator of 32 bits. */
export type Draw = (below: number) => number;
export function drawsFrom(seed: number): Draw {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x3ad8025f) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const surroundings = new Map<
  string,
  { clock: WallClock; midnights: ReadonlyMap<number, number> }
>();
const daysBefore = 25;
const daysAfter = 18;

function surroundingsOf(zone: string, monday: number, days: number) {
  const key = `${zone} ${monday} ${days}`;
  const known = surroundings.get(key);
  if (known !== undefined) return known;
  const length = (daysBefore + days + daysAfter) * 1440;
  const clock = wallClock(zone, (monday - daysBefore) * 1440, length);
  const made = { clock, midnights: beginnings(clock, 0) };
  surroundings.set(key, made);
  return made;
}

/** Any roster may come: shifts that overlap, that stand by, that run over midnight and over a week. */
export function rosterFrom(draw: Draw): Roster {
  const [zone, text] = weeks[draw(weeks.length)] as (typeof weeks)[number];
  const monday = Date.parse(`${text}T00:00Z`) / 86_400_000;
  const days = draw(8) === 0 ? 14 : 7;
  const { clock, midnights } = surroundingsOf(zone, monday, days);
  const midnight = (date: number): Instant => instant(clock.from + (midnights.get(date) as number));
  const interval = { start: midnight(monday), end: midnight(monday + days) };
  const busyness = 2 + draw(5);
  const past = shiftsFrom(draw, "h", interval.start - 22 * 1440, interval.start, busyness);
  const shifts = shiftsFrom(draw, "s", interval.start, interval.end, busyness);
  const known = [null, 400, 400, 21, 7, 3, 1, 0][draw(8)] as number | null;
  const completeFrom = known === null ? null : instant(interval.start - known * 1440);
  const demands = new Map(
    shifts.flatMap(({ id }) => (draw(2) === 0 ? [[id, demandId(`d${draw(2)}`)] as const] : [])),
  );
  const regularWeek = draw(2) === 0 ? 60 * (5 + draw(40)) + draw(2) : undefined;
  const line: WorkerLine = {
    worker: workerFrom(draw, interval.start, { shifts: past, completeFrom, burdens: null }),
    period: { first: day(monday), last: day(monday + days - 1), interval },
    calendar: calendarOf(zone),
    workweekStart: {
      weekday: (1 + draw(7)) as Weekday,
      minute: [0, 0, 300, 90, 150, 1320][draw(6)] as number,
    },
    school: null,
    fact: (name) => (name === "worker.regularWeekMinutes" ? regularWeek : undefined),
    published: null,
    noticeFrom: null,
    shifts,
    demands,
  };
  return { line, clock, midnights };
}

const calendars = new Map<string, Calendar>();
function calendarOf(zone: string): Calendar {
  const calendar = calendars.get(zone) ?? new Calendar(zone);
  calendars.set(zone, calendar);
  return calendar;
}

/** A time on the quarter hour, now and then a minute beside it. */
const onGrid = (draw: Draw, minutes: number): number =>
  draw(Math.floor(minutes / 15)) * 15 + (draw(6) === 0 ? draw(3) - 1 : 0);

function shiftsFrom(draw: Draw, name: string, from: number, until: number, perWeek: number) {
  const count = Math.round(((until - from) / 10_080) * perWeek) + draw(3);
  const shifts = Array.from({ length: count }, (_, index): Shift => {
    const start = Math.max(from, from + onGrid(draw, until - from - 15));
    const end = start + Math.max(1, 60 * (1 + draw(13)) + (draw(4) === 0 ? onGrid(draw, 60) : 0));
    return {
      id: shiftId(`${name}${index}`),
      role: roleId("server"),
      interval: { start: instant(start), end: instant(end) },
      breaks: breaksFrom(draw, start, end),
      onCall: draw(12) === 0,
    };
  });
  return shifts.sort(
    (a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end,
  );
}

function breaksFrom(draw: Draw, start: number, end: number): Break[] {
  const breaks: Break[] = [];
  let from = start;
  while (draw(2) === 0 && end - from > 60) {
    const at = from + draw(end - from - 45);
    const until = at + 5 + draw(40);
    breaks.push({
      kind: draw(2) === 0 ? "meal" : "rest",
      interval: { start: instant(at), end: instant(until) },
      paid: draw(3) === 0,
    });
    from = until;
  }
  return breaks;
}

function workerFrom(draw: Draw, start: number, history: Worker["history"]): Worker {
  const spans = (most: number, minutes: number) =>
    Array.from({ length: draw(most + 1) }, () => {
      const from = start - 14 * 1440 + draw(28) * 1440 + (draw(3) === 0 ? draw(1440) : 0);
      return { start: instant(from), end: instant(from + 60 + draw(minutes)) };
    });
  const available: Interval[] = [];
  for (const span of spans(6, 9000).sort((a, b) => a.start - b.start)) {
    if (span.start >= (available.at(-1)?.end ?? 0)) available.push(span);
  }
  return {
    id: workerId("w"),
    name: "Ana Ruiz",
    birthDay: null,
    ageBand: "adult",
    qualifications: [],
    contract: {
      minMinutesPerWeek: null,
      maxMinutesPerWeek: draw(4) === 0 ? null : 60 * (4 + draw(44)),
      desiredMinutesPerWeek: null,
      guaranteedMinutesPerWeek: null,
      payCentsPerHour: null,
    },
    available,
    leaves: spans(3, 4000).map((interval, index) => ({ id: `l${index}`, interval })),
    accommodations: [],
    wishes: [],
    consents: Array.from({ length: draw(3) }, (_, index) => consentFrom(draw, start, index)),
    usualShifts: [],
    history,
    facts: {},
  };
}

const consentFrom = (draw: Draw, start: number, index: number): Consent => ({
  id: `k${index}`,
  kind: (["shortRest", "workOnRestDay", "averageHours"] as const)[draw(3)] ?? "shortRest",
  form: draw(2) === 0 ? "written" : "verbal",
  givenAt: draw(2) === 0 ? null : instant(start + draw(8 * 24) * 60),
  revokedAt: draw(3) === 0 ? instant(start + draw(8 * 24) * 60) : null,
  shifts: draw(2) === 0 ? null : [shiftId(`d${draw(2)}`), shiftId(`s${draw(8)}`)],
});
