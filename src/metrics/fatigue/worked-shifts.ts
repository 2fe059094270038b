import type { ShiftRecord } from "../event-log.ts";
import type { WorkedShift } from "./open-fatigue-risk.ts";

/**
 * What one worker worked: by the clock where it was recorded (A), else as finally planned (F), without
 * standing by.
 *
 * @param records those of one worker, in any order.
 */
export const workedShifts = (records: readonly ShiftRecord[]): readonly WorkedShift[] =>
  records.flatMap(({ shift, final, actual }): WorkedShift[] => {
    if (actual === "notWorked") return [];
    if (actual !== "notRecorded") return [{ shift, interval: actual }];
    return final === null || final.onCall ? [] : [{ shift, interval: final.interval }];
  });
