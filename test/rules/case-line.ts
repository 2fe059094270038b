import { demandId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Change } from "../../src/domain/change.ts";
import type { DemandId, ShiftId } from "../../src/domain/identity.ts";
import type { HolidayCalendar, Period, SchoolCalendar } from "../../src/domain/problem.ts";
import type { Shift } from "../../src/domain/shift.ts";
import { present } from "../../src/kernel/assert.ts";
import type { LineContext, WorkerLine } from "../../src/rules/line.ts";
import type { LineFacts, OptionFacts } from "../../src/rules/told.ts";
import type { Calendar } from "../../src/time/calendar.ts";
import { type Day, addDays, weekdayOf } from "../../src/time/civil.ts";
import { lengthMinutes } from "../../src/time/interval.ts";
import type { Case } from "./case-file.ts";
import {
  at,
  byStart,
  calendarOf,
  dayOf,
  minuteOf,
  shiftOf,
  spanOf,
  weekday,
} from "./case-words.ts";
import { workerOf } from "./case-worker.ts";

/** A case as the two forms of a rule see it: the checker's line and the solver's side of it. */
export interface CaseLines {
  readonly line: WorkerLine;
  readonly told: LineFacts;
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
    holidays: holidaysOf(given),
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

const holidaysOf = ({ holidays }: Case): HolidayCalendar | null =>
  holidays === undefined
    ? null
    : {
        dates: new Set(holidays.dates.map(dayOf)),
        known: { from: dayOf(holidays.known.from), until: dayOf(holidays.known.until) },
      };

function schoolOf({ school }: Case): SchoolCalendar | null {
  if (school === undefined) return null;
  const { hours, known, schoolDays } = school;
  return {
    schoolDays: new Set(schoolDays.map(dayOf)),
    hours: hours === null ? null : { from: minuteOf(hours.from), to: minuteOf(hours.to) },
    known: { from: dayOf(known.from), until: dayOf(known.until) },
  };
}
