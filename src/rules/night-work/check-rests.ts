import type { Shift } from "../../domain/shift.ts";
import { type Instant, instant, lengthMinutes, sharedMinutes } from "../../time/interval.ts";
import type { Limit, Nights } from "./check-night.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: rests after night shifts and after series of them, and too long series. */
export function restLimits({ restAfter, series }: Params, nights: Nights): readonly Limit[] {
  const found: Limit[] = [];
  if (restAfter === null && series === null) return found;
  /** The night shifts in a row up to here. */
  let row: readonly Shift[] = [];
  if (series?.withDays) found.push(...mixedRows(series.withDays, nights));
  nights.all.forEach((shift, at) => {
    const before = nights.all[at - 1];
    // Of two shifts of the past nothing is asked.
    const isAsked = before !== undefined && (nights.isNew(shift) || nights.isNew(before));
    if (restAfter !== null && isAsked && nights.isNight(before)) {
      const { endAfterMinute, restMinutesMin } = restAfter;
      if (nights.endsAfter(before, endAfterMinute)) {
        found.push(tooSoon("restAfter", before.interval.end, restMinutesMin, [before, shift]));
      }
    }
    if (series === null) return;
    const last = row.at(-1);
    const rested =
      last === undefined || shift.interval.start - last.interval.end >= series.restMinutesMin;
    if (!nights.isNight(shift)) {
      if (last !== undefined && !rested && row.length >= series.shiftsMin) {
        const { restMinutesMin } = series;
        found.push(tooSoon("restAfterSeries", last.interval.end, restMinutesMin, [last, shift]));
      }
      row = [];
      return;
    }
    row = rested ? [shift] : [...row, shift];
    if (series.shiftsMax === null || row.length <= series.shiftsMax) return;
    const workedMinutes = lengthMinutes(shift.interval);
    const span = shift.interval;
    found.push({ limit: "series", shifts: row, span, allowedMinutes: 0, workedMinutes });
  });
  return found;
}

/** From the first night shift of a row on, every shift that is one too many. */
function mixedRows(
  { shiftsMax, restMinutesMin }: NonNullable<NonNullable<Params["series"]>["withDays"]>,
  { all, isNight }: Nights,
): readonly Limit[] {
  const found: Limit[] = [];
  let row: readonly Shift[] = [];
  for (const shift of all) {
    const { interval: span } = shift;
    const last = row.at(-1);
    const goesOn = last !== undefined && span.start - last.interval.end < restMinutesMin;
    row = goesOn ? [...row, shift] : [shift];
    if (row.length <= shiftsMax || !row.some(isNight)) continue;
    const workedMinutes = lengthMinutes(span);
    found.push({ limit: "series", shifts: [shift], span, allowedMinutes: 0, workedMinutes });
  }
  return found;
}

function tooSoon(
  limit: Limit["limit"],
  end: Instant,
  restMinutesMin: number,
  shifts: readonly [Shift, Shift],
): Limit {
  const [, { interval: next }] = shifts;
  const span = { start: end, end: instant(end + restMinutesMin) };
  const overlapping = Math.max(0, Math.min(end, next.end) - next.start);
  const workedMinutes = sharedMinutes(next, span) + overlapping;
  return { limit, shifts, span, allowedMinutes: 0, workedMinutes };
}
