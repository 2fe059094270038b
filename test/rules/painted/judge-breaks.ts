import type { Break, Shift } from "../../../src/domain/shift.ts";
import type { Roster } from "./roster.ts";
import { dateShown } from "./wall-clock.ts";

export interface RestBreakParams {
  readonly minutesMin: number;
  readonly minor: { readonly underYears: number; readonly minutesMin: number } | null;
  readonly perMinutes: number;
  readonly rounding: string;
  readonly table: readonly { op: string; minutes: number; rests: number }[] | null;
  readonly edgeMinutesMin: number;
  readonly minShiftMinutes: number;
  readonly measure: string;
  readonly per: string;
  readonly separate: boolean;
  readonly stretchMinutesMax: number | null;
  readonly paid: boolean;
  readonly remedy: { readonly payMinutes: number } | null;
}

/** Completed birthdays, counted year by year; on 29 February's in a common year from 1 March on. */
export function yearsOn(born: number, date: number): number {
  const [birth, now] = [new Date(born * 86_400_000), new Date(date * 86_400_000)];
  let years = 0;
  const birthday = (after: number): number =>
    Date.UTC(birth.getUTCFullYear() + after, birth.getUTCMonth(), birth.getUTCDate());
  while (birthday(years + 1) <= now.getTime()) years++;
  return years;
}

/** Counts rests minute by minute, shift by shift or for all shifts that begin on a date. */
export function restBreaks(params: RestBreakParams, roster: Roster): string[] {
  const { line, clock } = roster;
  const groups = new Map<string, Shift[]>();
  for (const shift of line.shifts) {
    if (shift.onCall) continue;
    const date = dateShown(clock, shift.interval.start);
    const key = params.per === "day" ? `${date}` : shift.id;
    groups.set(key, [...(groups.get(key) ?? []), shift]);
  }
  const paid = new Set<number>();
  return [...groups.values()].flatMap((group) => {
    const first = group[0] as Shift;
    const lengths = lengthsFor(params, roster, first);
    const verdicts = lengths.map((length) => lacks(params, group, length));
    if (!verdicts.includes(true)) return [];
    if (verdicts.includes(false)) return [`notAssessable ${first.id} 0`];
    const date = dateShown(clock, first.interval.start);
    const owes = paid.has(date) ? 0 : (params.remedy?.payMinutes ?? 0);
    paid.add(date);
    return [`violation ${first.id} ${owes}`];
  });
}

/** How long a rest must be; both lengths where it is not known which of the two. */
function lengthsFor({ minutesMin, minor }: RestBreakParams, { line, clock }: Roster, shift: Shift) {
  if (minor === null) return [minutesMin];
  const { birthDay, ageBand } = line.worker;
  if (birthDay !== null) {
    const years = yearsOn(birthDay, dateShown(clock, shift.interval.start));
    return [years < minor.underYears ? minor.minutesMin : minutesMin];
  }
  if (ageBand === "adult" && minor.underYears <= 18) return [minutesMin];
  if (ageBand === "minor" && minor.underYears >= 18) return [minor.minutesMin];
  return [minutesMin, minor.minutesMin];
}

function lacks(params: RestBreakParams, group: readonly Shift[], length: number): boolean {
  let [counted, taken] = [0, 0];
  let isLong = false;
  for (const shift of group) {
    const rests = shift.breaks.filter((one) => isRest(params, shift, one, length));
    taken += rests.length;
    let stretch = 0;
    for (let at: number = shift.interval.start; at < shift.interval.end; at++) {
      const pause = shift.breaks.find(({ interval }) => interval.start <= at && at < interval.end);
      if (params.measure === "elapsed" || pause === undefined || pause.paid) counted++;
      const ends = pause !== undefined && (pause.kind === "meal" || rests.includes(pause));
      stretch = ends ? 0 : stretch + 1;
      if (stretch > (params.stretchMinutesMax ?? Infinity)) isLong = true;
    }
  }
  return taken < owed(params, counted) || isLong;
}

function isRest(params: RestBreakParams, shift: Shift, one: Break, length: number): boolean {
  const { start, end } = one.interval;
  const inner = { from: start - shift.interval.start, to: shift.interval.end - end };
  const touches =
    inner.from === 0 ||
    inner.to === 0 ||
    shift.breaks.some(
      ({ kind, interval }) => kind === "meal" && (interval.end === start || interval.start === end),
    );
  return (
    one.kind === "rest" &&
    end - start >= length &&
    (one.paid || !params.paid) &&
    !(params.separate && touches) &&
    inner.from >= params.edgeMinutesMin &&
    inner.to >= params.edgeMinutesMin
  );
}

/** One for every so many minutes begun, counted up by the minute. */
function owed(params: RestBreakParams, counted: number): number {
  if (counted < params.minShiftMinutes) return 0;
  if (params.table !== null) {
    const rows = params.table.filter(({ op, minutes }) =>
      op === ">" ? counted > minutes : counted >= minutes,
    );
    return rows.at(-1)?.rests ?? 0;
  }
  let [rests, part] = [0, 0];
  for (let minute = 0; minute < counted; minute++) {
    if (++part < params.perMinutes) continue;
    rests++;
    part = 0;
  }
  return params.rounding === "majorFraction" && part > params.perMinutes - part ? rests + 1 : rests;
}
