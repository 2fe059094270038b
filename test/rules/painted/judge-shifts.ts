import type { Shift } from "../../../src/domain/shift.ts";
import { knownFrom, said } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { edgeOf } from "./wall-clock.ts";

type OnCall = { readonly onCallCounts: boolean };

/** Dates on which a shift starts, painted on a strip of dates. */
export function consecutiveDays(
  params: OnCall & { readonly daysMax: number },
  roster: Roster,
): string[] {
  const { line, clock, midnights } = roster;
  const [base, strip] = [line.period.first - 40, new Uint8Array(90)];
  for (const { onCall, interval } of [...line.worker.history.shifts, ...line.shifts]) {
    if (onCall && !params.onCallCounts) continue;
    strip[(clock.date[interval.start - clock.from] as number) - base] = 1;
  }
  const { completeFrom } = line.worker.history;
  const found: string[] = [];
  let run = 0;
  for (let at = 0; at < strip.length; at++) {
    if (strip[at] === 1) {
      run++;
      continue;
    }
    const [first, last] = [base + at - run, base + at - 1];
    if (run > 0 && last >= line.period.first) {
      const unseen = completeFrom === null || knownFrom(roster) > edgeOf(midnights, first - 1);
      if (run > params.daysMax) found.push(said("violation", first));
      else if (first <= line.period.first && unseen) found.push(said("notAssessable", first));
    }
    run = 0;
  }
  return found;
}

export function minimumShiftLength(
  params: OnCall & { readonly shiftMinutesMin: number },
  { line }: Roster,
): string[] {
  const found: string[] = [];
  for (const { id, onCall, interval } of line.shifts) {
    let minutes = 0;
    for (let at: number = interval.start; at < interval.end; at++) minutes++;
    if ((params.onCallCounts || !onCall) && minutes < params.shiftMinutesMin) {
      found.push(said("violation", id));
    }
  }
  return found;
}

const covers = ({ interval }: Pick<Shift, "interval">, at: number): boolean =>
  interval.start <= at && at < interval.end;

/** Every pair that some minute finds at work in two places. */
export function onePlace(_params: object, { line }: Roster): string[] {
  const found: string[] = [];
  line.shifts.forEach((shift, index) => {
    for (const other of [...line.worker.history.shifts, ...line.shifts.slice(0, index)]) {
      let minutes = 0;
      for (let at: number = shift.interval.start; at < shift.interval.end; at++) {
        if (covers(other, at)) minutes++;
      }
      if (minutes > 0) found.push(said("violation", `${[shift.id, other.id].sort()} ${minutes}`));
    }
  });
  return found;
}

/** Minutes of every shift that lie in a leave. */
export function protectedLeave(_params: object, { line }: Roster): string[] {
  const found: string[] = [];
  for (const shift of line.shifts) {
    for (const leave of line.worker.leaves) {
      let minutes = 0;
      for (let at: number = shift.interval.start; at < shift.interval.end; at++) {
        if (covers(leave, at)) minutes++;
      }
      if (minutes > 0) found.push(said("violation", `${shift.id} ${minutes}`));
    }
  }
  return found;
}

/** Runs of minutes in which a shift lies outside what is available. */
export function availability(_params: object, { line }: Roster): string[] {
  const found: string[] = [];
  for (const { id, interval } of line.shifts) {
    let run = 0;
    for (let at: number = interval.start; at <= interval.end; at++) {
      const isOutside =
        at < interval.end && !line.worker.available.some((span) => covers({ interval: span }, at));
      if (isOutside) run++;
      else if (run > 0) {
        found.push(said("violation", `${id} ${run}`));
        run = 0;
      }
    }
  }
  return found;
}
