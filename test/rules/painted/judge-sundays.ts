import type { Shift } from "../../../src/domain/shift.ts";
import { agreed } from "./judge-rests.ts";
import { unserved } from "./matching.ts";
import type { Roster } from "./roster.ts";
import { weekdayOn } from "./wall-clock.ts";

export interface SundayParams {
  readonly sundays: boolean;
  readonly holidays: boolean;
  readonly consent: { readonly kind: string; readonly forms: readonly string[] } | null;
  readonly allowed: {
    readonly freeSundaysPerYearMin: number;
    readonly substituteWithinDays: { readonly sunday: number; readonly holiday: number } | null;
  } | null;
}

/** Dates painted with the shifts that lie on them, where all that matters is known. */
export function sundayHolidayWork(params: SundayParams, roster: Roster): string[] {
  const { line, clock } = roster;
  const paint = (shifts: readonly Shift[]): Map<number, Shift[]> => {
    const dates = new Map<number, Shift[]>();
    for (const shift of shifts.filter(({ onCall }) => !onCall)) {
      for (let at: number = shift.interval.start; at < shift.interval.end; at++) {
        const date = clock.date[at - clock.from] as number;
        const held = dates.get(date) ?? [];
        if (!held.includes(shift)) dates.set(date, [...held, shift]);
      }
    }
    return dates;
  };
  const [past, ours] = [paint(line.worker.history.shifts), paint(line.shifts)];
  const holidays = new Set<number>(line.holidays?.dates ?? []);
  const isMeant = (date: number): boolean =>
    (params.sundays && weekdayOn(date) === 7) || (params.holidays && holidays.has(date));
  const { consent, allowed } = params;
  if (allowed === null) {
    return [...ours]
      .filter(([date, shifts]) => {
        const isAgreed = (shift: Shift): boolean =>
          consent !== null && agreed(roster, shift, consent.kind, consent.forms);
        return isMeant(date) && !shifts.every(isAgreed);
      })
      .map(([date]) => `violation ban ${date}`);
  }
  const worked = new Set([...past.keys(), ...ours.keys()]);
  const found: string[] = [];
  for (const date of ours.keys()) {
    if (!params.sundays || weekdayOn(date) !== 7) continue;
    let free = 0;
    for (let week = 0; week < 52; week++) if (!worked.has(date - 7 * week)) free++;
    if (free < allowed.freeSundaysPerYearMin) found.push(`violation freeSundays ${date}`);
  }
  const within = allowed.substituteWithinDays;
  if (within === null) return found;
  const asks = [...worked].filter(isMeant).map((date) => {
    const reach = weekdayOn(date) === 7 ? within.sunday : within.holiday;
    const offers: number[] = [];
    for (let other = date - reach + 1; other < date + reach; other++) {
      // A holiday is none of the free days, whether or not work on holidays is meant.
      if (weekdayOn(other) !== 7 && !holidays.has(other) && !worked.has(other)) offers.push(other);
    }
    return { isCounted: date + reach > line.period.first, offers };
  });
  for (let count = unserved(asks); count > 0; count--) found.push("violation substitute");
  return found;
}
