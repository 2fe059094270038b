import type { Shift } from "../../domain/shift.ts";
import type { Day } from "../../time/civil.ts";
import { type Instant, instant } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { hourLimits } from "./check-hours.ts";
import { type School, schoolAs } from "./check-school.ts";
import { sumLimits, weeksOf } from "./check-sums.ts";
import { type Limit, type Young, youngDates, youngOf } from "./check-young.ts";
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
  if (isLongGrown(params, line, birthDay)) return [];
  const young = youngOf(params, line, birthDay);
  if (young.dates.length === 0) return [];
  const school = schoolAs(true, line);
  const ifSchool = broken(young, school);
  // Where all that was asked is known, the other assumption gives the same answers.
  const ifNone = school.hasGuessed() ? broken(young, schoolAs(false, line)) : ifSchool;
  const findings: Finding[] = [];
  for (const [key, limit] of new Map([...ifSchool, ...ifNone])) {
    const about = line.shifts.findLast((shift) => limit.shifts.includes(shift));
    if (about === undefined) continue;
    if (ifSchool.has(key) && ifNone.has(key)) findings.push(violation(limit, about));
    else findings.push(notAssessable(missingOf(limit, line), about));
  }
  if (lacksHistory(young)) findings.push(notAssessable("worker.history", first));
  return findings;
};

/** Most workers are years too old, and nothing more need be asked about them. No year is longer. */
function isLongGrown({ belowYears }: Params, { shifts, calendar }: WorkerLine, born: Day): boolean {
  const first = shifts[0];
  return first !== undefined && calendar.dayOf(first.interval.start) - born > belowYears * 366;
}

function broken(young: Young, school: School): ReadonlyMap<string, Limit> {
  const found = new Map<string, Limit>();
  for (const limits of [sumLimits(young, school), hourLimits(young, school)]) {
    for (const limit of limits) {
      const isBroken = limit.workedMinutes > limit.allowedMinutes;
      if (isBroken) found.set(`${limit.name} ${limit.key}`, limit);
    }
  }
  return found;
}

const violation = (limit: Limit, about: Shift): Finding => ({
  outcome: "violation",
  shifts: limit.shifts.map(({ id }) => id),
  interval: about.interval,
  facts: {
    limit: limit.name,
    from: limit.span.start,
    until: limit.span.end,
    allowedMinutes: limit.allowedMinutes,
    workedMinutes: limit.workedMinutes,
  },
});

const notAssessable = (missing: string, { id, interval }: Shift): Finding => ({
  outcome: "notAssessable",
  missing,
  shifts: [id],
  interval,
  facts: { shiftStart: interval.start, shiftEnd: interval.end },
});

/** Of school hours the times may be all that is unknown; elsewhere it is the days. */
const missingOf = ({ name }: Limit, { school }: WorkerLine): string =>
  name === "schoolHours" && school !== null && school.hours === null
    ? "site.school.hours"
    : "site.school";

/** True when a week or a rest reaches back to where nobody knows all that was worked. */
function lacksHistory(young: Young): boolean {
  const { params, line } = young;
  const { completeFrom } = line.worker.history;
  const needed: Instant[] = [...weeksOf(young).map(({ start }) => start)];
  const first = line.shifts[0];
  if (first !== undefined && params.restMinutesMin !== null) {
    const [date] = youngDates([first.interval], young);
    const startsYoung = date === line.calendar.dayOf(first.interval.start);
    if (startsYoung) needed.push(instant(first.interval.start - params.restMinutesMin));
  }
  const lookback = needed.filter((at) => at < line.period.interval.start);
  return lookback.some((at) => completeFrom === null || completeFrom > at);
}
