import { unserved } from "./matching.ts";
import { isPainted, paint } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { edgeOf } from "./wall-clock.ts";

export interface ShortenedParams {
  readonly restMinutesMin: number;
  readonly shortestMinutesMin: number;
  readonly oncePerDays: number | null;
  readonly compensation: {
    readonly restMinutesMin: number;
    readonly withinDays: number;
    readonly addsWhatLacks: boolean;
    readonly onlyAfter: boolean;
  } | null;
  readonly trigger: string;
  readonly onlyIf: string | null;
  readonly onCallCounts: boolean;
}

/** A run of free minutes, by index; the last one of all has no end. */
interface Run {
  readonly from: number;
  readonly until: number;
}

/** How many short rests are not made up for by another one of their own, where all is known. */
export function madeUp(params: ShortenedParams, roster: Roster): string[] {
  const { compensation, onlyIf } = params;
  const { line, clock, midnights } = roster;
  if (compensation === null || (onlyIf !== null && line.fact(onlyIf) !== true)) return [];
  const { busy, ours } = paint(roster, params.onCallCounts);
  const runs: Run[] = [];
  let [from, last] = [-1, 0];
  for (let at = 0; at < clock.length; at++) {
    if (busy[at] === 0) continue;
    // What was before the first shift is no rest: a rest lies between two.
    if (from >= 0 && from < at) runs.push({ from, until: at });
    from = at + 1;
    last = at;
  }
  runs.push({ from: last + 1, until: last + 400 * 1440 });
  const isBetweenDays = ({ from, until }: Run): boolean => {
    const date = clock.date[until];
    if (params.trigger === "any" || date === undefined) return true;
    const begun = edgeOf(midnights, date);
    // Some minute of the work before the run lies on another date.
    return from - 1 < begun || startsBefore(roster, from, begun, params.onCallCounts);
  };
  const rests = runs.filter(isBetweenDays);
  const isShort = ({ from, until }: Run): boolean => until - from < params.restMinutesMin;
  const pieces = rests.flatMap(({ from, until }) => {
    const found: Run[] = [];
    for (let at = from; at < until; at += 1440)
      found.push({ from: at, until: Math.min(until, at + 1440) });
    return found;
  });
  const asks = rests
    .filter((one) => isShort(one) && one.until - one.from >= params.shortestMinutesMin)
    .map((short) => {
      const lacks = params.restMinutesMin - (short.until - short.from);
      const needed = compensation.restMinutesMin + (compensation.addsWhatLacks ? lacks : 0);
      const reach = compensation.withinDays * 1440;
      const offers: number[] = [];
      pieces.forEach((piece, index) => {
        if (piece.from === short.from) return;
        const [starts, ends] = [piece.from, piece.from + needed];
        const isInTime = Math.max(short.until, ends) - Math.min(short.from, starts) <= reach;
        const isInOrder = !compensation.onlyAfter || starts >= short.until;
        if (ends <= piece.until && isInTime && isInOrder) offers.push(index);
      });
      const isCounted = isPainted(ours, 0, short.from + reach);
      return { isCounted, offers };
    });
  return Array.from({ length: unserved(asks) }, () => "violation compensation");
}

/** Whether a shift that ends where the run begins started before a date did. */
function startsBefore({ line, clock }: Roster, end: number, date: number, all: boolean): boolean {
  return [...line.worker.history.shifts, ...line.shifts].some(
    ({ onCall, interval }) =>
      (all || !onCall) && interval.end - clock.from === end && interval.start - clock.from < date,
  );
}
