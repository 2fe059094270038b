import { type Interval, lengthMinutes, sharedMinutes } from "../time/interval.ts";

/**
 * The minutes of missing need that a change must meet to be worth making: a share of the minutes that
 * it takes from somebody or gives her, whichever are more. A told shift of 8 h that moves by 4 h takes
 * 4 h and gives 4 h: at 50 % it must meet 2 h. At 0 % everything that can be restored is.
 *
 * @param before what she was told for the date, null = nothing; `after` what she would have.
 * @param usefulPercent 0 to 100.
 */
export function minutesToBeWorth(
  before: Interval | null,
  after: Interval | null,
  usefulPercent: number,
): number {
  const shared = before === null || after === null ? 0 : sharedMinutes(before, after);
  const taken = before === null ? 0 : lengthMinutes(before) - shared;
  const given = after === null ? 0 : lengthMinutes(after) - shared;
  return Math.ceil((usefulPercent * Math.max(taken, given)) / 100);
}
