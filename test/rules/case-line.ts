import { demandId, roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Change } from "../../src/domain/change.ts";
import type { DemandId, ShiftId } from "../../src/domain/identity.ts";
import type { Period, SchoolCalendar } from "../../src/domain/problem.ts";
import type { Shift } from "../../src/domain/shift.ts";
import type { Restriction, Worker } from "../../src/domain/worker.ts";
import { present } from "../../src/kernel/assert.ts";
import type { LineContext, WorkerLine } from "../../src/rules/line.ts";
import type { LineFacts, OptionFacts } from "../../src/rules/told.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { type Day, type MinuteOfDay, addDays, parseDay, weekdayOf } from "../../src/time/civil.ts";
import { parseMinuteOfDay } from "../../src/time/civil.ts";
import { type Instant, type Interval, instant, lengthMinutes } from "../../src/time/interval.ts";
import { type Case, type CaseShift, weekdayNames } from "./case-file.ts";

/** A case as the two forms of a rule see it: the checker's line and the solver's side of it. */
export interface CaseLines {
  readonly line: WorkerLine;
  readonly told: LineFacts;
}

const calendars = new Map<string, Calendar>();

/** Calendars are kept: finding a zone's clock changes is most of the work of reading a case. */
export function calendarOf(zone: string): Calendar {
  const calendar = calendars.get(zone) ?? new Calendar(zone);
  calendars.set(zone, calendar);
  return calendar;
}

/** @throws Bug for a time or date in the case that does not exist. */
export function linesOf(given: Case): CaseLines {
  const calendar = calendarOf(given.zone);
  const shifts = given.shifts.map((shift, at) => shiftOf(calendar, shift, `s${at + 1}`));
  const period = periodOf(given, calendar, shifts);
  const { publishedAt, shifts: told = [] } = given.published ?? {};
  const published =
    publishedAt === undefined
      ? null
      : {
          publishedAt: at(calendar, publishedAt),
          assignments: told.map((shift, index) => ({
            worker: workerId("w"),
            shift: shiftOf(calendar, shift, `p${index + 1}`),
            demand: shift.demand === undefined ? null : demandId(shift.demand),
          })),
        };
  const context: LineContext = {
    worker: workerOf(given, calendar, period, shifts),
    period,
    calendar,
    workweekStart: {
      weekday: weekday(given.workweekStart?.weekday ?? "monday"),
      minute: minuteOf(given.workweekStart?.time ?? "00:00"),
    },
    school: schoolOf(given),
    fact: (name) =>
      name.startsWith("worker.") ? given.worker.facts[name.slice(7)] : given.facts[name],
    published,
    noticeFrom: given.noticeFrom === null ? null : at(calendar, given.noticeFrom),
  };
  const demands = new Map<ShiftId, DemandId>();
  given.shifts.forEach(({ demand }, index) => {
    if (demand !== undefined) demands.set(present(shifts[index], "shift").id, demandId(demand));
  });
  const sorted = [...shifts].sort(byStart);
  return {
    line: { ...context, shifts: sorted, demands, changes: changesOf(given, calendar) },
    told: toldFrom(context, sorted, demands),
  };
}

const changesOf = ({ changes }: Case, calendar: Calendar): readonly Change[] =>
  changes.map((change, index) => ({
    ...change,
    id: `c${index + 1}`,
    worker: workerId("w"),
    shift: shiftId(change.shift),
    at: at(calendar, change.at),
    before: change.before === null ? null : spanOf(calendar, change.before),
    after: change.after === null ? null : spanOf(calendar, change.after),
  }));

/** The solver's side of a line: every shift is an option, with the breaks it has summed up. */
export function toldFrom(
  context: LineContext,
  shifts: readonly Shift[],
  demands: ReadonlyMap<ShiftId, DemandId>,
): LineFacts {
  const options = shifts.map((shift, index): OptionFacts => {
    const { interval, role, breaks } = shift;
    const unpaidMinutes = breaks
      .filter((pause) => !pause.paid)
      .reduce((sum, pause) => sum + lengthMinutes(pause.interval), 0);
    return {
      index,
      day: context.calendar.dayOf(interval.start),
      role,
      start: interval.start,
      end: interval.end,
      paidMinutes: lengthMinutes(interval) - unpaidMinutes,
      unpaidMinutes,
      planned: breaks.map((pause) => ({
        kind: pause.kind,
        minutes: lengthMinutes(pause.interval),
        paid: pause.paid,
      })),
      demand: demands.get(shift.id) ?? null,
      published: (context.published?.assignments ?? []).some(
        (told) =>
          told.shift.role === role &&
          told.shift.interval.start === interval.start &&
          told.shift.interval.end === interval.end,
      ),
      pinned: false,
    };
  });
  return { ...context, options, past: context.worker.history.shifts };
}

/** The instant of a local time of the case. */
export function at(calendar: Calendar, text: string): Instant {
  const parsed = calendar.parse(text);
  return present(parsed.ok ? parsed.value : null, `a time in ${calendar.zone}: ${text}`);
}

