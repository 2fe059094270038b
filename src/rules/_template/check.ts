import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** Judges the shifts of the schedule; those of the past only where they bear on these. */
export const check: Check<Params> = ({ startMinuteMin }, line) =>
  line.shifts
    .filter((shift) => line.calendar.minuteOfDay(shift.interval.start) < startMinuteMin)
    .map((shift) => ({
      outcome: "violation",
      shifts: [shift.id],
      interval: shift.interval,
      facts: { shiftStart: shift.interval.start, startMinuteMin },
    }));
