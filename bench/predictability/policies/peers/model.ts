import type { Assignment } from "../../../../src/domain/shift.ts";
import type { Worker } from "../../../../src/domain/worker.ts";
import type { Problem } from "../../../../src/index.ts";
import { contains } from "../../../../src/time/interval.ts";
import { type Shape, couldWork, dateOf, needCells, seated, shapesOf } from "../desk.ts";
import { type BreakHabits } from "../rotation.ts";

/** A shift that one worker could be given, as a solver sees it. */
export interface PeerOption {
  readonly worker: number;
  readonly day: number;
  /** Minutes after the period's first instant. */
  readonly start: number;
  readonly end: number;
  readonly paidMinutes: number;
  readonly cents: number;
  readonly cells: readonly number[];
  /** 1 where it departs from what the worker is used to or was told, else 0. */
  readonly isDeparture: 0 | 1;
}

/** A textbook model of shift scheduling in whole numbers: the same one for every peer. */
export interface PeerModel {
  readonly days: number;
  readonly workers: readonly { readonly maxMinutes: number; readonly wantedMinutes: number }[];
  readonly options: readonly PeerOption[];
  readonly cells: readonly {
    readonly need: number;
    readonly minutes: number;
    readonly most: number;
  }[];
  /** Pairs of options of one worker that lie too close to each other. */
  readonly clashes: readonly (readonly [number, number])[];
  readonly restMinutesMin: number;
  readonly daysInRowMax: number;
  /** Cents for each departure; 0 = stability is nobody's concern. */
  readonly departureCents: number;
  readonly missingCentsPerMinute: number;
}

export interface PeerChoice {
  readonly model: PeerModel;
  readonly shapes: readonly Shape[];
}

/** Rests between shifts that the textbook knows: eleven hours, whatever the place's law. */
const restMinutesMin = 660;

/** Dearer than any hour of work, so that demand is met where somebody can. */
const missingCentsPerMinute = 500;

const departureCents = 600;

/**
 * Options are shapes that the worker has the role and the time for; for minors, shapes that the check
 * finds lawful alone. What is held on other dates closes options that lie too close to it.
 */
export function peerModel(
  problem: Problem,
  held: readonly Assignment[],
  habits: BreakHabits,
  { isStable, told }: { readonly isStable: boolean; readonly told: readonly Assignment[] },
): PeerChoice {
  const cells = needCells(problem);
  const all = shapesOf(problem, cells);
  const origin = problem.period.interval.start;
  const options: PeerOption[] = [];
  const shapes: Shape[] = [];
  problem.workers.forEach((worker, index) => {
    const line = held.filter((one) => one.worker === worker.id);
    const past = worker.history.shifts.map(({ interval }) => interval);
    const fixed = [...line.map(({ shift }) => shift.interval), ...past];
    const busy = new Set(line.map((one) => dateOf(problem, one)));
    for (const shape of all) {
      const { start, end } = shape.interval;
      const date = problem.site.calendar.dayOf(start);
      if (busy.has(date) || !couldWork(problem, worker, shape)) continue;
      if (fixed.some((one) => one.start < end + restMinutesMin && start < one.end + restMinutesMin))
        continue;
      if (worker.ageBand !== "adult" && seated(problem, worker, shape, [], habits) === null)
        continue;
      const paidMinutes = paidOf(shape, habits);
      options.push({
        worker: index,
        day: date - problem.period.first,
        start: start - origin,
        end: end - origin,
        paidMinutes,
        cents: Math.round(((worker.contract.payCentsPerHour ?? 0) * paidMinutes) / 60),
        cells: cells.flatMap((cell, at) => (meets(shape, cell) ? [at] : [])),
        isDeparture: isUsual(problem, worker, shape, told) ? 0 : 1,
      });
      shapes.push(shape);
    }
  });
  return {
    shapes,
    model: {
      days: problem.period.last - problem.period.first + 1,
      workers: problem.workers.map((worker) => minutesOf(problem, worker, held, habits)),
      options,
      cells: cells.map(({ count, interval, demand }) => ({
        need: count,
        minutes: interval.end - interval.start,
        most: demand === null ? problem.workers.length : count,
      })),
      clashes: clashesOf(options),
      restMinutesMin,
      daysInRowMax: 6,
      departureCents: isStable ? departureCents : 0,
      missingCentsPerMinute,
    },
  };
}

