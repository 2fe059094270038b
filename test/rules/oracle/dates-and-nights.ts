import type { Shift } from "../../../src/domain/shift.ts";
import type { WorkerLine } from "../../../src/rules/line.ts";
import type { Params as MinorHours } from "../../../src/rules/minor-hours/rule.ts";
import type { Params as NightWork } from "../../../src/rules/night-work/rule.ts";
import type { Params as ShortenedRest } from "../../../src/rules/shortened-rest/rule.ts";
import type { Params as SundayWork } from "../../../src/rules/sunday-holiday-work/rule.ts";
import { ageOn, day, weekdayOf } from "../../../src/time/civil.ts";
import { Canvas, dateOf, said } from "./canvas.ts";

const clock = (line: WorkerLine, at: number): number =>
  line.calendar.minuteOfDay(at as WorkerLine["period"]["interval"]["start"]);

const isWork = ({ interval, breaks }: Shift, at: number): boolean =>
  interval.start <= at &&
  at < interval.end &&
  !breaks.some((one) => !one.paid && one.interval.start <= at && at < one.interval.end);

/** Every date on which a minute of a shift is painted, where such dates are banned. */
export function sundayBan(params: SundayWork, line: WorkerLine): string[] {
  const canvas = new Canvas(line, ({ onCall }) => !onCall);
  const touching = new Map<number, Set<Shift>>();
  canvas.shifts.forEach((shift, number) => {
    if (!canvas.isOfSchedule(number)) return;
    for (let at: number = shift.interval.start; at < shift.interval.end; at++) {
      const date = dateOf(line, at);
      touching.set(date, (touching.get(date) ?? new Set()).add(shift));
    }
  });
  const agreed = ({ id, interval }: Shift): boolean =>
    line.worker.consents.some(({ kind, form, givenAt, revokedAt, shifts }) => {
      const names: readonly string[] | null = shifts;
      const inForm = (params.consent?.forms as string[] | undefined)?.includes(form) === true;
      const inTime =
        (givenAt ?? -Infinity) < interval.start && interval.start < (revokedAt ?? Infinity);
      const mine = names?.some((one) => one === id || one === line.demands?.get(id)) ?? true;
      return kind === params.consent?.kind && inForm && inTime && mine;
    });
  return [...touching]
    .filter(
      ([date]) =>
        (params.sundays && weekdayOf(day(date)) === 7) ||
        (params.holidays && line.holidays?.dates.has(day(date)) === true),
    )
    .filter(([, shifts]) => ![...shifts].every(agreed))
    .map(([date]) => said("violation", date));
}

/** Rests between days, walked back minute by minute; how often is counted, what makes up is not. */
export function shortRests(params: ShortenedRest, line: WorkerLine): string[] {
  const canvas = new Canvas(line, (shift) => params.onCallCounts || !shift.onCall);
  const order = canvas.shifts
    .map((shift, number) => ({ shift, number }))
    .sort(
      (a, b) =>
        a.shift.interval.start - b.shift.interval.start ||
        a.shift.interval.end - b.shift.interval.end,
    );
  const mayBeShort = params.onlyIf === null || line.fact(params.onlyIf) === true;
  const shortest = mayBeShort ? params.shortestMinutesMin : params.restMinutesMin;
  const starts: number[] = [];
  const found: string[] = [];
  order.forEach(({ shift, number }, place) => {
    const before = order.slice(0, place).map((one) => one.shift);
    if (before.length === 0) return;
    const start = shift.interval.start;
    let last = before[0] as Shift;
    for (const one of before) if (one.interval.end > last.interval.end) last = one;
    const sameDate =
      dateOf(line, last.interval.start) === dateOf(line, start) &&
      dateOf(line, last.interval.end - 1) === dateOf(line, start);
    if (params.trigger === "previousDay" && sameDate) return;
    let rest = 0;
    while (start - rest > last.interval.end && rest < params.restMinutesMin) rest++;
    if (rest >= params.restMinutesMin) return;
    const from = last.interval.end;
    const since = from - 1440 * (params.oncePerDays ?? 0);
    const tooOften = params.oncePerDays !== null && starts.some((at) => at > since && at < from);
    starts.push(from);
    if (canvas.isOfSchedule(number) && (rest < shortest || tooOften)) {
      found.push(said("violation", shift.id));
    }
  });
  return found;
}

