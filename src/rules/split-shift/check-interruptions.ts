import type { Shift } from "../../domain/shift.ts";
import { groupedBy } from "../../kernel/grouped.ts";
import { lengthMinutes } from "../../time/interval.ts";
import { hasConsented } from "../consented.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

type Most = NonNullable<Params["atMost"]>;

/** Part of the check alone: each local date whose work is in too many parts, or too far apart. */
export function tooSplit({ atMost, gapOverMinutes }: Params, line: WorkerLine): Finding[] {
  if (atMost === null) return [];
  const { calendar } = line;
  const dates = groupedBy(
    line.shifts.filter(({ onCall }) => !onCall),
    ({ interval }) => calendar.dayOf(interval.start),
  );
  return [...dates.values()].flatMap((shifts): Finding[] => {
    if (shifts.every((shift) => isAgreed(atMost, line, shift))) return [];
    const gaps = gapsBetween(shifts).filter((minutes) => minutes > gapOverMinutes);
    const pauses = shifts.flatMap(({ breaks }) =>
      breaks.filter(({ paid }) => !paid).map(({ interval }) => lengthMinutes(interval)),
    );
    const gapMinutes = Math.max(0, ...gaps, ...pauses);
    const isLong = gapMinutes > (atMost.gapMinutesMax ?? Infinity);
    if (gaps.length <= atMost.interruptions && !isLong) return [];
    const [first, ...others] = shifts.map(({ interval }) => interval);
    if (first === undefined) return [];
    const interval = others.reduce(
      (all, one) => ({ start: all.start, end: one.end > all.end ? one.end : all.end }),
      first,
    );
    return [
      {
        outcome: "violation",
        shifts: shifts.map(({ id }) => id),
        interval,
        facts: {
          from: interval.start,
          until: interval.end,
          interruptions: gaps.length,
          gapMinutes,
        },
      },
    ];
  });
}

/** The minutes between shifts, which come by start; below nought where they overlap. */
function gapsBetween(shifts: readonly Shift[]): readonly number[] {
  const gaps: number[] = [];
  let end = Infinity;
  for (const { interval } of shifts) {
    if (end < Infinity) gaps.push(interval.start - end);
    end = end === Infinity ? interval.end : Math.max(end, interval.end);
  }
  return gaps;
}

function isAgreed({ consent }: Most, line: WorkerLine, { id, interval }: Shift): boolean {
  return consent !== null && hasConsented(line, consent, { id, start: interval.start });
}
