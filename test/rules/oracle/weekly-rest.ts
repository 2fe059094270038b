import type { Shift } from "../../../src/domain/shift.ts";
import type { WorkerLine } from "../../../src/rules/line.ts";
import type { Params } from "../../../src/rules/weekly-rest/rule.ts";
import { addDays, day, weekdayOf } from "../../../src/time/civil.ts";
import { instant } from "../../../src/time/interval.ts";
import { Canvas, dateOf, knownFrom, said } from "./canvas.ts";

/** Cuts every week out of the painted line by the date of each minute, and counts free minutes. */
export function weeklyRest(params: Params, line: WorkerLine): string[] {
  if (params.anchor === "workdayStart") return fromWorkdays(params, line);
  const startsAt = params.anchor === "workweek" ? line.workweekStart.minute : 0;
  const counts = (shift: Shift): boolean => params.onCallCounts || !shift.onCall;
  const all = new Canvas(line, counts);
  const spoiling = new Canvas(line, (shift) => counts(shift) && !choseTo(params, line, shift));
  const found: string[] = [];
  for (let first = line.period.first - 14; first <= line.period.last; first++) {
    const weekday = weekdayOf(day(first));
    const starts =
      params.anchor === "rolling7" ||
      weekday ===
        {
          workdayStart: 0,
          workweek: line.workweekStart.weekday,
          calendarWeekMonday: 1,
          calendarWeekSunday: 7,
        }[params.anchor];
    if (!starts) continue;
    const minutes = minutesOf(line, first, params.referenceDays, startsAt);
    if (!minutes.some((at) => at >= line.period.interval.start)) continue;
    if (!minutes.some((at) => spoiling.isJudged(at))) continue;
    const dates = minutes.map((at) => dateOf(line, at, startsAt));
    const known = (at: number): boolean => at >= knownFrom(line);
    const parts = partsOf(params, line, minutes);
    const rests = (isFree: (at: number) => boolean) =>
      countRests(params, minutes, dates, parts, isFree);
    const needed = params.referenceDays / 7;
    const enough = rests((at) => spoiling.isFree(at)) >= needed;
    const exempt = exemptIn(params, line, all, minutes, dates);
    if (!enough && exempt === "no") found.push(said("violation", minutes[0] ?? 0));
    else if (!enough && exempt === "unknown") found.push(said("notAssessable", minutes[0] ?? 0));
    else if (!minutes.every(known) && rests((at) => known(at) && spoiling.isFree(at)) < needed) {
      found.push(said("notAssessable", minutes[0] ?? 0));
    }
  }
  return found;
}

/** Walks through the 168 and 336 hours that follow the first shift of each date, and counts free runs. */
function fromWorkdays(params: Params, line: WorkerLine): string[] {
  const canvas = new Canvas(line, (shift) => params.onCallCounts || !shift.onCall);
  const length = params.referenceDays * 1440;
  const known = knownFrom(line);
  const isFree = (at: number): boolean => canvas.isFree(at);
  const surelyFree = (at: number): boolean => at >= known && canvas.isFree(at);
  const runsIn = (from: number, minutes: number, free: (at: number) => boolean): number[] => {
    const runs = [0];
    for (let at = from; at < from + minutes; at++) {
      if (free(at)) runs.push((runs.pop() ?? 0) + 1);
      else if (runs.at(-1) !== 0) runs.push(0);
    }
    return runs;
  };
  const rested = (from: number, free: (at: number) => boolean): boolean => {
    const { restMinutesMin, pieces } = params;
    if (runsIn(from, 10_080, free).some((run) => run >= restMinutesMin)) return true;
    if (params.referenceDays === 7) return false;
    const runs = runsIn(from, 20_160, free);
    const rests = runs.reduce((sum, run) => sum + Math.floor(run / restMinutesMin), 0);
    const long = runs.filter((run) => run >= (pieces?.pieceMinutesMin ?? Infinity));
    const total = long.reduce((sum, run) => sum + run, 0);
    return rests >= 2 || total >= (pieces?.totalMinutesMin ?? Infinity);
  };
  const starts = new Map<number, number>();
  const ours: number[] = [];
  canvas.shifts.forEach(({ interval: { start } }, number) => {
    const date = dateOf(line, start);
    starts.set(date, Math.min(start, starts.get(date) ?? Infinity));
    if (canvas.isOfSchedule(number)) ours.push(start);
  });
  if (ours.length === 0) return [];
  const found: string[] = [];
  for (const from of starts.values()) {
    const minutes = Array.from({ length }, (_, index) => from + index);
    if (!minutes.some((at) => canvas.isJudged(at))) continue;
    if (!rested(from, isFree)) found.push(said("violation", from));
    else if (!rested(from, surelyFree)) found.push(said("notAssessable", from));
  }
  const first = Math.min(...ours);
  if (first - length + 1 < known && !rested(first - length + 1, surelyFree)) {
    found.push(said("notAssessable", first - length));
  }
  return found;
}

