import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Days } from "./check-days.ts";
import type { Params } from "./rule.ts";

type Within = NonNullable<NonNullable<Params["allowed"]>["substituteWithinDays"]>;

/** A day worked that another free day must stand for, between two dates, both included. */
export interface Owed {
  readonly date: Day;
  readonly from: Day;
  readonly until: Day;
}

/**
 * Part of the check alone: days worked for which no free day is left. Dates are gone through in
 * order; each free one serves the day worked whose time ends first. `unknownIsFree`: whether dates
 * before the known history count as free.
 */
export function unserved(
  { sunday, holiday }: Within,
  days: Days,
  { unknownIsFree, matters }: { unknownIsFree: boolean; matters: (owed: Owed) => boolean },
): readonly Owed[] {
  const owed = [...days.shiftsOn.keys()]
    .filter(days.isSpecial)
    .map((date): Owed => {
      const reach = (weekdayOf(date) === 7 ? sunday : holiday) - 1;
      return { date, from: addDays(date, -reach), until: addDays(date, reach) };
    })
    .sort((a, b) => a.until - b.until || a.date - b.date);
  // What the past left without a free day for good must not take one from what came later.
  for (let pool: readonly Owed[] = owed; ;) {
    const left = leftOver(pool, days, unknownIsFree);
    if (left.every(matters)) return left;
    pool = pool.filter((one) => !left.includes(one) || matters(one));
  }
}

function leftOver(owed: readonly Owed[], days: Days, unknownIsFree: boolean): readonly Owed[] {
  const first = owed.reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = owed.reduce((most, { until }) => Math.max(most, until), -Infinity);
  const waiting = [...owed];
  for (let at = first; at <= last && waiting.length > 0; at++) {
    const date = at as Day;
    const isKnown = date >= days.knownFrom || unknownIsFree;
    if (!days.isWorkday(date) || days.shiftsOn.has(date) || !isKnown) continue;
    const index = waiting.findIndex(({ from, until }) => from <= date && date <= until);
    if (index >= 0) waiting.splice(index, 1);
  }
  return waiting;
}
