import { sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** One violation for each shift and leave that share at least one minute. */
export const check: Check<Params> = (_params, line) => {
  const findings: Finding[] = [];
  for (const { id, interval } of line.shifts) {
    for (const leave of line.worker.leaves) {
      const takenMinutes = sharedMinutes(interval, leave.interval);
      if (takenMinutes === 0) continue;
      findings.push({
        outcome: "violation",
        shifts: [id],
        interval,
        facts: {
          shiftStart: interval.start,
          shiftEnd: interval.end,
          takenFrom: Math.max(interval.start, leave.interval.start),
          takenUntil: Math.min(interval.end, leave.interval.end),
          takenMinutes,
        },
      });
    }
  }
  return findings;
};
