import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { LineFacts } from "../told.ts";
import type { Dates } from "./compile-days.ts";
import type { Params } from "./rule.ts";

/** Part of the compiler alone: days worked before the period that past free days do not make up for. */
export function stillOwed(
  { substituteWithinDays: within }: NonNullable<Params["allowed"]>,
  { period }: LineFacts,
  dates: Dates,
): readonly { readonly until: Day }[] {
  if (within === null) return [];
  const worked = [...dates.past].filter(dates.isSpecial).map((date) => {
    const reach = (weekdayOf(date) === 7 ? within.sunday : within.holiday) - 1;
    return { from: addDays(date, -reach), until: addDays(date, reach) };
  });
  worked.sort((a, b) => a.until - b.until);
  const free: Day[] = [];
  const first = Math.max(dates.knownFrom, Math.min(...worked.map(({ from }) => from)));
  for (let at = first; at < period.first; at++) {
    const date = at as Day;
    if (dates.isWorkday(date) && !dates.past.has(date)) free.push(date);
  }
  const left: { readonly until: Day }[] = [];
  for (const one of worked) {
    const index = free.findIndex((date) => one.from <= date && date <= one.until);
    if (index >= 0) free.splice(index, 1);
    else if (one.until >= period.first) left.push(one);
  }
  return left;
}
