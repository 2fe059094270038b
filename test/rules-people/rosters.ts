import fc from "fast-check";
import { roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Break, Shift } from "../../src/domain/shift.ts";
import type { Worker } from "../../src/domain/worker.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { type Day, addDays, dayOfDate, weekdayOf } from "../../src/time/civil.ts";
import { type Instant, type Interval, instant } from "../../src/time/interval.ts";

/** Both clock changes of 2026 in New York fall on a Sunday at 02:00: 8 March and 1 November. */
export const calendar = new Calendar("America/New_York");
export const periodStarts: readonly Day[] = [
  dayOfDate(2026, 3, 2),
  dayOfDate(2026, 6, 15),
  dayOfDate(2026, 10, 26),
];
export const periodDays = 10;

/** A shift before it has its place in a period: quarters of an hour on the wall clock. */
export interface Sketch {
  readonly dayIndex: number;
  readonly startMinute: number;
  readonly minutes: number;
  readonly unpaidMinutes: number;
  readonly breakAfter: number;
  readonly onCall: boolean;
}

/** At most one shift a date, from any hour, up to 14 h long, some with an unpaid break. */
export const sketches = (options: { maxMinutes: number }): fc.Arbitrary<readonly Sketch[]> =>
  fc.uniqueArray(
    fc.record({
      dayIndex: fc.integer({ min: 0, max: periodDays - 1 }),
      startMinute: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
      minutes: fc.integer({ min: 4, max: options.maxMinutes / 15 }).map((quarter) => quarter * 15),
      unpaidMinutes: fc.constantFrom(0, 0, 30, 45),
      breakAfter: fc.integer({ min: 0, max: 100 }),
      onCall: fc.constant(false),
    }),
    { minLength: 1, maxLength: 8, selector: ({ dayIndex }) => dayIndex },
  );

export function shiftsOf(first: Day, given: readonly Sketch[], prefix = "s"): readonly Shift[] {
  return given
    .toSorted((a, b) => a.dayIndex - b.dayIndex)
    .map((sketch) => {
      const start = calendar.edge(addDays(first, sketch.dayIndex), sketch.startMinute);
      const end = instant(start + sketch.minutes);
      const room = sketch.minutes - sketch.unpaidMinutes;
      const from = instant(start + Math.floor((room * sketch.breakAfter) / 100));
      const pause: Break = {
        kind: "meal",
        interval: { start: from, end: instant(from + sketch.unpaidMinutes) },
        paid: false,
      };
      return {
        id: shiftId(`${prefix}${sketch.dayIndex}`),
        role: roleId("server"),
        interval: { start, end },
        breaks: sketch.unpaidMinutes > 0 && room > 0 ? [pause] : [],
        onCall: sketch.onCall,
      };
    });
}

/** A line of a plain worker; what the test is about is given on top. */
export function lineOf(
  first: Day,
  shifts: readonly Shift[],
  worker: Partial<Worker> = {},
  line: Partial<WorkerLine> = {},
): WorkerLine {
  const last = addDays(first, periodDays - 1);
  const interval = { start: calendar.dayStart(first), end: calendar.daySpan(last).end };
  const always: Interval = {
    start: instant(interval.start - 20_000),
    end: instant(interval.end + 20_000),
  };
  return {
    worker: {
      id: workerId("w"),
      name: "Ana Ruiz",
      birthDay: null,
      ageBand: "adult",
      qualifications: [{ role: roleId("server"), from: null, until: null }],
      contract: {
        minMinutesPerWeek: null,
        maxMinutesPerWeek: null,
        desiredMinutesPerWeek: null,
        guaranteedMinutesPerWeek: null,
        payCentsPerHour: null,
      },
      available: [always],
      leaves: [],
      accommodations: [],
      wishes: [],
      consents: [],
      usualShifts: [],
      history: { shifts: [], completeFrom: always.start, burdens: null },
      facts: {},
      ...worker,
    },
    period: { first, last, interval },
    calendar,
    workweekStart: { weekday: 1, minute: 0 },
    school: null,
    fact: () => undefined,
    published: null,
    noticeFrom: null,
    shifts,
    ...line,
  };
}

/** Every minute of an interval, one by one. */
export function* minutesOf({ start, end }: Interval): Generator<Instant> {
  for (let at: number = start; at < end; at++) yield instant(at);
}

/** Every minute of a shift that is not an unpaid break. */
export function* workedMinutesOf(shift: Shift): Generator<Instant> {
  const unpaid = shift.breaks.filter(({ paid }) => !paid);
  for (const at of minutesOf(shift.interval)) {
    if (!unpaid.some(({ interval }) => interval.start <= at && at < interval.end)) yield at;
  }
}

/** The number of the week that a minute lies in, when weeks turn at a wall-clock time of a weekday. */
export function weekNumber(at: Instant, anchor: { weekday: number; minute: number }): number {
  const date = calendar.dayOf(at);
  const before = weekdayOf(date) === anchor.weekday && calendar.minuteOfDay(at) < anchor.minute;
  // 1970-01-01 was a Thursday: dates 4, 11, 18 ... are Mondays.
  return Math.floor((date - 4 - (anchor.weekday - 1)) / 7) - (before ? 1 : 0);
}
