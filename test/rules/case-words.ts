import { roleId, shiftId } from "../../src/domain/identity.ts";
import type { Shift } from "../../src/domain/shift.ts";
import { present } from "../../src/kernel/assert.ts";
import { Calendar } from "../../src/time/calendar.ts";
import {
  type Day,
  type MinuteOfDay,
  type Weekday,
  parseDay,
  parseMinuteOfDay,
} from "../../src/time/civil.ts";
import type { Instant, Interval } from "../../src/time/interval.ts";
import { type CaseShift, weekdayNames } from "./case-file.ts";

const calendars = new Map<string, Calendar>();

/** Calendars are kept: finding a zone's clock changes is most of the work of reading a case. */
export function calendarOf(zone: string): Calendar {
  const calendar = calendars.get(zone) ?? new Calendar(zone);
  calendars.set(zone, calendar);
  return calendar;
}

/** The instant of a local time of the case. */
export function at(calendar: Calendar, text: string): Instant {
  const parsed = calendar.parse(text);
  return present(parsed.ok ? parsed.value : null, `a time in ${calendar.zone}: ${text}`);
}

export const dayOf = (text: string): Day => present(parseDay(text), `a date: ${text}`);
export const minuteOf = (text: string): MinuteOfDay =>
  present(parseMinuteOfDay(text), `a time of day: ${text}`);
export const weekday = (name: (typeof weekdayNames)[number]) =>
  (weekdayNames.indexOf(name) + 1) as Weekday;
export const byStart = (a: Shift, b: Shift): number =>
  a.interval.start - b.interval.start || a.interval.end - b.interval.end;
export const spanOf = (calendar: Calendar, span: { start: string; end: string }): Interval => ({
  start: at(calendar, span.start),
  end: at(calendar, span.end),
});

export function shiftOf(calendar: Calendar, shift: CaseShift, fallbackId: string): Shift {
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
