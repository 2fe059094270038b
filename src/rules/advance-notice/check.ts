import type { Shift } from "../../domain/shift.ts";
import { addDays } from "../../time/civil.ts";
import { type Instant, instant } from "../../time/interval.ts";
import { shiftsAsTold } from "../changes-told.ts";
import { hasConsented } from "../consented.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** At most one finding for each shift that is new to the worker. */
export const check: Check<Params> = (params, line) => {
  const findings: Finding[] = [];
  const asTold = shiftsAsTold(line);
  for (const shift of line.shifts) {
    if (asTold.has(shift) || consented(shift, params, line)) continue;
    const anchor = anchorOf(shift, params, line);
    const { noticeFrom, published } = line;
    // A shift that the publication does not hold was told after it, if at all.
    const toldAt = noticeFrom ?? published?.publishedAt ?? null;
    const late = toldAt !== null && isLate(toldAt, anchor, params, line);
    if (!late && noticeFrom !== null) continue;
    const { id, interval } = shift;
    const tellBy = latestTelling(anchor, params, line);
    const about = { shifts: [id], interval };
    const { start: shiftStart, end: shiftEnd } = interval;
    if (late) {
      const facts = { shiftStart, shiftEnd, tellBy, toldAt };
      findings.push({ outcome: "violation", ...about, facts });
    } else {
      const facts = { shiftStart, shiftEnd, tellBy };
      const missing = "schedule.publishedAt";
      findings.push({ outcome: "notAssessable", ...about, facts, missing });
    }
  }
  return findings;
};

function consented({ id, interval }: Shift, params: Params, line: WorkerLine): boolean {
  const { consentKind: kind, consentForms: forms } = params;
  return kind !== null && hasConsented(line, { kind, forms }, { id, start: interval.start });
}

/** A shift that the worker agreed to add does not make the schedule begin earlier; one she was told does. */
function anchorOf(shift: Shift, params: Params, line: WorkerLine): Instant {
  if (params.anchor === "firstDayOfSchedule") return line.calendar.dayStart(line.period.first);
  if (params.anchor === "eachShift") return shift.interval.start;
  // By start: the first that counts is the earliest, and this shift itself counts.
  const asTold = shiftsAsTold(line);
  const first = line.shifts.find((one) => asTold.has(one) || !consented(one, params, line));
  return (first ?? shift).interval.start;
}

function isLate(toldAt: Instant, anchor: Instant, params: Params, line: WorkerLine): boolean {
  if (params.unit === "hours") return anchor - toldAt < params.amount * 60;
  const { calendar } = line;
  return calendar.dayOf(anchor) - calendar.dayOf(toldAt) < params.amount;
}

/** The last minute at which telling is in time; for calendar days the last minute of the date. */
function latestTelling(anchor: Instant, { amount, unit }: Params, line: WorkerLine): Instant {
  if (unit === "hours") return instant(anchor - amount * 60);
  const { calendar } = line;
  return instant(calendar.dayStart(addDays(calendar.dayOf(anchor), 1 - amount)) - 1);
}
