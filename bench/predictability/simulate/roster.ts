import type { Assignment } from "../../../src/domain/shift.ts";
import { shiftId } from "../../../src/domain/identity.ts";
import type { Calendar } from "../../../src/time/calendar.ts";
import { type Day, formatDay } from "../../../src/time/civil.ts";
import type { Instant } from "../../../src/time/interval.ts";

/** The plan as it stands, by worker and date; the one mutable thing of a run beside its log. */
export class Roster {
  readonly #calendar: Calendar;
  readonly #byDate = new Map<Day, Map<string, Assignment>>();

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
  }

  /** Shifts that start on the dates `first` to `last`, by worker, then by start. */
  between(first: Day, last: Day): readonly Assignment[] {
    const found: Assignment[] = [];
    for (let date = first as number; date <= last; date++)
      found.push(...(this.#byDate.get(date as Day)?.values() ?? []));
    return found.toSorted(byWorkerAndStart);
  }

  of(worker: string, date: Day): readonly Assignment[] {
    return [...(this.#byDate.get(date)?.values() ?? [])].filter((one) => one.worker === worker);
  }

  put(assignment: Assignment): void {
    const date = this.#calendar.dayOf(assignment.shift.interval.start);
    const held = this.#byDate.get(date) ?? new Map<string, Assignment>();
    held.set(assignment.shift.id, assignment);
    this.#byDate.set(date, held);
  }

  remove({ shift }: Assignment): void {
    this.#byDate.get(this.#calendar.dayOf(shift.interval.start))?.delete(shift.id);
  }
}

export const byWorkerAndStart = (a: Assignment, b: Assignment): number =>
  a.worker < b.worker
    ? -1
    : a.worker > b.worker
      ? 1
      : a.shift.interval.start - b.shift.interval.start;

/**
 * Ids that say worker and date, whatever a policy called its shifts: the same shift has the same id
 * in every plan. A second shift on a date has a number.
 */
export function named(
  assignments: readonly Assignment[],
  calendar: Calendar,
): readonly Assignment[] {
  const count = new Map<string, number>();
  return assignments.toSorted(byWorkerAndStart).map((assignment) => {
    const date = formatDay(calendar.dayOf(assignment.shift.interval.start));
    const key = `${assignment.worker}@${date}`;
    const place = (count.get(key) ?? 0) + 1;
    count.set(key, place);
    const id = shiftId(place === 1 ? key : `${key}#${place}`);
    return { ...assignment, shift: { ...assignment.shift, id } };
  });
}

/** Whether somebody who comes by now, or within the hour, could still work the shift as planned. */
export const minutesToArrive = 60;

export const hasStarted = ({ shift }: Assignment, at: Instant): boolean =>
  shift.interval.start <= at;
