import type { Disturbance } from "../compile/repairing.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { OptionFacts } from "../rules/told.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Day } from "../time/civil.ts";
import { type Instant, type Interval, lengthMinutes, sharedMinutes } from "../time/interval.ts";
import { leaveOver } from "./begun.ts";

/**
 * What disturbing somebody is taken to weigh, in the smallest currency unit, so that it can be added to
 * the premiums that the law asks for. A changed date of a person weighs most, so that few people are
 * touched, and one on which she had been told to work weighs more than a free one: who is free can say
 * no. Then come the minutes that are no longer as told, and how late she hears of it.
 */
export const disturbanceCents = {
  /** For each date of a worker that is not as she was told. */
  change: 5_000,
  /** For each such date on which she had been told to work: plans were made around it. */
  toldChange: 5_000,
  /** For each minute that is worked and was not told, or was told and is not worked. */
  movedMinute: 5,
  /** For each such minute on a date on which she had been told to work, besides. */
  toldMovedMinute: 20,
  /** For each whole hour by which the notice falls short of `noticeHours`. */
  lateHour: 10,
  /** Two weeks, as the laws that ask for most notice do. */
  noticeHours: 336,
} as const;

/** Premiums and disturbance weigh 100 times what wages and all other goals do: those decide ties. */
export const pointsPerCent = 100;

/** Minutes of the two that they do not share; null = no shift. */
export const movedMinutes = (before: Interval | null, after: Interval | null): number =>
  (before === null ? 0 : lengthMinutes(before)) +
  (after === null ? 0 : lengthMinutes(after)) -
  (before === null || after === null ? 0 : 2 * sharedMinutes(before, after));

/** What leaving one worker's told shifts costs, in goal points; a shift that her leave takes, nothing. */
export function disturbanceOf(
  worker: Worker,
  told: readonly Assignment[],
  { calendar, now }: { readonly calendar: Calendar; readonly now: Instant },
): Disturbance {
  const byDay = new Map<Day, Assignment>();
  for (const one of told.filter(({ shift }) => leaveOver(worker, shift) === null)) {
    byDay.set(calendar.dayOf(one.shift.interval.start), one);
  }
  const price = (before: Interval | null, after: Interval | null): number => {
    const first = Math.min(before?.start ?? Infinity, after?.start ?? Infinity);
    const noticeHours = Math.max(0, Math.floor((first - now) / 60));
    const lateHours = Math.max(0, disturbanceCents.noticeHours - noticeHours);
    const { change, toldChange, movedMinute, toldMovedMinute } = disturbanceCents;
    const minutes = movedMinutes(before, after);
    const cents =
      change +
      movedMinute * minutes +
      (before === null ? 0 : toldChange + toldMovedMinute * minutes) +
      disturbanceCents.lateHour * lateHours;
    return cents * pointsPerCent;
  };
  return {
    option: (option) => {
      const held = byDay.get(option.day);
      if (held !== undefined && isToldOption(held, option)) return 0;
      return price(held?.shift.interval ?? null, option);
    },
    dayOff: (day) => {
      const held = byDay.get(day);
      return held === undefined ? 0 : price(held.shift.interval, null);
    },
  };
}

/** The same work as she was told, whatever demand it stands for. */
export const isToldOption = ({ shift }: Assignment, option: OptionFacts): boolean =>
  shift.role === option.role &&
  shift.interval.start === option.start &&
  shift.interval.end === option.end;
