import type { Shift } from "../../../src/domain/shift.ts";
import { isPainted, knownFrom, paint, sumOf } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { edgeOf, weekdayOn } from "./wall-clock.ts";

export interface NightParams {
  readonly night: { readonly fromMinute: number; readonly toMinute: number };
  readonly nightShift: { readonly op: string; readonly minutes: number };
  readonly shiftMinutesMax: number | null;
  readonly longer: {
    readonly shiftMinutesMax: number;
    readonly perTwoWeeksMax: number;
    readonly perYearMax: number;
    readonly restMinutesMin: number;
  } | null;
  readonly dayMinutesMax: number | null;
  readonly average: {
    readonly weeks: number;
    readonly weekMinutesMax: number;
    readonly nightShiftsMin: number;
  } | null;
  readonly restAfter: { readonly endAfterMinute: number; readonly restMinutesMin: number } | null;
  readonly series: {
    readonly shiftsMin: number;
    readonly restMinutesMin: number;
    readonly shiftsMax: number | null;
  } | null;
}

/** A shift of the line with its minutes at work, all told and night by night. */
interface Worked {
  readonly shift: Shift;
  readonly isOurs: boolean;
  readonly minutes: number;
  readonly nights: ReadonlyMap<number, number>;
  readonly isNight: boolean;
}

/** Everything that the kind limits, on shifts whose minutes were looked at one by one. */
export function nightWork(params: NightParams, roster: Roster): string[] {
  const { line } = roster;
  const all = [...line.worker.history.shifts, ...line.shifts]
    .filter(({ onCall }) => !onCall)
    .map((shift) => workedIn(params, shift, roster));
  return [
    ...longDays(params, all, roster),
    ...onAverage(params, all, roster),
    ...inSeries(params, all),
    ...tooLong(params, all),
    ...tired(params, all, roster),
  ];
}

function workedIn(
  { night, nightShift }: NightParams,
  shift: Shift,
  { line, clock }: Roster,
): Worked {
  const nights = new Map<number, number>();
  let minutes = 0;
  for (let now: number = shift.interval.start; now < shift.interval.end; now++) {
    const pause = shift.breaks.find(({ interval }) => interval.start <= now && now < interval.end);
    if (pause !== undefined && !pause.paid) continue;
    minutes++;
    const at = now - clock.from;
    // The clock of the night's date runs on past midnight: 1800 is 06:00.
    for (const later of [0, 1440]) {
      const shown = (clock.minute[at] as number) + later;
      if (shown < night.fromMinute || shown >= night.toMinute) continue;
      const date = (clock.date[at] as number) - later / 1440;
      nights.set(date, (nights.get(date) ?? 0) + 1);
    }
  }
  const { op, minutes: least } = nightShift;
  const isNight = [...nights.values()].some((sum) => (op === ">" ? sum > least : sum >= least));
  return { shift, isOurs: line.shifts.includes(shift), minutes, nights, isNight };
}

const startOf = ({ shift }: Worked): number => shift.interval.start;
const endOf = ({ shift }: Worked): number => shift.interval.end;

/** Night shifts that are too long, and those that may be long but are too many or not rested from. */
function tooLong({ shiftMinutesMax: most, longer }: NightParams, all: readonly Worked[]): string[] {
  const long = all.filter(({ isNight, minutes }) => isNight && minutes > (most ?? Infinity));
  return long.flatMap((one) => {
    const found = [`violation shift ${startOf(one)}`];
    if (longer === null) return one.isOurs ? found : [];
    const next = all.find((other) => startOf(other) > startOf(one));
    const isTired = next !== undefined && startOf(next) - endOf(one) < longer.restMinutesMin;
    if (isTired && next.isOurs) return found;
    if (isTired || one.minutes > longer.shiftMinutesMax) return one.isOurs ? found : [];
    const before = long.filter((other) => startOf(other) < startOf(one));
    const within = (days: number): number =>
      before.filter((other) => startOf(other) > startOf(one) - days * 1440).length;
    const often = within(14) >= longer.perTwoWeeksMax || within(364) >= longer.perYearMax;
    return often && one.isOurs ? found : [];
  });
}

