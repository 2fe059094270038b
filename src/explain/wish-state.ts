import type { Problem } from "../domain/problem.ts";
import type { Shift } from "../domain/shift.ts";
import type { Wish } from "../domain/worker.ts";
import { unreachable } from "../kernel/assert.ts";
import { type Interval, lengthMinutes, overlap, sharedMinutes } from "../time/interval.ts";

/** elsewhere: the wish is about days that this plan does not make. */
export type WishState = "met" | "unmet" | "elsewhere";

/**
 * Whether a worker's shifts do what a wish says, in the same sense as the goal "wishes" prices it.
 */
export function stateOf(wish: Wish, shifts: readonly Shift[], problem: Problem): WishState {
  const period = problem.period.interval;
  const told = shifts.filter(
    ({ interval }) => period.start <= interval.start && interval.start < period.end,
  );
  switch (wish.kind) {
    case "off":
      if (inTheWay(wish.interval, told).length > 0) return "unmet";
      return overlap(wish.interval, period) ? "met" : "elsewhere";
    case "work":
      if (!overlap(wish.interval, period)) return "elsewhere";
      return told.some(({ interval }) => fillsWish(interval, wish.interval)) ? "met" : "unmet";
    case "shift": {
      const wanted = wishedShift(wish.shift, problem);
      if (wanted === null || !overlap(wanted.interval, period)) return "elsewhere";
      return told.some((shift) => isThat(shift, wanted)) ? "met" : "unmet";
    }
    default:
      return unreachable(wish);
  }
}

export const inTheWay = (off: Interval, shifts: readonly Shift[]): readonly Shift[] =>
  shifts.filter(({ interval }) => overlap(interval, off));

/** Half of the shorter of the two is enough: a wish to work an evening is met by most of it. */
export const fillsWish = (shift: Interval, wanted: Interval): boolean =>
  2 * sharedMinutes(shift, wanted) >= Math.min(lengthMinutes(shift), lengthMinutes(wanted));

/** Ids of demand come first, then ids of shifts already published; null = neither. */
export function wishedShift(id: string, problem: Problem): Pick<Shift, "role" | "interval"> | null {
  const demanded = problem.demand.shifts.find((shift) => (shift.id as string) === id);
  const told = problem.published?.assignments.find(({ shift }) => shift.id === id);
  return demanded ?? told?.shift ?? null;
}

const isThat = (shift: Shift, wanted: Pick<Shift, "role" | "interval">): boolean =>
  shift.role === wanted.role &&
  shift.interval.start === wanted.interval.start &&
  shift.interval.end === wanted.interval.end;
