import type { Assignment } from "../../../src/domain/shift.ts";
import { demandId, roleId, shiftId } from "../../../src/domain/identity.ts";
import type { Worker } from "../../../src/domain/worker.ts";
import { type Problem, check } from "../../../src/index.ts";
import { addDays, weekdayOf } from "../../../src/time/civil.ts";
import type { Day } from "../../../src/time/civil.ts";
import { type Interval, contains, instant, overlap } from "../../../src/time/interval.ts";
import { type BreakHabits, breaksAt, scheduleOf } from "./rotation.ts";

/** A shift that could be given, before anybody is looked at. */
export interface Shape {
  readonly role: string;
  readonly interval: Interval;
  /** The fixed shift that it fills; null where a curve asks. */
  readonly demand: string | null;
}

/** People wanted at one time; of a fixed shift, `demand` is its id. */
export interface NeedCell extends Shape {
  readonly count: number;
}

/** The need of a problem, hour by hour where curves ask. */
export function needCells({ demand }: Problem): readonly NeedCell[] {
  const fixed = demand.shifts.map(({ id, role, interval, count }) => ({
    role: String(role),
    interval,
    count,
    demand: String(id),
  }));
  const hours = demand.curves.flatMap(({ role, pieces }) =>
    pieces.flatMap(({ interval, count }) => {
      const parts = Math.ceil((interval.end - interval.start) / 60);
      return Array.from({ length: parts }, (_, index) => ({
        role: String(role),
        interval: {
          start: instant(interval.start + 60 * index),
          end: instant(Math.min(interval.end, interval.start + 60 * (index + 1))),
        },
        count,
        demand: null,
      }));
    }),
  );
  return [...fixed, ...hours].filter(({ count }) => count > 0);
}

/** Shapes of the templates that meet some need of their role and leave the open hours at no end. */
export function shapesOf(problem: Problem, cells: readonly NeedCell[]): readonly Shape[] {
  const { demand, period, site } = problem;
  const fixed = cells.filter((one) => one.demand !== null);
  const found: Shape[] = fixed.map(({ role, interval, demand: id }) => ({
    role,
    interval,
    demand: id,
  }));
  const wanted = cells.filter((one) => one.demand === null);
  for (let date = period.first; date <= period.last; date = addDays(date, 1)) {
    const span = site.calendar.daySpan(date);
    const today = wanted.filter(({ interval }) => contains(span, interval));
    if (today.length === 0) continue;
    const open = {
      start: instant(Math.min(...today.map(({ interval }) => interval.start))),
      end: instant(Math.max(...today.map(({ interval }) => interval.end))),
    };
    for (const template of demand.templates) {
      if (!template.weekdays.includes(weekdayOf(date))) continue;
      const { earliestStart, latestStart, stepMinutes, lengthsMinutes } = template;
      for (let minute = earliestStart; minute <= latestStart; minute += stepMinutes) {
        const start = site.calendar.at(date, minute);
        if (!start.ok) continue;
        for (const length of lengthsMinutes) {
          const interval = { start: start.value, end: instant(start.value + length) };
          if (!contains(open, interval)) continue;
          for (const role of template.roles)
            if (today.some((one) => one.role === role && overlap(one.interval, interval)))
              found.push({ role, interval, demand: null });
        }
      }
    }
  }
  return found;
}

/** Whether somebody has the role and the time, all law aside. */
export function couldWork(problem: Problem, worker: Worker, { role, interval }: Shape): boolean {
  const date = problem.site.calendar.dayOf(interval.start);
  return (
    worker.qualifications.some(
      (held) =>
        held.role === role &&
        (held.from === null || held.from <= date) &&
        (held.until === null || date <= held.until),
    ) &&
    worker.available.some((open) => contains(open, interval)) &&
    !worker.leaves.some((leave) => overlap(leave.interval, interval))
  );
}

/**
 * The assignment with breaks under which the worker's line breaks no limit, or null. With
 * `isStrict` false the first habit is taken where none is lawful.
 */
export function seated(
  problem: Problem,
  worker: Worker,
  shape: Shape,
  line: readonly Assignment[],
  habits: BreakHabits,
  isStrict = true,
): Assignment | null {
  let first: Assignment | null = null;
  const alone: Problem = { ...problem, workers: [worker], pins: [] };
  for (const breaks of breaksAt(habits, shape.interval)) {
    const one: Assignment = {
      worker: worker.id,
      demand: shape.demand === null ? null : demandId(shape.demand),
      shift: {
        id: shiftId(`${worker.id}@${shape.interval.start}`),
        role: roleId(shape.role),
        interval: shape.interval,
        breaks,
        onCall: false,
      },
    };
    first ??= one;
    const all = [...line, one].toSorted((a, b) => a.shift.interval.start - b.shift.interval.start);
    if (isLawful(alone, all)) return one;
  }
  return isStrict ? null : first;
}

export function isLawful(alone: Problem, line: readonly Assignment[]): boolean {
  const judged = check(alone, scheduleOf(alone, line));
  if (!judged.ok) throw new Error(JSON.stringify(judged.problem));
  return judged.value.checked.verdict !== "unlawful";
}

export const dateOf = ({ site }: Problem, { shift }: Assignment): Day =>
  site.calendar.dayOf(shift.interval.start);
