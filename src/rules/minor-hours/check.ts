import type { Shift } from "../../domain/shift.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Breach, breaches, historyNeededFrom } from "./check-breaches.ts";
import { schoolAs } from "./check-school.ts";
import type { Params } from "./rule.ts";

/**
 * The limits are looked at twice: as if every date of which the school calendar is unknown had
 * school, and as if none had. What breaks both is a violation. What breaks one cannot be judged.
 */
export const check: Check<Params> = (params, line) => {
  const first = line.shifts[0];
  const { birthDay, ageBand } = line.worker;
  if (first === undefined || (birthDay === null && ageBand === "adult")) return [];
  if (birthDay === null) return [notAssessable("worker.birthDate", first)];
  const ifSchool = breaches(params, line, birthDay, schoolAs(true, line));
  const ifNone = breaches(params, line, birthDay, schoolAs(false, line));
  const findings: Finding[] = [];
  for (const [key, breach] of new Map([...ifSchool, ...ifNone])) {
    if (ifSchool.has(key) && ifNone.has(key)) findings.push(violation(breach));
    else findings.push(notAssessable(missingOf(breach, line), breach.about));
  }
  const needed = historyNeededFrom(params, line, birthDay);
  const { completeFrom } = line.worker.history;
  if (needed < line.period.interval.start && (completeFrom === null || completeFrom > needed)) {
    findings.push(notAssessable("worker.history", first));
  }
  return findings;
};

const violation = (breach: Breach): Finding => ({
  outcome: "violation",
  shifts: breach.shifts.map(({ id }) => id),
  interval: breach.about.interval,
  facts: {
    limit: breach.limit,
    from: breach.span.start,
    until: breach.span.end,
    allowedMinutes: breach.allowedMinutes,
    workedMinutes: breach.workedMinutes,
  },
});

const notAssessable = (missing: string, { id, interval }: Shift): Finding => ({
  outcome: "notAssessable",
  missing,
  shifts: [id],
  interval,
  facts: { shiftStart: interval.start, shiftEnd: interval.end },
});

/** School hours may be all that is unknown; otherwise it is the calendar. */
const missingOf = ({ limit }: Breach, { school }: WorkerLine): string =>
  limit === "schoolHours" && school !== null && school.hours === null
    ? "site.school.hours"
    : "site.school";
