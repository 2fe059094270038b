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

/**
 * A date on which somebody came: what she was given, and what of the told work fell away after that. Of
 * `excused` shifts something fell away for an excepted reason.
 */
interface Came {
  readonly date: number;
  readonly shifts: Shift[];
  readonly sentHome: Told[];
  readonly excused: Set<string>;
}

/** Thousandths of a minute owed for dates on which there was little of the work. */
export function reportingTime(params: ReportingParams, roster: Roster): string[] {
  const { line, clock } = roster;
  const days = new Map<number, Came>();
  const dayOf = (start: number): Came => {
    const date = dateShown(clock, start);
    const day = days.get(date) ?? { date, shifts: [], sentHome: [], excused: new Set() };
    days.set(date, day);
    return day;
  };
  for (const shift of line.shifts)
    if (!shift.onCall) dayOf(shift.interval.start).shifts.push(shift);
  for (const told of toldIn(roster)) {
    const { record, initiator, before, after, workBefore, workAfter, reason, called, at } = told;
    if (record === null || initiator === "worker" || before === null || at < before.start) continue;
    const isLess = after === null ? called !== "onCallNotCalled" : workAfter < workBefore;
    if (!isLess) continue;
    if (!params.exceptions.some((one) => one === reason)) dayOf(before.start).sentHome.push(told);
    else for (const day of days.values()) day.excused.add(told.shift);
  }
  return [...days.values()].flatMap((day) => [
    ...lacking("cut", toldShare(params, day), given(day.shifts)),
    ...lacking("short", leastOf(params, day, line.worker.usualShifts), given(day.shifts)),
    ...(params.second === null ? [] : comingsAgain(day)).flatMap((minutes) =>
      lacking("second", 1000 * (params.second?.payMinutes ?? 0), minutes),
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

/**
 * Minutes given each time that she came again: with a shift, or for one that was called off once she
 * was there, after all that came before it that day was over for a minute or more.
 */
function comingsAgain({ shifts, sentHome, excused }: Came): readonly number[] {
  const comings = [
    ...shifts.map((shift) => ({
      ...shift.interval,
      minutes: given([shift]),
      owes: !excused.has(shift.id),
    })),
    ...sentHome.flatMap(({ before, after }) =>
      before === null || after !== null ? [] : [{ ...before, minutes: 0, owes: true }],
    ),
  ];
  return comings.flatMap(({ start, minutes, owes }) => {
    const earlier = comings.filter((one) => one.start < start);
    const isAgain = earlier.length > 0 && earlier.every(({ end }) => end < start);
    return isAgain && owes ? [minutes] : [];
  });
}