/** Every minute that counts to one of so many dates from the first on. */
function minutesOf(line: WorkerLine, first: number, days: number, startsAt: number): number[] {
  const minutes: number[] = [];
  const from = line.calendar.dayStart(addDays(day(first), -1));
  const until = line.calendar.dayStart(addDays(day(first), days + 2));
  for (let at: number = from; at < until; at++) {
    const date = dateOf(line, at, startsAt);
    if (date >= first && date < first + days) minutes.push(at);
  }
  return minutes;
}

/** The minutes of every date that a rest must hold, from the first that the clock shows to the last. */
function partsOf({ dayPart }: Params, line: WorkerLine, minutes: readonly number[]): number[][] {
  if (dayPart === null) return [];
  const dates = new Set(minutes.map((at) => dateOf(line, at)));
  return [...dates].map((date) => {
    const { start, end } = line.calendar.daySpan(day(date));
    const shown: number[] = [];
    for (let at = start; at < end; at = instant(at + 1)) {
      const minute = line.calendar.minuteOfDay(at);
      if (minute >= dayPart.fromMinute && minute < dayPart.toMinute) shown.push(at);
    }
    const [first, last] = [shown[0] ?? 0, shown.at(-1) ?? -1];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Takes rests from each free run for as long as minutes, and whole dates when asked, are left. */
function countRests(
  params: Params,
  minutes: readonly number[],
  dates: readonly number[],
  parts: readonly (readonly number[])[],
  isFree: (at: number) => boolean,
): number {
  const sizes = new Map<number, number>();
  for (const date of dates) sizes.set(date, (sizes.get(date) ?? 0) + 1);
  let count = 0;
  let run: number[] = [];
  let ran: number[] = [];
  let total = 0;
  const { pieces, overlapMinutesMin, restMinutesMin } = params;
  /** Free minutes after the last one that is judged, as far as they can matter. */
  const after = (): number => {
    const end = (minutes.at(-1) as number) + 1;
    let free = 0;
    while (free < 20_160 && isFree(end + free)) free++;
    return free;
  };
  const close = (atEnd = false): void => {
    const overlap = overlapMinutesMin ?? Infinity;
    const beyond = atEnd && run.length >= overlap ? after() : 0;
    const most = run.length + beyond;
    if (pieces !== null && most >= pieces.pieceMinutesMin) total += most;
    const left = run.length % restMinutesMin;
    if (atEnd && left >= overlap && left + beyond >= restMinutesMin) count++;
    const held = new Set(ran);
    let holds = parts.filter((part) => part.every((at) => held.has(at))).length;
    const inRun = new Map<number, number>();
    for (const date of run) inRun.set(date, (inRun.get(date) ?? 0) + 1);
    let whole = [...inRun].filter(([date, size]) => sizes.get(date) === size).length;
    for (let left = run.length; left >= params.restMinutesMin; left -= params.restMinutesMin) {
      if (params.wholeCalendarDay && whole-- <= 0) break;
      if (params.dayPart !== null && holds-- <= 0) break;
      count++;
    }
    run = [];
    ran = [];
  };
  minutes.forEach((at, index) => {
    if (!isFree(at)) return close();
    run.push(dates[index] as number);
    ran.push(at);
  });
  close(true);
  return pieces !== null && total >= pieces.totalMinutesMin ? Math.max(2, count) : count;
}

function exemptIn(
  { exemption, referenceDays }: Params,
  line: WorkerLine,
  canvas: Canvas,
  minutes: readonly number[],
  dates: readonly number[],
): "yes" | "no" | "unknown" {
  if (exemption === null) return "no";
  const byDate = new Map<number, number>();
  minutes.forEach((at, index) => {
    const date = dates[index] as number;
    byDate.set(date, (byDate.get(date) ?? 0) + canvas.at(at).work);
  });
  const worked = [...byDate.values()];
  const total = worked.reduce((sum, ofDate) => sum + ofDate, 0);
  const weeks = referenceDays / 7;
  if (Math.max(...worked) > exemption.dayMinutesMax) return "no";
  if (exemption.week === "same") return total <= exemption.weekMinutesMax * weeks ? "yes" : "no";
  // Day 3, 4 January 1970, was a Sunday.
  const sundays = new Set(minutes.map((at) => Math.floor((dateOf(line, at) - 3) / 7) * 7 + 3));
  let known = true;
  for (const sunday of sundays) {
    const start = line.calendar.dayStart(day(sunday));
    const end = line.calendar.dayStart(day(sunday + 7));
    let ofWeek = 0;
    for (let at: number = start; at < end; at++) ofWeek += canvas.at(at).work;
    if (ofWeek > exemption.weekMinutesMax) return "no";
    known &&= start >= knownFrom(line);
  }
  return known ? "yes" : "unknown";
}

function choseTo({ consent }: Params, line: WorkerLine, shift: Shift): boolean {
  return line.worker.consents.some((given) => {
    if (consent === null || given.kind !== "workOnRestDay") return false;
    const inForm = (consent.forms as string[]).includes(given.form);
    const early = given.givenAt === null || given.givenAt < shift.interval.start;
    const gone = given.revokedAt !== null && given.revokedAt <= shift.interval.start;
    const names: readonly string[] | null = given.shifts;
    const named =
      names === null ||
      names.includes(shift.id) ||
      names.includes(line.demands?.get(shift.id) ?? "");
    return inForm && early && !gone && named;
  });
}
