import type { Shift } from "../../domain/shift.ts";
import { type Instant, instant, lengthMinutes, sharedMinutes } from "../../time/interval.ts";
import type { Limit, Nights } from "./check-night.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: rests after night shifts and after series of them, and too long series. */
export function restLimits({ restAfter, series }: Params, nights: Nights): readonly Limit[] {
  const found: Limit[] = [];
  if (restAfter === null && series === null) return found;
  if (series?.withDays) found.push(...mixedRows(series.withDays, nights));
  /** How many night shifts come in a row up to here. */
  let row = 0;
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
    const last = row > 0 ? before : undefined;
    const rested =
      last === undefined || shift.interval.start - last.interval.end >= series.restMinutesMin;
    if (!nights.isNight(shift)) {
      if (last !== undefined && !rested && row >= series.shiftsMin) {
        const { restMinutesMin } = series;
        found.push(tooSoon("restAfterSeries", last.interval.end, restMinutesMin, [last, shift]));
      }
      row = 0;
      return;
    }
    row = rested ? 1 : row + 1;
    if (series.shiftsMax === null || row <= series.shiftsMax) return;
    const shifts = nights.all.slice(at + 1 - row, at + 1);
    const workedMinutes = lengthMinutes(shift.interval);
    const span = shift.interval;
    found.push({ limit: "series", shifts, span, allowedMinutes: 0, workedMinutes });
  });
  return found;
}

/** From the first night shift of a row on, every shift that is one too many. */
function mixedRows(
  { shiftsMax, restMinutesMin }: NonNullable<NonNullable<Params["series"]>["withDays"]>,
  { all, isNight }: Nights,
): readonly Limit[] {
  const found: Limit[] = [];
  /** Where the row of shifts up to here begins. */
  let first = 0;
  all.forEach((shift, at) => {
    const { interval: span } = shift;
    const last = all[at - 1];
    if (last === undefined || span.start - last.interval.end >= restMinutesMin) first = at;
    const length = at + 1 - first;
    if (length <= shiftsMax || !all.slice(first, at + 1).some(isNight)) return;
    const workedMinutes = lengthMinutes(span);
    found.push({ limit: "series", shifts: [shift], span, allowedMinutes: 0, workedMinutes });
  });
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
