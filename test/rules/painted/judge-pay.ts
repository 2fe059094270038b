import type { Shift } from "../../../src/domain/shift.ts";
import { knownFrom } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { edgeOf, beginnings } from "./wall-clock.ts";

export interface SplitParams {
  readonly gapOverMinutes: number;
  readonly payMinutes: number;
  readonly offset: boolean;
}

/** A day of shifts painted on one strip: work, and what lies between its first and its last minute. */
interface Strip {
  readonly work: number;
  /** From the first minute at work to the last, and the longest time without any between them. */
  readonly first: number;
  readonly longestGap: number;
}

function stripOf(shifts: readonly Shift[]): Strip {
  const from = Math.min(...shifts.map(({ interval }) => interval.start));
  const until = Math.max(...shifts.map(({ interval }) => interval.end));
  const strip = new Uint8Array(until - from);
  let work = 0;
  for (const { interval, breaks } of shifts) {
    for (let at: number = interval.start; at < interval.end; at++) {
      const pause = breaks.find((one) => one.interval.start <= at && at < one.interval.end);
      if (pause !== undefined && !pause.paid) continue;
      strip[at - from] = 1;
      work++;
    }
  }
  let [longestGap, gap, first] = [0, 0, -1];
  strip.forEach((isWorked, at) => {
    if (isWorked === 1) {
      if (first < 0) first = at;
      longestGap = Math.max(longestGap, gap);
      gap = 0;
    } else if (first >= 0) gap++;
  });
  return { work, first: from + Math.max(0, first), longestGap };
}

/** Extra pay for workdays that are split, and those of which nobody can tell. */
export function splitShift(params: SplitParams, roster: Roster): string[] {
  const { line, clock } = roster;
  const edges = beginnings(clock, line.workweekStart.minute);
  const found: string[] = [];
  for (let date = line.period.first - 2; date <= line.period.last + 2; date++) {
    const [opens, closes] = [
      edgeOf(edges, date) + clock.from,
      edgeOf(edges, date + 1) + clock.from,
    ];
    const isOf = ({ onCall, interval }: Shift): boolean =>
      !onCall && opens <= interval.start && interval.start < closes;
    const ours = line.shifts.filter(isOf);
    if (ours.length === 0) continue;
    const shifts = [...line.worker.history.shifts.filter(isOf), ...ours];
    const strip = stripOf(shifts);
    const from = Math.min(...shifts.map(({ interval }) => interval.start));
    const known = knownFrom(roster) + clock.from;
    if (strip.longestGap > params.gapOverMinutes) {
      found.push(`${owed(params, strip.work, roster)} ${from}`);
    } else if (opens < known && strip.first - (opens + 1) > params.gapOverMinutes) {
      found.push(`notAssessable  ${from}`);
    }
  }
  return found.filter((words) => !words.startsWith("nothing"));
}

export interface SpreadParams {
  readonly overMinutes: number;
  readonly splitOverMinutes: number | null;
  readonly payMinutes: number;
  readonly offset: boolean;
}

/** Extra pay for dates that are long or split. */
export function spreadOfHours(params: SpreadParams, roster: Roster): string[] {
  const { line, clock } = roster;
  const byDate = new Map<number, Shift[]>();
  for (const shift of line.shifts) {
    if (shift.onCall) continue;
    const date = clock.date[shift.interval.start - clock.from] as number;
    byDate.set(date, [...(byDate.get(date) ?? []), shift]);
  }
  return [...byDate.values()].flatMap((shifts) => {
    const strip = stripOf(shifts);
    const from = Math.min(...shifts.map(({ interval }) => interval.start));
    const until = Math.max(...shifts.map(({ interval }) => interval.end));
    const isLong = until - from > params.overMinutes;
    const isSplit = strip.longestGap > (params.splitOverMinutes ?? Infinity);
    const words = owed(params, strip.work, roster);
    return (isLong || isSplit) && words !== "nothing" ? [`${words} ${from}`] : [];
  });
}

/** What is owed at the minimum wage in thousandths of a minute, wages above it taken off where they count. */
function owed(
  { payMinutes, offset }: { readonly payMinutes: number; readonly offset: boolean },
  work: number,
  { line }: Roster,
): string {
  const full = `premium ${1000 * payMinutes}`;
  if (!offset || line.fact("worker.atMinimumWage") === true) return full;
  const minimum = line.fact("worker.minimumWageCentsPerHour");
  const pay = line.worker.contract.payCentsPerHour;
  if (typeof minimum !== "number" || pay === null) return "notAssessable ";
  // In sixtieths of a cent: so much is owed for the hour, and so much was paid above the minimum.
  const lacking = payMinutes * minimum - work * Math.max(0, pay - minimum);
  return lacking <= 0 ? "nothing" : `premium ${Math.ceil((1000 * lacking) / minimum)}`;
}
