import type { Shift } from "../../../src/domain/shift.ts";
import type { Params as ConsecutiveDays } from "../../../src/rules/consecutive-days/rule.ts";
import type { Params as DailyMaximum } from "../../../src/rules/daily-maximum/rule.ts";
import type { WorkerLine } from "../../../src/rules/line.ts";
import type { Params as MinimumShift } from "../../../src/rules/minimum-shift-length/rule.ts";
import type { Params as WeeklyMaximum } from "../../../src/rules/weekly-maximum/rule.ts";
import { addDays, day, weekdayOf } from "../../../src/time/civil.ts";
import { Canvas, dateOf, knownFrom, said } from "./canvas.ts";

/** All minutes around the line, with the date each counts to. */
function* minutesAround(line: WorkerLine, first: number, last: number, startsAt: number) {
  const from = line.calendar.dayStart(addDays(day(first), -1));
  const until = line.calendar.dayStart(addDays(day(last), 2));
  for (let at: number = from; at < until; at++) yield { at, date: dateOf(line, at, startsAt) };
}

interface Sum {
  work: number;
  judged: boolean;
  unknown: number;
}

function judged(max: number, sum: Sum, about: string | number): string[] {
  if (!sum.judged) return [];
  if (sum.work > max) return [said("violation", about)];
  return sum.work + sum.unknown > max ? [said("notAssessable", about)] : [];
}

/** Counts the minutes of work of every date. */
export function dailyMaximum(params: DailyMaximum, line: WorkerLine): string[] {
  if (params.day === "startDate") return byStartDate(params, line);
  const startsAt = params.day === "workday" ? line.workweekStart.minute : 0;
  const canvas = new Canvas(line, (shift) => params.onCallCounts || !shift.onCall);
  const sums = new Map<number, Sum>();
  const inside = new Map<number, Set<Shift>>();
  for (const { at, date } of minutesAround(
    line,
    line.period.first - 1,
    line.period.last + 3,
    startsAt,
  )) {
    const sum = sums.get(date) ?? { work: 0, judged: false, unknown: 0 };
    sum.work += canvas.at(at).work;
    sum.judged ||= worksForSchedule(canvas, at);
    if (at < knownFrom(line)) sum.unknown++;
    sums.set(date, sum);
    const held = inside.get(date) ?? new Set<Shift>();
    for (const number of canvas.at(at).shifts) {
      if (isAtWork(canvas, number, at)) held.add(canvas.shifts[number] as Shift);
    }
    inside.set(date, held);
  }
  const most = (date: number): number => limitOn(params, line, [...(inside.get(date) ?? [])]);
  const found = [...sums].map(([date, sum]) => ({
    date,
    words: judged(most(date), sum, date),
    open: sum.judged && hangsOn(params, line, [...(inside.get(date) ?? [])], sum.work),
  }));
  return withRegularDay(found);
}

/** The first date that only the length of the regular day could judge, after what else was found. */
function withRegularDay(
  found: readonly { date: number; words: string[]; open: boolean }[],
): string[] {
  const asked = found.find(({ words, open }) => words.length === 0 && open);
  const words = found.flatMap((one) => one.words);
  return asked === undefined ? words : [...words, said("notAssessable", asked.date)];
}

/** Whether a regular day that is not known could be so short that this were too much. */
function hangsOn(
  params: DailyMaximum,
  line: WorkerLine,
  shifts: readonly Shift[],
  work: number,
): boolean {
  const over = params.overRegularDayMinutes;
  if (over === null || typeof line.fact("worker.regularDayMinutes") === "number") return false;
  return work > over && work > limitOn({ ...params, workMinutesMax: 1 }, line, shifts);
}

