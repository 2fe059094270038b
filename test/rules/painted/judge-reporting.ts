import type { Shift } from "../../../src/domain/shift.ts";
import type { Roster } from "./roster.ts";
import { type Told, toldIn } from "./told.ts";
import { dateShown, weekdayOn } from "./wall-clock.ts";

export interface ReportingParams {
  readonly cut: {
    readonly toldMinutesMin: number;
    readonly belowThousandths: number;
    readonly payThousandths: number;
    readonly payMinutesMin: number;
    readonly payMinutesMax: number;
    readonly atMostTold: boolean;
  } | null;
  readonly short: { readonly payMinutes: readonly number[]; readonly atMostUsual: boolean } | null;
  readonly second: { readonly payMinutes: number } | null;
  readonly exceptions: readonly string[];
  readonly rate: string;
}

/** A date on which somebody came: what she was given, and what of the told work fell away after that. */
interface Came {
  readonly date: number;
  readonly shifts: Shift[];
  readonly sentHome: Told[];
}

/** Thousandths of a minute owed for dates on which there was little of the work. */
export function reportingTime(params: ReportingParams, roster: Roster): string[] {
  const { line, clock } = roster;
  const days = new Map<number, Came>();
  const dayOf = (start: number): Came => {
    const date = dateShown(clock, start);
    const day = days.get(date) ?? { date, shifts: [], sentHome: [] };
    days.set(date, day);
    return day;
  };
  for (const shift of line.shifts)
    if (!shift.onCall) dayOf(shift.interval.start).shifts.push(shift);
  for (const told of toldIn(roster)) {
    const { record, initiator, before, after, workBefore, workAfter, reason, called, at } = told;
    if (record === null || initiator === "worker" || before === null || at < before.start) continue;
    const isLess = after === null ? called !== "onCallNotCalled" : workAfter < workBefore;
    if (isLess && !params.exceptions.some((one) => one === reason)) {
      dayOf(before.start).sentHome.push(told);
    }
  }
  return [...days.values()].flatMap((day) => [
    ...lacking("cut", toldShare(params, day), given(day.shifts)),
    ...lacking("short", leastOf(params, day, line.worker.usualShifts), given(day.shifts)),
    ...day.shifts
      .filter((shift) => params.second !== null && comesAgain(shift, day.shifts))
      .flatMap((shift) =>
        lacking("second", 1000 * (params.second?.payMinutes ?? 0), given([shift])),
      ),
  ]);
}

function given(shifts: readonly Shift[]): number {
  let minutes = 0;
  for (const { interval, breaks } of shifts) {
    for (let at: number = interval.start; at < interval.end; at++) {
      const pause = breaks.find((one) => one.interval.start <= at && at < one.interval.end);
      if (pause === undefined || pause.paid) minutes++;
    }
  }
  return minutes;
}

function lacking(basis: string, thousandths: number, minutes: number): string[] {
  const owed = thousandths - 1000 * minutes;
  return owed > 0 ? [`premium ${basis} ${owed}`] : [];
}

function toldShare({ cut }: ReportingParams, { shifts, sentHome }: Came): number {
  if (cut === null || sentHome.length === 0) return 0;
  const now = given(shifts);
  let told = now;
  for (const { workBefore, workAfter } of sentHome) told += workBefore - workAfter;
  const isHalf = 1000 * now >= cut.belowThousandths * told;
  if (told < cut.toldMinutesMin || isHalf) return 0;
  let paid = cut.payThousandths * told;
  if (paid < 1000 * cut.payMinutesMin) paid = 1000 * cut.payMinutesMin;
  if (paid > 1000 * cut.payMinutesMax) paid = 1000 * cut.payMinutesMax;
  return cut.atMostTold && paid > 1000 * told ? 1000 * told : paid;
}

type Usual = Roster["line"]["worker"]["usualShifts"];

function leastOf({ short }: ReportingParams, { date, shifts, sentHome }: Came, usual: Usual) {
  if (short === null) return 0;
  const count = shifts.length + sentHome.filter(({ after }) => after === null).length;
  if (count === 0) return 0;
  const least = short.payMinutes[count - 1] ?? short.payMinutes.at(-1) ?? 0;
  let minutes = 0;
  for (const { weekday, startMinute, endMinute } of usual) {
    if (weekday !== weekdayOn(date)) continue;
    for (let at = startMinute; at % 1440 !== endMinute % 1440; at++) minutes++;
  }
  return 1000 * (short.atMostUsual && minutes > 0 && minutes < least ? minutes : least);
}

/** Whether every earlier shift of the date was over for a minute or more before this one began. */
const comesAgain = ({ interval }: Shift, shifts: readonly Shift[]): boolean => {
  const before = shifts.filter((other) => other.interval.start < interval.start);
  return before.length > 0 && !before.some((other) => other.interval.end >= interval.start);
};