const meets = (shape: Shape, cell: Shape): boolean =>
  cell.demand === null
    ? shape.role === cell.role && contains(shape.interval, cell.interval)
    : shape.demand === cell.demand;

/** Unpaid minutes as the first habit with breaks has them. */
function paidOf({ interval }: Shape, habits: BreakHabits): number {
  const length = interval.end - interval.start;
  const habit = habits.get(length)?.[1] ?? [];
  return habit
    .filter(({ paid }) => !paid)
    .reduce((left, { interval: pause }) => left - (pause.end - pause.start), length);
}

/** What is held in the period's first week counts against the week's maximum. */
function minutesOf(
  problem: Problem,
  { id, contract, history }: Worker,
  held: readonly Assignment[],
  habits: BreakHabits,
) {
  const weekStart = problem.period.interval.start - 1440 * ((problem.period.first + 3) % 7);
  const worked = [
    ...held.filter(({ worker }) => worker === id).map(({ shift }) => shift.interval),
    ...history.shifts.map(({ interval }) => interval),
  ].filter(({ start }) => start >= weekStart && start < weekStart + 10_080);
  const used = worked.reduce(
    (sum, interval) => sum + paidOf({ role: "", interval, demand: null }, habits),
    0,
  );
  return {
    maxMinutes: Math.max(0, Math.min(2_400, contract.maxMinutesPerWeek ?? 2_400) - used),
    wantedMinutes: Math.max(0, (contract.desiredMinutesPerWeek ?? 0) - used),
  };
}

/** Stable is what starts within an hour of what she was told for the date, or else usually works. */
function isUsual(
  { site }: Problem,
  worker: Worker,
  { interval }: Shape,
  told: readonly Assignment[],
): boolean {
  const date = site.calendar.dayOf(interval.start);
  const own = told.find(
    (one) => one.worker === worker.id && site.calendar.dayOf(one.shift.interval.start) === date,
  );
  if (own !== undefined)
    return own.shift.interval.start === interval.start && own.shift.interval.end === interval.end;
  if (told.length > 0) return false;
  const weekday = ((((date + 3) % 7) + 7) % 7) + 1;
  const minute = site.calendar.minuteOfDay(interval.start);
  return worker.usualShifts.some(
    (usual) => usual.weekday === weekday && Math.abs(usual.startMinute - minute) <= 60,
  );
}

/** Options of following dates whose rest is too short; two of one date exclude each other anyway. */
function clashesOf(options: readonly PeerOption[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const byLine = new Map<string, number[]>();
  options.forEach(({ worker, day }, index) => {
    const key = `${worker} ${day}`;
    byLine.set(key, [...(byLine.get(key) ?? []), index]);
  });
  options.forEach((one, index) => {
    for (const other of byLine.get(`${one.worker} ${one.day + 1}`) ?? [])
      if ((options[other]?.start ?? Infinity) < one.end + restMinutesMin)
        found.push([index, other]);
  });
  return found;
}

/**
 * The chosen options as shifts, breaks laid by habit: lawful ones where there are any, else the
 * first. Where the law asks for more than the textbook knows, the schedule breaks it, and is judged
 * for it.
 */
export function assignmentsOf(
  problem: Problem,
  { model, shapes }: PeerChoice,
  chosen: readonly number[],
  habits: BreakHabits,
): readonly Assignment[] {
  const lines = new Map<string, Assignment[]>();
  for (const index of chosen.toSorted(
    (a, b) => (model.options[a]?.start ?? 0) - (model.options[b]?.start ?? 0),
  )) {
    const [option, shape] = [model.options[index], shapes[index]];
    const worker = option === undefined ? undefined : problem.workers[option.worker];
    if (shape === undefined || worker === undefined) continue;
    const line = lines.get(worker.id) ?? [];
    const given = seated(problem, worker, shape, line, habits, false);
    if (given !== null) lines.set(worker.id, [...line, given]);
  }
  return [...lines.values()].flat();
}
