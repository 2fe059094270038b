import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays } from "../../time/civil.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** One violation for each shift with a date on which the role is not held; it names the first one. */
export const check: Check<Params> = (_params, line) => {
  const findings: Finding[] = [];
  for (const shift of line.shifts) {
    const unheld = firstDateWithoutRole(shift, line);
    if (unheld === null) continue;
    findings.push({
      outcome: "violation",
      shifts: [shift.id],
      interval: shift.interval,
      facts: {
        role: shift.role,
        date: unheld,
        shiftStart: shift.interval.start,
        shiftEnd: shift.interval.end,
      },
    });
  }
  return findings;
};

function firstDateWithoutRole({ role, interval }: Shift, line: WorkerLine): Day | null {
  const held = line.worker.qualifications.filter((one) => one.role === role);
  let date = line.calendar.dayOf(interval.start);
  while (line.calendar.dayStart(date) < interval.end) {
    const on = date;
    const covered = held.some(
      ({ from, until }) => (from === null || from <= on) && (until === null || on <= until),
    );
    if (!covered) return date;
    date = addDays(date, 1);
  }
  return null;
}
