import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** One finding for each shift on call. */
export const check: Check<Params> = (_params, line) =>
  line.shifts
    .filter(({ onCall }) => onCall)
    .map(({ id, interval }) => ({
      outcome: "violation",
      shifts: [id],
      interval,
      facts: { shiftStart: interval.start, shiftEnd: interval.end },
    }));
