import type { Shift } from "../../../src/domain/shift.ts";
import {
  type Layer,
  knownFrom,
  longest,
  longestFree,
  isPainted,
  paint,
  paintOnly,
  said,
  stroke,
} from "./paint.ts";
import type { Roster } from "./roster.ts";
import { beginnings, edgeOf } from "./wall-clock.ts";

export interface RestParams {
  readonly restMinutesMin: number;
  readonly trigger: string;
  readonly consent: { readonly forms: readonly string[] } | null;
  readonly premium: unknown;
  readonly onCallCounts: boolean;
}

const blank: Layer = new Uint8Array(longest);

/** From the start of each shift back, minute by minute, until one of an earlier shift. */
export function restBetweenShifts(params: RestParams, roster: Roster): string[] {
  const { line, clock, midnights } = roster;
  const before = line.worker.history.shifts.filter(({ onCall }) => params.onCallCounts || !onCall);
  const found: string[] = [];
  blank.fill(0);
  for (const shift of before) stroke(roster, shift, blank, 1);
  for (const later of line.shifts) {
    if (later.onCall && !params.onCallCounts) continue;
    const start = later.interval.start - clock.from;
    const date = clock.date[start] as number;
    const [opens, closes] = [edgeOf(midnights, date), edgeOf(midnights, date + 1)];
    const spared = before.filter(({ interval }) => {
      const [from, until] = [interval.start - clock.from, interval.end - clock.from];
      return params.trigger !== "any" && from >= opens && until <= closes;
    });
    for (const shift of spared) stroke(roster, shift, blank, -1);
    let rest = 0;
    while (rest < params.restMinutesMin && blank[start - 1 - rest] === 0) rest++;
    const overlaps = blank[start] !== 0;
    for (const shift of [...spared, later]) stroke(roster, shift, blank, 1);
    before.push(later);
    if (rest < params.restMinutesMin || overlaps) {
      const isLifted = !overlaps && params.consent !== null;
      const consents = isLifted && agreed(roster, later, "shortRest", params.consent?.forms ?? []);
      if (consents && params.premium === null) continue;
      found.push(said(consents ? "premium" : "violation", later.id));
    } else if (isUnknown(roster, start - params.restMinutesMin)) {
      found.push(said("notAssessable", later.id));
    }
  }
  return found;
}

/** Whether somebody might have worked unseen on the minute, before the period. */
function isUnknown({ line, clock }: Roster, at: number): boolean {
  const { completeFrom } = line.worker.history;
  const isPast = at + clock.from < line.period.interval.start;
  return isPast && (completeFrom === null || at + clock.from < completeFrom);
}

/** A yes in one of the forms that stood when the shift began, for it or for all shifts. */
export function agreed(
  { line }: Roster,
  { id, interval }: Shift,
  kind: string,
  forms: readonly string[],
): boolean {
  for (const given of line.worker.consents) {
    const since = given.givenAt ?? Number.NEGATIVE_INFINITY;
    const until = given.revokedAt ?? Number.POSITIVE_INFINITY;
    const stood = since < interval.start && interval.start < until;
    const named = new Set<string>(given.shifts ?? [id]);
    const demand: string = line.demands?.get(id) ?? id;
    if (given.kind !== kind || !forms.includes(given.form) || !stood) continue;
    if (named.has(id) || named.has(demand)) return true;
  }
  return false;
}

/** In the 1440 minutes from each start of work, the longest free run. */
export function dailyRest(
  params: { readonly restMinutesMin: number; readonly onCallCounts: boolean },
  roster: Roster,
): string[] {
  const counts = ({ onCall }: Shift): boolean => params.onCallCounts || !onCall;
  const { busy, ours } = paint(roster, params.onCallCounts);
  const { line, clock } = roster;
  const mine = line.shifts.filter(counts).map(({ interval }) => interval.start - clock.from);
  const past = line.worker.history.shifts.filter(counts);
  const starts = new Set([...past.map(({ interval }) => interval.start - clock.from), ...mine]);
  const found: string[] = [];
  for (const start of starts) {
    if (!isPainted(ours, start, start + 1440)) continue;
    if (longestFree(busy, start, start + 1440) >= params.restMinutesMin) continue;
    found.push(said("violation", start + clock.from));
  }
  const first = mine[0];
  const known = knownFrom(roster);
  // Work may have begun unseen in the last unknown minute, and its 1440 minutes reach the schedule.
  if (first !== undefined && known - 1 + 1440 >= first) {
    if (longestFree(busy, known, first) < params.restMinutesMin) {
      found.push(said("notAssessable", first + clock.from));
    }
  }
  return found;
}

export interface WeeklyRestParams {
  readonly restMinutesMin: number;
  readonly wholeCalendarDay: boolean;
  readonly anchor: string;
  readonly referenceDays: number;
  readonly consent: { readonly forms: readonly string[] } | null;
  readonly onCallCounts: boolean;
}

/** Free runs of every week, or two weeks, cut into rests. */
export function weeklyRest(params: WeeklyRestParams, roster: Roster): string[] {
  const { line, clock } = roster;
  const { period, workweekStart } = line;
  const forms = params.consent?.forms ?? [];
  const spoils = (shift: Shift): boolean =>
    (params.onCallCounts || !shift.onCall) && !agreed(roster, shift, "workOnRestDay", forms);
  const { busy, ours } = paintOnly(roster, spoils);
  const [weekday, minute] =
    params.anchor === "workweek"
      ? [workweekStart.weekday, workweekStart.minute]
      : [params.anchor === "calendarWeekMonday" ? 1 : 7, 0];
  const edges = minute === 0 ? roster.midnights : beginnings(clock, minute);
  const found: string[] = [];
  for (let first = period.first - params.referenceDays; first <= period.last; first++) {
    // 1970-01-05, day 4, was a Monday.
    if (params.anchor !== "rolling7" && ((first - 4) % 7) + 1 !== weekday) continue;
    const days = Array.from({ length: params.referenceDays + 1 }, (_, at) =>
      edgeOf(edges, first + at),
    );
    const [from, until] = [days[0] as number, days.at(-1) as number];
    if (until + clock.from <= period.interval.start || !isPainted(ours, from, until)) continue;
    const needed = params.referenceDays / 7;
    const known = knownFrom(roster);
    if (restsIn(params, busy, days, from) < needed)
      found.push(said("violation", from + clock.from));
    else if (known > from && restsIn(params, busy, days, known) < needed) {
      found.push(said("notAssessable", from + clock.from));
    }
  }
  return found;
}

/** Rests in the days, one after the other, until there are enough; before `known` nothing is free. */
function restsIn(
  { restMinutesMin, wholeCalendarDay }: WeeklyRestParams,
  busy: Layer,
  days: readonly number[],
  known: number,
): number {
  let [count, run, whole, day] = [0, 0, 0, 0];
  let wholeSoFar = true;
  const close = (): void => {
    const rests = Math.floor(run / restMinutesMin);
    count += wholeCalendarDay ? Math.min(rests, whole) : rests;
    [run, whole, wholeSoFar] = [0, 0, false];
  };
  const [until, needed] = [days.at(-1) as number, (days.length - 1) / 7];
  for (let at = days[0] as number; at < until && count < needed; at++) {
    if (at === days[day]) {
      wholeSoFar = true;
      day++;
    }
    if (busy[at] === 0 && at >= known) run++;
    else if (run > 0 || wholeSoFar) close();
    if (wholeSoFar && at + 1 === days[day] && run > 0) whole++;
  }
  close();
  return count;
}
