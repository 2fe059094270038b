import type { Shift } from "../../domain/shift.ts";
import type { Interval } from "../../time/interval.ts";
import { totalWorkIn } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: minutes of one workday or workweek that are paid so much more. */
export interface Overtime {
  readonly basis: "day" | "seventhDay" | "week";
  readonly span: Interval;
  readonly countedMinutes: number;
  readonly overMinutes: number;
  readonly overtimeMinutes: number;
  readonly premiumPercent: number;
}

/** All overtime of one workweek, by day, then by tier; where there is none, nothing is said. */
export function overtimeOf(
  params: Params,
  days: readonly Interval[],
  shifts: readonly Shift[],
): readonly Overtime[] {
  const minutes = days.map((day) => totalWorkIn(shifts, day));
  const allSeven = params.seventhDay.length > 0 && minutes.every((worked) => worked > 0);
  let plain = 0;
  const found: Overtime[] = [];
  days.forEach((span, at) => {
    const worked = minutes[at] as number;
    const basis = allSeven && at === days.length - 1 ? "seventhDay" : "day";
    const tiers = basis === "day" ? params.daily : params.seventhDay;
    plain += Math.min(worked, tiers[0]?.overMinutes ?? worked);
    if (reaches(tiers, worked))
      found.push(...inTiers(tiers, { basis, span, countedMinutes: worked }));
  });
  if (!reaches(params.weekly, plain)) return found;
  const span = { start: (days[0] as Interval).start, end: (days.at(-1) as Interval).end };
  return [...found, ...inTiers(params.weekly, { basis: "week", span, countedMinutes: plain })];
}

const reaches = (tiers: Params["daily"], minutes: number): boolean =>
  tiers.some(({ overMinutes }) => overMinutes < minutes);

function inTiers(
  tiers: Params["daily"],
  about: Pick<Overtime, "basis" | "span" | "countedMinutes">,
): readonly Overtime[] {
  const reached = tiers.filter(({ overMinutes }) => overMinutes < about.countedMinutes);
  return reached.map(({ overMinutes, premiumPercent }, at) => {
    const until = Math.min(about.countedMinutes, reached[at + 1]?.overMinutes ?? Infinity);
    return { ...about, overMinutes, overtimeMinutes: until - overMinutes, premiumPercent };
  });
}
