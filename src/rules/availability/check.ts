import { type Instant, type Interval, lengthMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** One violation for each part of a shift that lies outside the hours the worker can be asked for. */
export const check: Check<Params> = (_params, line) => {
  const findings: Finding[] = [];
  for (const { id, interval } of line.shifts) {
    for (const part of without(interval, line.worker.available)) {
      findings.push({
        outcome: "violation",
        shifts: [id],
        interval: part,
        facts: {
          shiftStart: interval.start,
          shiftEnd: interval.end,
          partStart: part.start,
          partEnd: part.end,
          partMinutes: lengthMinutes(part),
        },
      });
    }
  }
  return findings;
};

/** What is left of `whole` when `taken` (sorted, disjoint) is cut out. */
function without(whole: Interval, taken: readonly Interval[]): readonly Interval[] {
  const parts: Interval[] = [];
  let free: Instant = whole.start;
  for (const { start, end } of taken) {
    if (end <= free || start >= whole.end) continue;
    if (start > free) parts.push({ start: free, end: start });
    free = end;
  }
  if (free < whole.end) parts.push({ start: free, end: whole.end });
  return parts;
}
