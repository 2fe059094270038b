import type { Shift } from "../../domain/shift.ts";
import { sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** One violation for each pair that overlaps, where at least one of the two is of this schedule. */
export const check: Check<Params> = (_params, line) => {
  const findings: Finding[] = [];
  const before = line.worker.history.shifts;
  line.shifts.forEach((shift, index) => {
    for (const other of [...before, ...line.shifts.slice(0, index)]) {
      if (sharedMinutes(shift.interval, other.interval) > 0) findings.push(clash(other, shift));
    }
  });
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