/** Every painted minute counts to the date on which its shift starts. */
function byStartDate(params: DailyMaximum, line: WorkerLine): string[] {
  const canvas = new Canvas(line, (shift) => params.onCallCounts || !shift.onCall);
  const days = new Map<number, { minutes: number; numbers: number[] }>();
  canvas.shifts.forEach((shift, number) => {
    const date = dateOf(line, shift.interval.start);
    const day = days.get(date) ?? { minutes: 0, numbers: [] };
    for (let at: number = shift.interval.start; at < shift.interval.end; at++) {
      if (isAtWork(canvas, number, at)) day.minutes++;
    }
    days.set(date, { ...day, numbers: [...day.numbers, number] });
  });
  const isLong = (date: number): boolean => {
    const { minutes, numbers } = days.get(date) ?? { minutes: 0, numbers: [] };
    return (
      minutes >
      limitOn(
        params,
        line,
        numbers.map((one) => canvas.shifts[one] as Shift),
      )
    );
  };
  const isJudged = (numbers: number[]) => numbers.some((number) => canvas.isOfSchedule(number));
  const judgedDays = [...days].map(([date, { minutes, numbers }]) => {
    const shifts = numbers.map((one) => canvas.shifts[one] as Shift);
    const open = isJudged(numbers) && hangsOn(params, line, shifts, minutes);
    return { date, words: wordsOn(date, minutes, numbers), open };
  });
  return withRegularDay(judgedDays.sort((a, b) => a.date - b.date));

  function wordsOn(date: number, minutes: number, numbers: number[]): string[] {
    if (!isJudged(numbers) || !isLong(date)) return [];
    let [used, back] = [0, date];
    while (weekdayOf(day(back)) !== line.workweekStart.weekday) if (isLong(--back)) used++;
    const { longer } = params;
    if (longer === null || minutes > longer.workMinutesMax || used >= longer.perWeekMax) {
      return [said("violation", date)];
    }
    const isKnown = line.calendar.dayStart(day(back)) >= knownFrom(line);
    return isKnown ? [] : [said("notAssessable", date)];
  }
}

function limitOn(params: DailyMaximum, line: WorkerLine, shifts: readonly Shift[]): number {
  const regular = line.fact("worker.regularDayMinutes");
  let most = params.workMinutesMax;
  if (params.longerRegularDay && typeof regular === "number") most = Math.max(most, regular);
  const over = params.overRegularDayMinutes;
  if (over !== null && typeof regular === "number") most = Math.min(most, regular + over);
  const { agreed } = params;
  const said = (shift: Shift): boolean =>
    line.worker.consents.some((given) => {
      if (agreed === null || given.kind !== "addedHours") return false;
      const inForm = (agreed.forms as string[]).includes(given.form);
      const early = given.givenAt === null || given.givenAt < shift.interval.start;
      const gone = given.revokedAt !== null && given.revokedAt <= shift.interval.start;
      const names: readonly string[] | null = given.shifts;
      const mine = names?.some((one) => one === shift.id || one === line.demands?.get(shift.id));
      return inForm && early && !gone && (mine ?? true);
    });
  if (agreed !== null && shifts.every(said)) most = Math.max(most, agreed.workMinutesMax);
  return most;
}

function isAtWork(canvas: Canvas, number: number, at: number): boolean {
  const { interval, breaks } = canvas.shifts[number] as Shift;
  const pauses = breaks.filter(({ paid }) => !paid).map((pause) => pause.interval);
  const paused = pauses.some(({ start, end }) => start <= at && at < end);
  return interval.start <= at && at < interval.end && !paused;
}

function worksForSchedule(canvas: Canvas, at: number): boolean {
  return canvas.at(at).shifts.some((number) => {
    const shift = canvas.shifts[number] as Shift;
    const paused = shift.breaks.some(
      ({ paid, interval }) => !paid && interval.start <= at && at < interval.end,
    );
    return canvas.isOfSchedule(number) && !paused;
  });
}

/** Counts the minutes of work of every week, and of the weeks that an average is taken over. */
export function weeklyMaximum(params: WeeklyMaximum, line: WorkerLine): string[] {
  const { weekday, minute } =
    params.week === "workweek"
      ? line.workweekStart
      : { weekday: params.week === "calendarWeekMonday" ? 1 : 7, minute: 0 };
  const canvas = new Canvas(line, (shift) => params.onCallCounts || !shift.onCall);
  const found: string[] = [];
  for (let first = line.period.first - 7; first <= line.period.last; first++) {
    if (weekdayOf(day(first)) !== weekday) continue;
    let meets = false;
    for (const { at, date } of minutesAround(line, first, first + 6, minute)) {
      const inWeek = date >= first && date <= first + 6;
      if (inWeek && at >= line.period.interval.start) meets = true;
    }
    if (!meets) continue;
    const { average } = params;
    let { workMinutesMax: max } = params;
    const ordinary = line.fact("worker.regularWeekMinutes");
    if (params.shorterRegularWeek && typeof ordinary === "number" && max !== null && ordinary < max)
      max = ordinary;
    if (max !== null)
      found.push(...over(params, line, canvas, { first, weeks: 1, minute, max, neutral: false }));
    if (average === null) continue;
    const { referenceWeeks: weeks, workMinutesMax, leaveIsNeutral: neutral } = average;
    const from = first - 7 * (weeks - 1);
    found.push(
      ...over(params, line, canvas, { first: from, weeks, minute, max: workMinutesMax, neutral }),
    );
  }
  return found;
}