/** Minutes of work that the clock shows to be at night, night by night; then the day around each shift. */
export function nightHours(params: NightWork, line: WorkerLine): string[] {
  const canvas = new Canvas(line, ({ onCall }) => !onCall);
  const { fromMinute, toMinute } = params.night;
  const nightOf = (at: number): number | null => {
    const minute = clock(line, at);
    if (minute >= fromMinute && minute < toMinute) return dateOf(line, at);
    return minute + 1440 >= fromMinute && minute + 1440 < toMinute ? dateOf(line, at) - 1 : null;
  };
  const tooMany = (shift: Shift): boolean => isOneTooMany(params, line, counted, shift);
  const isNight = (shift: Shift): boolean => {
    const nights = new Map<number, number>();
    for (let at: number = shift.interval.start; at < shift.interval.end; at++) {
      const night = isWork(shift, at) ? nightOf(at) : null;
      if (night !== null) nights.set(night, (nights.get(night) ?? 0) + 1);
    }
    const { op, minutes } = params.nightShift;
    return [...nights.values()].some((sum) => sum > minutes || (op === ">=" && sum === minutes));
  };
  const night = new Set(canvas.shifts.filter(isNight));
  const counted = [...night].filter((shift) => endsLate(params, line, nightOf, shift));
  const ours = Math.min(...line.shifts.filter((one) => !one.onCall).map((s) => s.interval.start));
  return canvas.shifts.flatMap((shift, number) => {
    const { start, end } = shift.interval;
    const found: string[] = [];
    let work = 0;
    for (let at: number = start; at < end; at++) if (isWork(shift, at)) work++;
    const tooLong = work > (params.shiftMinutesMax ?? Infinity);
    if (night.has(shift) && tooLong && canvas.isOfSchedule(number)) {
      found.push(said("shift", start));
    }
    if (canvas.isOfSchedule(number) && tooMany(shift)) found.push(said("frequency", start));
    if (params.dayMinutesMax === null || start + 1440 <= ours) return found;
    const inDay = new Set<number>();
    let dayWork = 0;
    for (let at: number = start; at < start + 1440; at++) {
      for (const one of canvas.at(at).shifts) inDay.add(one);
      dayWork += canvas.at(at).work;
    }
    const judged = [...inDay].some((one) => canvas.isOfSchedule(one));
    const atNight = [...inDay].some((one) => night.has(canvas.shifts[one] as Shift));
    if (judged && atNight && dayWork > params.dayMinutesMax) found.push(said("day", start));
    return found;
  });
}

/** Whether a minute of the shift lies at or after this minute of a night that it meets. */
function endsLate(
  { frequency }: NightWork,
  line: WorkerLine,
  nightOf: (at: number) => number | null,
  { interval }: Shift,
): boolean {
  if (frequency === null) return false;
  const nights = new Set<number>();
  const minutes: number[] = [];
  for (let at: number = interval.start; at < interval.end; at++) {
    const night = nightOf(at);
    if (night !== null) nights.add(night);
    minutes.push(clock(line, at) + 1440 * dateOf(line, at));
  }
  return [...nights].some((night) =>
    minutes.some((minute) => minute >= 1440 * night + frequency.endAfterMinute),
  );
}

/** Counts the shifts up to this one in its week and those before; day 4, 5 January 1970, was a Monday. */
function isOneTooMany(
  { frequency }: NightWork,
  line: WorkerLine,
  counted: readonly Shift[],
  shift: Shift,
): boolean {
  if (frequency === null || !counted.includes(shift)) return false;
  const week = (one: Shift): number => Math.floor((dateOf(line, one.interval.start) - 4) / 7);
  const upTo = counted.filter(
    (one) =>
      one.interval.start <= shift.interval.start && week(one) > week(shift) - frequency.weeks,
  );
  return upTo.length > frequency.shiftsMax;
}

/** Dates and hours of the clock of young workers, where school is no matter. */
export function youngHours(params: MinorHours, line: WorkerLine): string[] {
  const born = line.worker.birthDay;
  if (born === null) return [];
  const isYoung = (date: number): boolean => {
    const years = ageOn(born, day(date), params.leapBirthday);
    return params.fromYears <= years && years < params.belowYears;
  };
  const canvas = new Canvas(line, () => true);
  const work = new Map<number, number>();
  const judged = new Set<number>();
  const closed = new Map<string, number>();
  const later = params.laterWhere !== null && line.fact(params.laterWhere.fact) === true;
  const { fromMinute, toMinute: usual } = params.windows.default;
  const toMinute = later ? Math.max(usual, params.laterWhere?.toMinute ?? 0) : usual;
  canvas.shifts.forEach((shift, number) => {
    for (let at: number = shift.interval.start; at < shift.interval.end; at++) {
      const [date, minute] = [dateOf(line, at), clock(line, at)];
      if (!isYoung(date)) continue;
      if (isWork(shift, at)) work.set(date, (work.get(date) ?? 0) + 1);
      if (!canvas.isOfSchedule(number)) continue;
      judged.add(date);
      const isOpen =
        (fromMinute <= minute && minute < toMinute) ||
        (fromMinute <= minute + 1440 && minute + 1440 < toMinute);
      if (!isOpen) closed.set(shift.id, (closed.get(shift.id) ?? 0) + 1);
    }
  });
  const most = params.dailyMaxMinutes.nonSchoolDay;
  return [
    ...[...judged]
      .filter((date) => (work.get(date) ?? 0) > most)
      .map((date) => said("day", `${line.calendar.dayStart(day(date))} ${work.get(date)}`)),
    ...[...closed].map(([id, minutes]) => said("window", `${id} ${minutes}`)),
    ...daysInParts(params, line, canvas, isYoung),
  ];
}

/** Dates with an empty minute between the first and the last one painted by the shifts begun on them. */
function daysInParts(
  { splitDaySpanMaxMinutes: most }: MinorHours,
  line: WorkerLine,
  canvas: Canvas,
  isYoung: (date: number) => boolean,
): string[] {
  const painted = new Map<number, Set<number>>();
  canvas.shifts.forEach(({ interval }, number) => {
    const date = dateOf(line, interval.start);
    if (!canvas.isOfSchedule(number) || !isYoung(date)) return;
    const minutes = painted.get(date) ?? new Set();
    for (let at: number = interval.start; at < interval.end; at++) minutes.add(at);
    painted.set(date, minutes);
  });
  return [...painted].flatMap(([, minutes]) => {
    const from = Math.min(...minutes);
    const length = Math.max(...minutes) + 1 - from;
    const isParted = minutes.size < length;
    return isParted && length > (most ?? Infinity) ? [said("splitDay", `${from} ${length}`)] : [];
  });
}
