import { lengthMinutes } from "../../time/interval.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** Each shift for itself, from its start to its end; a break inside makes no two shifts of it. */
export const check: Check<Params> = ({ shiftMinutesMin, onCallCounts }, line) =>
  line.shifts
    .filter((shift) => onCallCounts || !shift.onCall)
    .filter((shift) => lengthMinutes(shift.interval) < shiftMinutesMin)
    .map((shift) => ({
      outcome: "violation",
      shifts: [shift.id],
      interval: shift.interval,
      facts: {
        shiftStart: shift.interval.start,
        shiftMinutes: lengthMinutes(shift.interval),
        shiftMinutesMin,
      },
    }));
