import type { Shift } from "../../domain/shift.ts";
import { lengthMinutes } from "../../time/interval.ts";
import { hasConsented } from "../consented.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import { startDates } from "../start-dates.ts";
import type { Params } from "./rule.ts";

type Most = NonNullable<Params["atMost"]>;

/** Part of the check alone: each local date whose work is in too many parts, or too far apart. */
export function tooSplit({ atMost, gapOverMinutes }: Params, line: WorkerLine): Finding[] {
  if (atMost === null) return [];
  const found: Finding[] = [];
  for (const { ours: shifts } of startDates(line, false)) {
    const { interruptions, gapMinutes } = gapsOf(shifts, gapOverMinutes);
    const isLong = gapMinutes > (atMost.gapMinutesMax ?? Infinity);
    if (interruptions <= atMost.interruptions && !isLong) continue;
    if (shifts.every((shift) => isAgreed(atMost, line, shift))) continue;
    const [first, ...others] = shifts.map(({ interval }) => interval);
    if (first === undefined) continue;
    const interval = others.reduce(
      (all, one) => ({ start: all.start, end: one.end > all.end ? one.end : all.end }),
      first,
    );
    found.push({
      outcome: "violation",
      shifts: shifts.map(({ id }) => id),
      interval,
      facts: { from: interval.start, until: interval.end, interruptions, gapMinutes },
    });
  }
  return found;
}

/** How often the work of shifts, which come by start, is interrupted for longer, and for how long at most. */
function gapsOf(shifts: readonly Shift[], gapOverMinutes: number) {
  let interruptions = 0;
  let gapMinutes = 0;
  let end = Infinity;
  for (const { interval, breaks } of shifts) {
    const gap = interval.start - end;
    if (gap > gapOverMinutes) {
      interruptions++;
      gapMinutes = Math.max(gapMinutes, gap);
    }
    for (const pause of breaks) {
      if (!pause.paid) gapMinutes = Math.max(gapMinutes, lengthMinutes(pause.interval));
    }
    end = end === Infinity ? interval.end : Math.max(end, interval.end);
  }
  return { interruptions, gapMinutes };
}

function isAgreed({ consent }: Most, line: WorkerLine, { id, interval }: Shift): boolean {
  return consent !== null && hasConsented(line, consent, { id, start: interval.start });
}
