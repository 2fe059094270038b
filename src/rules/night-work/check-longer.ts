import type { Shift } from "../../domain/shift.ts";
import type { Nights } from "./check-night.ts";
import { workMinutes } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

/** How long a night shift may be, and the shift that comes too soon after it to let it be longer. */
interface ShiftLimit {
  readonly allowedMinutes: number;
  readonly tooSoon: Shift | null;
}

/**
 * Part of the check alone: how long this night shift may be. Of longer ones only those before it are
 * counted, so that the first of too many stand.
 */
export function shiftLimit(
  { shiftMinutesMax, longer }: Params,
  nights: Nights,
  shift: Shift,
): ShiftLimit {
  const usual = shiftMinutesMax ?? 1440;
  if (longer === null || longer.shiftMinutesMax <= usual) {
    return { allowedMinutes: usual, tooSoon: null };
  }
  const { start, end } = shift.interval;
  const isLong = (one: Shift): boolean =>
    nights.isNight(one) && workMinutes(one) > usual && one.interval.start < start;
  const before = nights.all.filter(isLong).map((one) => start - one.interval.start);
  const within = (days: number): number => before.filter((ago) => ago < days * 1440).length;
  const next = nights.all.find((one) => one.interval.start > start);
  const isRested = next === undefined || next.interval.start >= end + longer.restMinutesMin;
  if (!isRested) return { allowedMinutes: usual, tooSoon: next };
  const isFew = within(14) < longer.perTwoWeeksMax && within(364) < longer.perYearMax;
  return { allowedMinutes: isFew ? longer.shiftMinutesMax : usual, tooSoon: null };
}
