import { describe, expect, test } from "vitest";
import type { Assignment } from "../../src/domain/shift.ts";
import { roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import {
  type EventLog,
  type LogSource,
  judge,
  recordLog,
  workerWindows,
} from "../../src/metrics/index.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { addDays, dayOfDate } from "../../src/time/civil.ts";
import { type Interval, type Instant, instant } from "../../src/time/interval.ts";
import { ana, change, logOf, moment, monday, record, span, terms, windowOf } from "./workplace.ts";

const assigned = (id: string, interval: Interval, worker = ana): Assignment => ({
  worker,
  shift: { id: shiftId(id), role: roleId("any"), interval, breaks: [], onCall: false },
  demand: null,
});

const week = span(0, 0, 7 * 24);

const plan = (publishedAt: Instant, assignments: readonly Assignment[]) => ({
  publication: { publishedAt, assignments },
  covers: week,
});

function source(more: Partial<LogSource>): LogSource {
  const { shifts: _, ...log } = logOf({});
  return { ...log, plans: [], clocked: [], ...more };
}

const only = (log: EventLog) => {
  expect(log.shifts).toHaveLength(1);
  return log.shifts[0];
};

describe("the record of published, final and actual shifts", () => {
  test("a shift keeps its first version, the one in force at its start, and what was worked", () => {
    const [first, then] = [span(2, 9, 17), span(2, 10, 18)];
    const log = recordLog(
      source({
        plans: [plan(moment(-10, 8), [assigned("a", first)])],
        changes: [
          change("c1", "a", { before: first, after: then, at: moment(1, 8) }),
          change("c2", "a", { before: then, after: span(2, 10, 20), at: moment(2, 17) }),
        ],
        clocked: [{ worker: ana, shift: shiftId("a"), worked: span(2, 10, 20.25) }],
      }),
    );
    expect(only(log)).toMatchObject({
      published: { interval: first, paidMinutes: 480 },
      publishedAt: moment(-10, 8),
      final: { interval: then },
      actual: span(2, 10, 20.25),
    });
    expect(log.changes).toHaveLength(2);
  });

  test("what was not clocked is not recorded; clocked as nothing is not worked", () => {
    const plans = [plan(moment(-10, 8), [assigned("a", span(2, 9, 17))])];
    expect(only(recordLog(source({ plans })))?.actual).toBe("notRecorded");
    const clocked = [{ worker: ana, shift: shiftId("a"), worked: null }];
    expect(only(recordLog(source({ plans, clocked })))?.actual).toBe("notWorked");
  });

  test("a shift that a later plan leaves out was cancelled by the employer when that plan was shown", () => {
    const log = recordLog(
      source({
        plans: [
          plan(moment(-10, 8), [assigned("a", span(2, 9, 17)), assigned("b", span(4, 9, 17))]),
          plan(moment(1, 8), [assigned("b", span(4, 9, 17))]),
        ],
      }),
    );
    expect(log.shifts.map(({ final }) => final === null)).toEqual([true, false]);
    expect(log.changes).toMatchObject([
      { shift: "a", initiator: "employer", kind: "cancel", at: moment(1, 8), after: null },
    ]);
  });

  test("a plan shown on Thursday that no longer lists Monday's shift cancels nothing", () => {
    const plans = [plan(moment(-10, 8), [assigned("a", span(0, 9, 17))]), plan(moment(3, 8), [])];
    expect(recordLog(source({ plans })).changes).toEqual([]);
  });

  test("a shift handed to a colleague is removed from one and new, with its own notice, to the other", () => {
    const bo = workerId("bo");
    const slot = span(5, 9, 17);
    const log = recordLog(
      source({
        workers: [terms(ana), terms(bo)],
        plans: [
          plan(moment(-10, 9), [assigned("a", slot)]),
          plan(moment(3, 9), [assigned("a", slot, bo)]),
        ],
      }),
    );
    const windows = workerWindows(judge(log), { lastWeek: monday, weeks: 1 });
    expect(windows.map(({ published }) => published)).toMatchObject([
      [{ noticeMinutes: 15 * 1440, cancelledBy: "employer" }],
      [{ noticeMinutes: 2 * 1440, cancelledBy: null }],
    ]);
    expect(windows.map(({ changes }) => changes.length)).toEqual([1, 0]);
  });

  test("a change of a shift of which no plan tells was known, at the latest, when it was changed", () => {
    const before = span(3, 9, 17);
    const changes = [change("c", "a", { before, after: span(3, 9, 15), at: moment(2, 9) })];
    const log = recordLog(source({ changes }));
    expect(only(log)).toMatchObject({ published: { interval: before }, publishedAt: moment(2, 9) });
    const [window] = workerWindows(judge(log), { lastWeek: monday, weeks: 1 });
    expect(window?.changes).toMatchObject([
      { removedMinutes: 120, addedMinutes: 0, leadMinutes: 1440 },
    ]);
  });

  test("an unpaid meal of 30 min is no paid time, until the shift is cut before it", () => {
    const meal = { kind: "meal" as const, interval: span(2, 13, 13.5), paid: false };
    const whole = assigned("a", span(2, 9, 17));
    const told = { ...whole, shift: { ...whole.shift, breaks: [meal] } };
    const cut = change("c", "a", {
      before: span(2, 9, 17),
      after: span(2, 9, 13),
      at: moment(1, 9),
    });
    const log = recordLog(source({ plans: [plan(moment(-9, 9), [told])], changes: [cut] }));
    expect(only(log)).toMatchObject({
      published: { paidMinutes: 450 },
      final: { paidMinutes: 240 },
    });
  });
});

describe("usable weeks", () => {
  test("weeks of leave, before hire and after leaving are taken out; a part week of leave is not", () => {
    const shifts = [0, 7, 14, 21].map((date) => record(`s${date}`, span(date, 9, 17)));
    const weeksOf = (more: Parameters<typeof terms>[1]): readonly number[] =>
      windowOf(logOf({ shifts, workers: [terms(ana, more)] })).weeks.map(
        (one) => (one - monday) / 7,
      );
    const open = { from: null, until: null };
    expect(weeksOf({})).toEqual([0, 1, 2, 3]);
    expect(weeksOf({ leaves: [span(7, 0, 72), span(9, 12, 5 * 24)] })).toEqual([0, 2, 3]);
    expect(weeksOf({ leaves: [span(7, 0, 6 * 24)] })).toEqual([0, 1, 2, 3]);
    expect(weeksOf({ employed: { ...open, from: addDays(monday, 1) } })).toEqual([1, 2, 3]);
    expect(weeksOf({ employed: { ...open, until: addDays(monday, 20) } })).toEqual([0, 1, 2]);
    expect(weeksOf({ employed: { ...open, until: addDays(monday, 19) } })).toEqual([0, 1]);
  });
});

describe("the site's clock", () => {
  const calendar = new Calendar("America/New_York");
  /** Clocks go forward at 02:00 on Sunday, 8 March 2026. */
  const sunday = dayOfDate(2026, 3, 8);
  const site = { calendar, weekStartsOn: 7 as const };

  test("09:00 before and after a clock change is the same start, and elapsed time is true time", () => {
    const at = (days: number): Interval => {
      const start = calendar.edge(addDays(sunday, days), 540);
      return { start, end: instant(start + 480) };
    };
    const log = logOf({
      site,
      recorded: { from: addDays(sunday, -28), until: addDays(sunday, 28) },
      shifts: [record("a", at(-1)), record("b", at(0)), record("c", at(6))],
    });
    const [window] = workerWindows(judge(log), { lastWeek: sunday, weeks: 2 });
    expect(window?.final.map(({ startMinute }) => startMinute)).toEqual([540, 540, 540]);
    expect(window?.final.map(({ week }) => week - sunday)).toEqual([-7, 0, 0]);
    expect(window?.weeks).toHaveLength(2);
    expect(at(0).start - at(-1).start).toBe(23 * 60);
  });
});
