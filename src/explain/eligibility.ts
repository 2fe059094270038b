import type { RoleId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { paidMinutes } from "../goals/measured-minutes.ts";
import { workweeksOf } from "../goals/measured-weeks.ts";
import { present } from "../kernel/assert.ts";
import { lineContext } from "../rules/context.ts";
import { type Instant, type Interval, instant } from "../time/interval.ts";

/** What speaks for a worker's being able to take a shift, as plain quantities. */
export interface Surroundings {
  /**
   * Elapsed minutes since the end of the last shift before, history included; null = none known.
   */
  readonly restBeforeMinutes: number | null;
  /** Elapsed minutes until the next shift; null = none planned. */
  readonly restAfterMinutes: number | null;
  /** Paid minutes of the workweek in which the shift starts, this shift and history included. */
  readonly weekMinutes: number;
}

/** @param shifts the worker's shifts in the schedule, `shift` among them. */
export function surroundingsOf(
  problem: Problem,
  worker: Worker,
  shifts: readonly Shift[],
  shift: Shift,
): Surroundings {
  const all = [...worker.history.shifts, ...shifts];
  const others = all.filter(({ id }) => id !== shift.id).map(({ interval }) => interval);
  const { start, end } = shift.interval;
  const ends = others.filter((other) => other.start < start).map((other) => other.end);
  const starts = others.filter((other) => other.start >= end).map((other) => other.start);
  const week = workweekAt(problem, worker, start);
  return {
    restBeforeMinutes: ends.length === 0 ? null : Math.max(0, start - Math.max(...ends)),
    restAfterMinutes: starts.length === 0 ? null : Math.min(...starts) - end,
    weekMinutes: all
      .filter(({ interval }) => week.start <= interval.start && interval.start < week.end)
      .reduce((sum, one) => sum + workedMinutes(one), 0),
  };
}

/** True when the worker may work the role on the local date of an instant. */
export function holdsRole(problem: Problem, worker: Worker, role: RoleId, at: Instant): boolean {
  const day = problem.site.calendar.dayOf(at);
  return worker.qualifications.some(
    (held) =>
      held.role === role &&
      (held.from === null || held.from <= day) &&
      (held.until === null || day <= held.until),
  );
}

/** Elapsed minutes without unpaid breaks; standing by is not paid work. */
export const workedMinutes = (shift: Shift): number => (shift.onCall ? 0 : paidMinutes(shift));

/** The employer's workweek that holds an instant. */
function workweekAt(problem: Problem, worker: Worker, at: Instant): Interval {
  const moment = { start: at, end: instant(at + 1) };
  return present(workweeksOf(lineContext(problem, worker), moment)[0], "the week of an instant");
}