const dayOf = (text: string): Day => present(parseDay(text), `a date: ${text}`);
const minuteOf = (text: string): MinuteOfDay =>
  present(parseMinuteOfDay(text), `a time of day: ${text}`);
const weekday = (name: (typeof weekdayNames)[number]) =>
  (weekdayNames.indexOf(name) + 1) as ReturnType<typeof weekdayOf>;
const byStart = (a: Shift, b: Shift): number =>
  a.interval.start - b.interval.start || a.interval.end - b.interval.end;
const spanOf = (calendar: Calendar, span: { start: string; end: string }): Interval => ({
  start: at(calendar, span.start),
  end: at(calendar, span.end),
});

function shiftOf(calendar: Calendar, shift: CaseShift, fallbackId: string): Shift {
  return {
    id: shiftId(shift.id ?? fallbackId),
    role: roleId(shift.role),
    interval: spanOf(calendar, shift),
    breaks: shift.breaks.map((pause) => ({
      kind: pause.kind,
      interval: spanOf(calendar, pause),
      paid: pause.paid,
    })),
    onCall: shift.onCall,
  };
}

function periodOf(given: Case, calendar: Calendar, shifts: readonly Shift[]): Period {
  const dates = shifts.map((shift) => calendar.dayOf(shift.interval.start));
  const first =
    given.period === undefined
      ? monday(dates.reduce((a, b) => (a < b ? a : b)))
      : dayOf(given.period.from);
  const last =
    given.period === undefined
      ? addDays(monday(dates.reduce((a, b) => (a > b ? a : b))), 6)
      : dayOf(given.period.to);
  const interval = { start: calendar.dayStart(first), end: calendar.dayStart(addDays(last, 1)) };
  return { first, last, interval };
}

const monday = (date: Day): Day => addDays(date, 1 - weekdayOf(date));

function schoolOf({ school }: Case): SchoolCalendar | null {
  if (school === undefined) return null;
  const { hours, known, schoolDays } = school;
  return {
    schoolDays: new Set(schoolDays.map(dayOf)),
    hours: hours === null ? null : { from: minuteOf(hours.from), to: minuteOf(hours.to) },
    known: { from: dayOf(known.from), until: dayOf(known.until) },
  };
}

function workerOf(
  given: Case,
  calendar: Calendar,
  period: Period,
  shifts: readonly Shift[],
): Worker {
  const { worker, history } = given;
  const farAway = 400 * 1440;
  const always = {
    start: instant(period.interval.start - farAway),
    end: instant(period.interval.end + farAway),
  };
  const roles = worker.roles ?? [...new Set(shifts.map((shift) => shift.role as string))];
  const date = (text: string | null): Day | null => (text === null ? null : dayOf(text));
  const time = (text: string | null): Instant | null => (text === null ? null : at(calendar, text));
  return {
    id: workerId("w"),
    name: "Ana Ruiz",
    birthDay: date(worker.birthDate ?? null),
    ageBand: worker.ageBand ?? null,
    qualifications: roles.map((held) =>
      typeof held === "string"
        ? { role: roleId(held), from: null, until: null }
        : { role: roleId(held.role), from: date(held.from), until: date(held.until) },
    ),
    contract: worker.contract,
    available: worker.available?.map((span) => spanOf(calendar, span)) ?? [always],
    leaves: worker.leave.map((span, index) => ({
      id: `l${index + 1}`,
      interval: spanOf(calendar, span),
    })),
    accommodations: worker.accommodations.map((held, index) => ({
      id: `c${index + 1}`,
      restriction: restrictionOf(held.restriction),
      from: date(held.from),
      until: date(held.until),
    })),
    wishes: [],
    consents: worker.consents.map((held, index) => ({
      ...held,
      id: `k${index + 1}`,
      givenAt: time(held.givenAt),
      revokedAt: time(held.revokedAt),
      shifts: held.shifts?.map(shiftId) ?? null,
    })),
    usualShifts: worker.usual.map((usual) => ({
      weekday: weekday(usual.weekday),
      startMinute: minuteOf(usual.start),
      endMinute: minuteOf(usual.end),
    })),
    history: {
      shifts: (history?.shifts ?? [])
        .map((shift, index) => shiftOf(calendar, shift, `h${index + 1}`))
        .sort(byStart),
      completeFrom:
        history === undefined ? always.start : history === null ? null : time(history.completeFrom),
      burdens: null,
    },
    facts: worker.facts,
  };
}

type CaseRestriction = Case["worker"]["accommodations"][number]["restriction"];

function restrictionOf(given: CaseRestriction): Restriction {
  switch (given.kind) {
    case "noWorkBefore":
    case "noWorkAfter":
      return { kind: given.kind, minute: minuteOf(given.time) };
    case "noWeekdays":
      return { kind: given.kind, weekdays: given.weekdays.map(weekday) };
    case "notRoles":
      return { kind: given.kind, roles: given.roles.map(roleId) };
    case "maxShiftMinutes":
    case "maxWeekMinutes":
      return given;
  }
}
