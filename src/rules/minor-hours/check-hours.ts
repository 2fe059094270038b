import { hasConsented } from "../consented.ts";
import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays } from "../../time/civil.ts";
import { type Interval, instant, lengthMinutes, sharedMinutes } from "../../time/interval.ts";
import { type School, isSummer } from "./check-school.ts";
import { type Limit, type Young, common, spansOf, weekAround, youngDates } from "./check-young.ts";
import type { Window } from "./rule.ts";

/** Part of the check alone: the hours of the day, the hours of school, the rest between days. */
export function hourLimits(young: Young, school: School): readonly Limit[] {
  const { params, line } = young;
  const limits: Limit[] = [];
  line.shifts.forEach((shift, key) => {
    const [outside, atSchool]: [Interval[], Interval[]] = [[], []];
    for (const date of youngDates([shift.interval], young)) {
      const part = common(shift.interval, line.calendar.daySpan(date));
      if (part === null) continue;
      outside.push(...without(part, openHours(date, shift, young, school)));
      const hours = params.outsideSchoolHours ? school.hoursOn(date) : null;
      atSchool.push(...[hours === null ? null : common(part, hours)].filter((one) => one !== null));
    }
    const about = { key, shifts: [shift] };
    limits.push(...closed({ name: "window", ...about }, outside));
    limits.push(...closed({ name: "schoolHours", ...about }, atSchool));
  });
  return [...limits, ...restLimits(young), ...spanLimits(young), ...splitDayLimits(young)];
}

/** From the first start to the last end, work in several parts of one date lies within so long. */
function splitDayLimits({ params, line, isYoung }: Young): readonly Limit[] {
  const allowedMinutes = params.splitDaySpanMaxMinutes;
  if (allowedMinutes === null) return [];
  const dateOf = ({ interval }: Shift): Day => line.calendar.dayOf(interval.start);
  return [...new Set(line.shifts.map(dateOf))].filter(isYoung).flatMap((key) => {
    const shifts = line.shifts.filter((shift) => dateOf(shift) === key);
    const start = instant(Math.min(...shifts.map(({ interval }) => interval.start)));
    const end = instant(Math.max(...shifts.map(({ interval }) => interval.end)));
    const span = { start, end };
    const open = spansOf(shifts).toSorted((a, b) => a.start - b.start);
    if (without(span, open).length === 0) return [];
    const workedMinutes = lengthMinutes(span);
    return [{ name: "splitDay" as const, key, span, shifts, allowedMinutes, workedMinutes }];
  });
}

/** From its start to its end, breaks included, a shift is no longer than this. */
function spanLimits(young: Young): readonly Limit[] {
  const { params, line } = young;
  const allowedMinutes = params.shiftSpanMaxMinutes;
  if (allowedMinutes === null) return [];
  return line.shifts.flatMap((shift, key) => {
    const { interval: span } = shift;
    const [date] = youngDates([span], young);
    if (date !== line.calendar.dayOf(span.start)) return [];
    const workedMinutes = lengthMinutes(span);
    return [
      { name: "shiftSpan" as const, key, span, shifts: [shift], allowedMinutes, workedMinutes },
    ];
  });
}

/** From the first to the last of the closed parts nothing may be worked in them. */
function closed(
  limit: Pick<Limit, "name" | "key" | "shifts">,
  parts: readonly Interval[],
): readonly Limit[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const workedMinutes = parts.reduce((sum, part) => sum + lengthMinutes(part), 0);
  const span = { start: first.start, end: last.end };
  return [{ ...limit, span, allowedMinutes: 0, workedMinutes }];
}

/** What may be worked of a date: the end of last night's window, and its own. */
function openHours(date: Day, shift: Shift, young: Young, school: School): readonly Interval[] {
  const { calendar } = young.line;
  return [addDays(date, -1), date].map((opened) => {
    const { fromMinute, toMinute } = windowOn(opened, shift, young, school);
    const start = calendar.edge(opened, fromMinute, "later");
    return { start, end: calendar.edge(opened, toMinute, "earlier") };
  });
}

function windowOn(date: Day, shift: Shift, young: Young, school: School): Window {
  const usual = usualWindow(date, shift, young, school);
  const { laterWhere } = young.params;
  if (laterWhere === null || young.line.fact(laterWhere.fact) !== true) return usual;
  return { ...usual, toMinute: Math.max(usual.toMinute, laterWhere.toMinute) };
}

function usualWindow(date: Day, shift: Shift, young: Young, school: School): Window {
  const { windows, summer, lateConsent } = young.params;
  const eve = school.isSchoolDay(addDays(date, 1)) ? "beforeSchoolDay" : "beforeNonSchoolDay";
  const late = lateConsent?.[eve] ?? null;
  if (late !== null && hasLateConsent(shift, young)) return late;
  const isOut = (): boolean =>
    !school.isSchoolWeek(weekAround(young.line.calendar.dayStart(date), young));
  const inSummer =
    summer !== null && isSummer(date, summer) && (!summer.onlyWeeksWithoutSchool || isOut());
  return (inSummer ? windows.summer : windows[eve]) ?? windows.default;
}

const hasLateConsent = ({ id, interval }: Shift, { params, line }: Young): boolean =>
  params.lateConsent !== null &&
  hasConsented(
    line,
    { kind: "lateMinor", forms: params.lateConsent.forms },
    { id, start: interval.start },
  );

/** What is left of `whole` when the open hours (sorted by start) are cut out. */
function without(whole: Interval, open: readonly Interval[]): readonly Interval[] {
  const parts: Interval[] = [];
  let at = whole.start;
  for (const { start, end } of open) {
    if (end <= at || start >= whole.end) continue;
    if (start > at) parts.push({ start: at, end: start });
    at = end;
  }
  return at < whole.end ? [...parts, { start: at, end: whole.end }] : parts;
}

/** After the last shift that began on an earlier date, no work for so long. */
function restLimits({ params, line, all, isYoung }: Young): readonly Limit[] {
  const { restMinutesMin } = params;
  if (restMinutesMin === null) return [];
  const dateOf = ({ interval }: Shift): Day => line.calendar.dayOf(interval.start);
  return line.shifts.flatMap((shift, key) => {
    const date = dateOf(shift);
    if (!isYoung(date)) return [];
    let last: Shift | undefined;
    for (const other of all) {
      const isLater = last === undefined || other.interval.end > last.interval.end;
      if (isLater && dateOf(other) < date) last = other;
    }
    if (last === undefined) return [];
    const { end } = last.interval;
    const start = instant(Math.min(end, shift.interval.start));
    const span = { start, end: instant(end + restMinutesMin) };
    const workedMinutes = sharedMinutes(shift.interval, span);
    const shifts = [last, shift];
    return [{ name: "rest" as const, key, span, shifts, allowedMinutes: 0, workedMinutes }];
  });
}
