import type { Shift } from "../../domain/shift.ts";
import { sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** One violation for each pair that overlaps, where at least one of the two is of this schedule. */
export const check: Check<Params> = (_params, line) => {
  const findings: Finding[] = [];
  const { past, ours } = knownShifts(line, true);
  const put = (other: Shift, shift: Shift): void => {
    if (sharedMinutes(shift.interval, other.interval) > 0) findings.push(clash(other, shift));
  };
  for (const [index, shift] of ours.entries()) {
    for (const other of past) put(other, shift);
    for (let at = 0; at < index; at++) put(ours[at] as Shift, shift);
  }
  return findings;
};

function clash(a: Shift, b: Shift): Finding {
  const [first, second] = a.interval.start <= b.interval.start ? [a, b] : [b, a];
  return {
    outcome: "violation",
    shifts: [first.id, second.id],
    interval: {
      start: second.interval.start,
      end: a.interval.end < b.interval.end ? a.interval.end : b.interval.end,
    },
    facts: {
      firstStart: first.interval.start,
      firstEnd: first.interval.end,
      secondStart: second.interval.start,
      secondEnd: second.interval.end,
      overlapMinutes: sharedMinutes(first.interval, second.interval),
    },
  };
}
