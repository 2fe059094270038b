import type { Shift } from "../../../src/domain/shift.ts";
import { agreed } from "./judge-rests.ts";
import { isPainted, knownFrom, paint, said, sumOf } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { beginnings, edgeOf } from "./wall-clock.ts";

export interface DailyMaximumParams {
  readonly workMinutesMax: number;
  readonly day: string;
  readonly onCallCounts: boolean;
}

/** Minutes at work on every date of the schedule. */
export function dailyMaximum(params: DailyMaximumParams, roster: Roster): string[] {
  const { work, ourWork } = paint(roster, params.onCallCounts);
  const { clock, line } = roster;
  const minute = params.day === "workday" ? line.workweekStart.minute : 0;
  const edges = beginnings(clock, minute);
  const found: string[] = [];
  for (let date = line.period.first - 2; date < line.period.last + 5; date++) {
    const [from, until] = [edgeOf(edges, date), edgeOf(edges, date + 1)];
    if (!isPainted(ourWork, from, until)) continue;
    const worked = sumOf(work, from, until);
    const unknown = Math.max(0, Math.min(knownFrom(roster), until) - from);
    if (worked > params.workMinutesMax) found.push(said("violation", date));
    else if (worked + unknown > params.workMinutesMax) found.push(said("notAssessable", date));
  }
  return found;
}

export interface WeeklyMaximumParams {
  readonly week: string;
  readonly workMinutesMax: number | null;
  readonly shorterRegularWeek: boolean;
  readonly average: {
    readonly workMinutesMax: number;
    readonly referenceWeeks: number;
    readonly leaveIsNeutral: boolean;
  } | null;
  readonly optOut: { readonly kind: string; readonly forms: readonly string[] } | null;
  readonly onCallCounts: boolean;
}

/** Minutes at work in each week that meets the period, and in the weeks averaged over. */
export function weeklyMaximum(params: WeeklyMaximumParams, roster: Roster): string[] {
  const counts = ({ onCall }: Shift): boolean => params.onCallCounts || !onCall;
  const { work, ourWork } = paint(roster, params.onCallCounts);
  const { clock, line } = roster;
  const own = params.week === "workweek";
  const weekday = own ? line.workweekStart.weekday : params.week === "calendarWeekMonday" ? 1 : 7;
  const edges = beginnings(clock, own ? line.workweekStart.minute : 0);
  const found: string[] = [];
  for (let last = line.period.first - 7; last <= line.period.last; last++) {
    if (((last - 4) % 7) + 1 !== weekday) continue;
    const until = edgeOf(edges, last + 7);
    if (until + clock.from <= line.period.interval.start) continue;
    const limits: [max: number, weeks: number, neutral: boolean][] = [];
    if (params.workMinutesMax !== null) {
      const usual = params.shorterRegularWeek ? line.fact("worker.regularWeekMinutes") : undefined;
      limits.push([Math.min(params.workMinutesMax, Number(usual ?? Infinity)), 1, false]);
    }
    const { average } = params;
    if (average !== null) {
      limits.push([average.workMinutesMax, average.referenceWeeks, average.leaveIsNeutral]);
    }
    for (const [max, weeks, neutral] of limits) {
      const first = last - 7 * (weeks - 1);
      const from = edgeOf(edges, first);
      if (!isPainted(ourWork, from, until)) continue;
      const inside = line.shifts.filter((one) => counts(one) && worksIn(one, roster, from, until));
      if (inside.every((one) => optedOut(params, roster, one))) continue;
      let days = 0;
      for (let date = first; date < first + 7 * weeks; date++) {
        const [opens, closes] = [edgeOf(edges, date), edgeOf(edges, date + 1)];
        if (!neutral || !onLeave(roster, opens, closes)) days++;
      }
      if (days === 0) continue;
      const worked = sumOf(work, from, until);
      const unknown = Math.max(0, Math.min(knownFrom(roster), until) - from);
      const about = `${first} ${weeks}`;
      if (7 * worked > max * days) found.push(said("violation", about));
      else if (7 * (worked + unknown) > max * days) found.push(said("notAssessable", about));
    }
  }
  return found;
}

function worksIn(
  { interval, breaks }: Shift,
  { clock }: Roster,
  from: number,
  until: number,
): boolean {
  for (let at = interval.start - clock.from; at < interval.end - clock.from; at++) {
    const now = at + clock.from;
    const paused = breaks.some(
      (one) => !one.paid && one.interval.start <= now && now < one.interval.end,
    );
    if (at >= from && at < until && !paused) return true;
  }
  return false;
}

const optedOut = ({ optOut }: WeeklyMaximumParams, roster: Roster, shift: Shift): boolean =>
  optOut !== null && agreed(roster, shift, optOut.kind, optOut.forms);

/** Whether one leave covers the whole of a day. */
function onLeave({ line, clock }: Roster, opens: number, closes: number): boolean {
  for (const { interval } of line.worker.leaves) {
    let at = opens;
    while (at < closes && interval.start - clock.from <= at && at < interval.end - clock.from) at++;
    if (at === closes) return true;
  }
  return false;
}

/** Minutes at work in the workweek against what the contract allows. */
export function contractMaximum(_params: object, roster: Roster): string[] {
  const { clock, line } = roster;
  const max = line.worker.contract.maxMinutesPerWeek;
  if (max === null) return [];
  const { work, ourWork } = paint(roster, false);
  const edges = beginnings(clock, line.workweekStart.minute);
  const found: string[] = [];
  for (let date = line.period.first - 7; date <= line.period.last + 3; date++) {
    if (((date - 4) % 7) + 1 !== line.workweekStart.weekday) continue;
    const [from, until] = [edgeOf(edges, date), edgeOf(edges, date + 7)];
    if (!isPainted(ourWork, from, until)) continue;
    const worked = sumOf(work, from, until);
    const unknown = Math.max(0, Math.min(knownFrom(roster), until) - from);
    if (worked > max) found.push(said("violation", from + clock.from));
    else if (worked + unknown > max) found.push(said("notAssessable", from + clock.from));
  }
  return found;
}
