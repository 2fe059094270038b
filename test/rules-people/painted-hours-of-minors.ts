import type { SchoolCalendar } from "../../src/domain/problem.ts";
import type { Shift } from "../../src/domain/shift.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import type { Params, Window } from "../../src/rules/minor-hours/rule.ts";
import { type Day, addDays, dayOfDate, formatDay, weekdayOf } from "../../src/time/civil.ts";
import { type Instant, instant } from "../../src/time/interval.ts";
import { calendar, minutesOf, weekNumber, workedMinutesOf } from "./rosters.ts";

/** How often each key was painted. */
class Tally extends Map<number, number> {
  add(key: number): void {
    this.set(key, this.of(key) + 1);
  }
  of(key: number): number {
    return this.get(key) ?? 0;
  }
}

/** The questions that a minute asks of its date and week, answered from texts and sets. */
class Dates {
  readonly #born: string;
  readonly #school: ReadonlySet<Day>;
  readonly #anchor: { readonly weekday: number; readonly minute: number };
  readonly #schoolWeeks: ReadonlySet<number>;
  readonly #params: Params;
  readonly #windows = new Map<Day, Window>();
  readonly #young = new Map<Day, boolean>();

  constructor(params: Params, line: WorkerLine) {
    this.#params = params;
    this.#born = formatDay(line.worker.birthDay as Day);
    this.#school = (line.school as SchoolCalendar).schoolDays;
    this.#anchor = {
      calendarWeekSunday: { weekday: 7, minute: 0 },
      calendarWeekMonday: { weekday: 1, minute: 0 },
      workweek: line.workweekStart,
    }[params.week];
    this.#schoolWeeks = new Set(
      [...this.#school].flatMap((date) => {
        const { start, end } = calendar.daySpan(date);
        return [this.weekOf(start), this.weekOf(instant(end - 1))];
      }),
    );
  }

  isYoung(date: Day): boolean {
    const kept = this.#young.get(date) ?? this.#hasTheAge(date);
    this.#young.set(date, kept);
    return kept;
  }

  #hasTheAge(date: Day): boolean {
    const { fromYears, belowYears } = this.#params;
    const anniversary = (years: number): string =>
      `${Number(this.#born.slice(0, 4)) + years}${this.#born.slice(4)}`;
    return anniversary(fromYears) <= formatDay(date) && formatDay(date) < anniversary(belowYears);
  }

  hasSchool(date: Day): boolean {
    return this.#school.has(date);
  }

  weekOf(at: Instant): number {
    return weekNumber(at, this.#anchor);
  }

  weekMax(week: number): number {
    const { schoolWeek, nonSchoolWeek } = this.#params.weeklyMaxMinutes;
    return this.#schoolWeeks.has(week) ? schoolWeek : nonSchoolWeek;
  }

  dayMax(date: Day): number {
    const { dailyMaxMinutes, beforeSchoolDayExcept } = this.#params;
    const { schoolDay, nonSchoolDay, beforeSchoolDay } = dailyMaxMinutes;
    const spared = beforeSchoolDayExcept.some((one) =>
      one === "sunday" ? weekdayOf(date) === 7 : !this.hasSchool(date),
    );
    const own = this.hasSchool(date) ? schoolDay : nonSchoolDay;
    const isEve = this.hasSchool(addDays(date, 1)) && !spared;
    return isEve ? Math.min(own, beforeSchoolDay ?? Infinity) : own;
  }

  windowOf(date: Day): Window {
    const kept = this.#windows.get(date) ?? this.#findWindow(date);
    this.#windows.set(date, kept);
    return kept;
  }

  #findWindow(date: Day): Window {
    const { summer, windows } = this.#params;
    const year = formatDay(date).slice(0, 4);
    const labor = [1, 2, 3, 4, 5, 6, 7]
      .map((on) => dayOfDate(Number(year), 9, on))
      .find((on) => weekdayOf(on) === 1) as Day;
    if (summer !== null && windows.summer !== null) {
      const last = summer.until === "laborDay" ? formatDay(labor) : `${year}-${summer.until}`;
      const isIn = `${year}-${summer.from}` <= formatDay(date) && formatDay(date) <= last;
      const isOut = !this.#schoolWeeks.has(this.weekOf(calendar.dayStart(date)));
      if (isIn && (isOut || !summer.onlyWeeksWithoutSchool)) return windows.summer;
    }
    const { beforeSchoolDay, beforeNonSchoolDay } = windows;
    const eve = this.hasSchool(addDays(date, 1)) ? beforeSchoolDay : beforeNonSchoolDay;
    return eve ?? windows.default;
  }

  isOpen(at: Instant): boolean {
    const date = calendar.dayOf(at);
    const shows = calendar.minuteOfDay(at);
    const [today, night] = [this.windowOf(date), this.windowOf(addDays(date, -1))];
    if (shows + 1440 < night.toMinute) return true;
    return today.fromMinute <= shows && shows < today.toMinute;
  }

  isSchoolTime(at: Instant): boolean {
    const shows = calendar.minuteOfDay(at);
    return this.hasSchool(calendar.dayOf(at)) && 480 <= shows && shows < 900;
  }
}