/** 24 hours from the start of each shift, with all that is worked in them. */
function longDays({ dayMinutesMax: most }: NightParams, all: readonly Worked[], roster: Roster) {
  if (most === null) return [];
  const { work, ours } = paint(roster, false);
  return all.flatMap((one) => {
    const from = startOf(one) - roster.clock.from;
    const night = all.some(
      (other) =>
        other.isNight && startOf(other) < startOf(one) + 1440 && endOf(other) > startOf(one),
    );
    const isJudged = isPainted(ours, from, from + 1440);
    if (!night || !isJudged || sumOf(work, from, from + 1440) <= most) return [];
    return [`violation day ${startOf(one)}`];
  });
}

/** The first work that comes too soon after a night shift that ends late. */
function tired(
  { restAfter, nightShift }: NightParams,
  all: readonly Worked[],
  { clock }: Roster,
): string[] {
  if (restAfter === null) return [];
  return all.flatMap((one, at) => {
    const next = all[at + 1];
    if (!one.isNight || next === undefined || !(one.isOurs || next.isOurs)) return [];
    const isLate = [...one.nights].some(([date, minutes]) => {
      const { op, minutes: least } = nightShift;
      const counts = op === ">" ? minutes > least : minutes >= least;
      return counts && endOf(one) > momentOf(clock, date, restAfter.endAfterMinute);
    });
    const isSoon = startOf(next) - endOf(one) < restAfter.restMinutesMin;
    return isLate && isSoon ? [`violation restAfter ${endOf(one)}`] : [];
  });
}

/** The epoch minute at which the clock of a date, running on past midnight, shows a minute. */
function momentOf(clock: Roster["clock"], date: number, minute: number): number {
  const [day, shown] = [date + Math.floor(minute / 1440), minute % 1440];
  let at = (day - 1) * 1440 - clock.from;
  while (
    (clock.date[at] as number) < day ||
    ((clock.date[at] as number) === day && (clock.minute[at] as number) < shown)
  )
    at++;
  return at + clock.from;
}

/** Night shifts in a row, each before the long rest after the one before it is over. */
function inSeries({ series }: NightParams, all: readonly Worked[]): string[] {
  if (series === null) return [];
  const found: string[] = [];
  let row: Worked[] = [];
  for (const one of all) {
    const last = row.at(-1);
    const rested = last === undefined || startOf(one) - endOf(last) >= series.restMinutesMin;
    if (rested) row = [];
    if (one.isNight) {
      row.push(one);
      if (one.isOurs && row.length > (series.shiftsMax ?? Infinity)) {
        found.push(`violation series ${startOf(one)}`);
      }
      continue;
    }
    const isSoon = !rested && row.length >= series.shiftsMin && last !== undefined;
    if (isSoon && (one.isOurs || last.isOurs))
      found.push(`violation restAfterSeries ${endOf(last)}`);
    row = [];
  }
  return found;
}

/** Weeks from Monday, so many of them together, with their work and their night shifts. */
function onAverage({ average }: NightParams, all: readonly Worked[], roster: Roster): string[] {
  if (average === null) return [];
  const { line, clock, midnights } = roster;
  const { work, ourWork } = paint(roster, false);
  const found: string[] = [];
  for (let monday = line.period.first - 6; monday <= line.period.last; monday++) {
    if (weekdayOn(monday) !== 1) continue;
    const from = edgeOf(midnights, monday - 7 * (average.weeks - 1));
    const until = edgeOf(midnights, monday + 7);
    if (!isPainted(ourWork, from, until)) continue;
    const nights = all.filter(
      (one) => one.isNight && endOf(one) > from + clock.from && startOf(one) < until + clock.from,
    ).length;
    const worked = sumOf(work, from, until);
    const most = average.weekMinutesMax * average.weeks;
    const unknown = Math.max(0, Math.min(knownFrom(roster), until) - from);
    if (worked > most && nights >= average.nightShiftsMin) {
      found.push(`violation average ${from + clock.from}`);
    } else if (unknown > 0 && worked + unknown > most) {
      found.push(`notAssessable average ${from + clock.from}`);
    }
  }
  return found;
}