function over(
  params: WeeklyMaximum,
  line: WorkerLine,
  canvas: Canvas,
  span: { first: number; weeks: number; minute: number; max: number; neutral: boolean },
): string[] {
  const last = span.first + 7 * span.weeks - 1;
  const sum: Sum = { work: 0, judged: false, unknown: 0 };
  const seen = new Set<number>();
  const worked = new Set<number>();
  for (const { at, date } of minutesAround(line, span.first, last, span.minute)) {
    if (date < span.first || date > last) continue;
    sum.work += canvas.at(at).work;
    sum.judged ||= worksForSchedule(canvas, at);
    if (at < knownFrom(line)) sum.unknown++;
    for (const number of canvas.at(at).shifts) if (canvas.isOfSchedule(number)) seen.add(number);
    // A date with one minute outside leave is no date of leave.
    const onLeave = line.worker.leaves.some(
      ({ interval }) => interval.start <= at && at < interval.end,
    );
    if (!span.neutral || !onLeave) worked.add(date);
  }
  if ([...seen].every((number) => hasOptedOut(params, line, canvas.shifts[number] as Shift)))
    return [];
  if (worked.size === 0) return [];
  return judged((span.max * worked.size) / 7, sum, `${span.first} ${span.weeks}`);
}

function hasOptedOut({ optOut }: WeeklyMaximum, line: WorkerLine, shift: Shift): boolean {
  return line.worker.consents.some((given) => {
    if (given.kind !== optOut?.kind) return false;
    const inForm = (optOut.forms as string[]).includes(given.form);
    const early = given.givenAt === null || given.givenAt < shift.interval.start;
    const gone = given.revokedAt !== null && given.revokedAt <= shift.interval.start;
    const names: readonly string[] | null = given.shifts;
    return inForm && early && !gone && (names === null || names.includes(shift.id));
  });
}

/** Ticks off dates one after the other. */
export function consecutiveDays(params: ConsecutiveDays, line: WorkerLine): string[] {
  const canvas = new Canvas(line, (shift) => params.onCallCounts || !shift.onCall);
  const starts = canvas.shifts.map((shift) => dateOf(line, shift.interval.start));
  const found: string[] = [];
  let [run, from] = [0, 0];
  for (let date = line.period.first - 40; date <= line.period.last + 1; date++) {
    if (starts.includes(date)) {
      if (run === 0) from = date;
      run++;
      continue;
    }
    const eve = line.calendar.dayStart(day(from - 1));
    const { completeFrom } = line.worker.history;
    const unseen = from <= line.period.first && (completeFrom === null || eve < completeFrom);
    const ofSchedule = run > 0 && date - 1 >= line.period.first;
    if (ofSchedule && run > params.daysMax) found.push(said("violation", from));
    else if (ofSchedule && unseen) found.push(said("notAssessable", from));
    run = 0;
  }
  return found;
}

/** Counts the painted minutes of every shift. */
export function minimumShiftLength(params: MinimumShift, line: WorkerLine): string[] {
  const canvas = new Canvas(line, (shift) => params.onCallCounts || !shift.onCall);
  return canvas.shifts.flatMap((shift, number) => {
    let minutes = 0;
    for (let at: number = shift.interval.start - 5; at < shift.interval.end + 5; at++) {
      if (canvas.at(at).shifts.includes(number)) minutes++;
    }
    const tooShort = canvas.isOfSchedule(number) && minutes < params.shiftMinutesMin;
    return tooShort ? [said("violation", shift.id)] : [];
  });
}