/** The limits that painting finds broken, each with its minutes as a line of text, sorted. */
export function paintedBreaches(params: Params, line: WorkerLine): readonly string[] {
  const dates = new Dates(params, line);
  const [days, weeks, outside, atSchool] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const [ourDays, ourWeeks] = [new Set<Day>(), new Set<number>()];
  const datesOfWeek = new Map<number, Set<Day>>();
  const isYoungAt = (at: Instant): boolean => dates.isYoung(calendar.dayOf(at));
  for (const shift of [...line.worker.history.shifts, ...line.shifts]) {
    const ours = line.shifts.indexOf(shift);
    for (const at of [...workedMinutesOf(shift)].filter(isYoungAt)) {
      days.add(calendar.dayOf(at));
      weeks.add(dates.weekOf(at));
    }
    for (const at of [...minutesOf(shift.interval)].filter(isYoungAt)) {
      const [date, week] = [calendar.dayOf(at), dates.weekOf(at)];
      datesOfWeek.set(week, (datesOfWeek.get(week) ?? new Set()).add(date));
      if (ours < 0) continue;
      ourDays.add(date);
      ourWeeks.add(week);
      if (!dates.isOpen(at)) outside.add(ours);
      if (params.outsideSchoolHours && dates.isSchoolTime(at)) atSchool.add(ours);
    }
  }
  const fullDays = [...ourDays].filter((date) => days.of(date) > dates.dayMax(date));
  const fullWeeks = [...ourWeeks].filter((week) => weeks.of(week) > dates.weekMax(week));
  const manyDates = [...ourWeeks].filter(
    (week) => (datesOfWeek.get(week)?.size ?? 0) > params.maxDaysPerWeek,
  );
  return [
    ...fullDays.map((date) => `day ${days.of(date)}`),
    ...fullWeeks.map((week) => `week ${weeks.of(week)}`),
    ...manyDates.map(() => "daysPerWeek"),
    ...[...outside.values()].map((minutes) => `window ${minutes}`),
    ...[...atSchool.values()].map((minutes) => `schoolHours ${minutes}`),
    ...tooSoon(params, line, dates),
  ].sort();
}

/** The minutes of a shift that lie less than the rest after the end of one of an earlier date. */
function tooSoon(params: Params, line: WorkerLine, dates: Dates): readonly string[] {
  const rest = params.restMinutesMin ?? 0;
  const dateOf = ({ interval }: Shift): Day => calendar.dayOf(interval.start);
  return line.shifts
    .filter((shift) => rest > 0 && dates.isYoung(dateOf(shift)))
    .map((shift) => {
      const before = [...line.worker.history.shifts, ...line.shifts].filter(
        (other) => dateOf(other) < dateOf(shift),
      );
      return [...minutesOf(shift.interval)].filter((at) =>
        before.some(({ interval }) => at < interval.end + rest),
      );
    })
    .filter((minutes) => minutes.length > 0)
    .map((minutes) => `rest ${minutes.length}`);
}
