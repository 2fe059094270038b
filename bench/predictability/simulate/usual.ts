import type { Assignment } from "../../../src/domain/shift.ts";
import { type Calendar } from "../../../src/time/calendar.ts";
import { type Day, type Weekday, formatMinuteOfDay, weekdayOf } from "../../../src/time/civil.ts";
import { type WorkerJson } from "../world/world.ts";

export type UsualJson = NonNullable<WorkerJson["usualShifts"]>[number];

const names = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/**
 * What everybody usually works: the week last published. A weekday on which she was on leave, or not
 * yet here, stays as it was.
 */
export class UsualWeeks {
  readonly #calendar: Calendar;
  readonly #of = new Map<string, Map<Weekday, UsualJson>>();

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
  }

  start(worker: string, usual: readonly UsualJson[]): void {
    const week = new Map(
      usual.map((one): [Weekday, UsualJson] => [(names.indexOf(one.weekday) + 1) as Weekday, one]),
    );
    this.#of.set(worker, week);
  }

  of(worker: string): readonly UsualJson[] {
    const week = this.#of.get(worker) ?? new Map<Weekday, UsualJson>();
    return [...week].toSorted(([a], [b]) => a - b).map(([, usual]) => usual);
  }

  /** Takes over what was published for one worker on the dates that she could have worked. */
  learn(worker: string, dates: readonly Day[], published: readonly Assignment[]): void {
    const week = this.#of.get(worker) ?? new Map<Weekday, UsualJson>();
    for (const date of dates) {
      const shift = published.find(
        (one) => one.worker === worker && this.#calendar.dayOf(one.shift.interval.start) === date,
      )?.shift;
      const weekday = weekdayOf(date);
      if (shift === undefined) week.delete(weekday);
      else {
        const { start, end } = shift.interval;
        const last = this.#calendar.minuteOfDay(end);
        week.set(weekday, {
          weekday: names[weekday - 1] ?? "monday",
          start: formatMinuteOfDay(this.#calendar.minuteOfDay(start)),
          end: formatMinuteOfDay(last === 0 ? 1440 : last),
        });
      }
    }
    this.#of.set(worker, week);
  }
}
