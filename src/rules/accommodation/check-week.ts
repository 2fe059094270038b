import type { Accommodation } from "../../domain/worker.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, type Interval, instant, lengthMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import { totalWorkIn, workMinutesIn } from "../work-minutes.ts";

/** Part of the check alone: a limit of minutes in a workweek, on the dates of the accommodation. */
export function weekFindings(
  accommodation: Accommodation,
  allowedMinutes: number,
  line: WorkerLine,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const week of weeksOf(line)) {
    const limit = heldPart(week, accommodation, line);
    const ours = line.shifts.filter((shift) => workMinutesIn(shift, limit) > 0);
    const last = ours.at(-1);
    if (last === undefined) continue;
    const before = line.worker.history.shifts.filter((shift) => workMinutesIn(shift, limit) > 0);
    const counted = [...before, ...ours];
    const workedMinutes = totalWorkIn(counted, limit);
    const found = {
      shifts: counted.map(({ id }) => id),
      interval: last.interval,
      facts: {
        shiftStart: last.interval.start,
        shiftEnd: last.interval.end,
        restriction: "maxWeekMinutes",
        limitFrom: limit.start,
        limitUntil: limit.end,
        allowedMinutes,
        workedMinutes,
      },
    };
    if (workedMinutes > allowedMinutes) findings.push({ ...found, outcome: "violation" });
    else if (workedMinutes + unknownMinutes(limit, line) > allowedMinutes) {
      findings.push({ ...found, outcome: "notAssessable", missing: "worker.history" });
    }
  }
  return findings;
}

/** What of a week lies on the dates of the accommodation; empty when none of it does. */
function heldPart(week: Interval, { from, until }: Accommodation, line: WorkerLine): Interval {
  const { calendar } = line;
  const first = from === null ? week.start : Math.max(week.start, calendar.dayStart(from));
  const last = until === null ? week.end : Math.min(week.end, calendar.daySpan(until).end);
  return { start: instant(first), end: instant(Math.max(first, last)) };
}

/** Of how many minutes under the limit nobody knows whether they were worked. */
function unknownMinutes(limit: Interval, { worker, period }: WorkerLine): number {
  const knownFrom = worker.history.completeFrom ?? period.interval.start;
  return Math.min(lengthMinutes(limit), Math.max(0, knownFrom - limit.start));
}

function weeksOf({ shifts, calendar, workweekStart }: WorkerLine): readonly Interval[] {
  const { weekday, minute } = workweekStart;
  const weeks = new Map<Instant, Interval>();
  for (const { interval } of shifts) {
    let first = calendar.dayOf(interval.start);
    while (weekdayOf(first) !== weekday || calendar.edge(first, minute) > interval.start) {
      first = addDays(first, -1);
    }
    for (; calendar.edge(first, minute) < interval.end; first = addDays(first, 7)) {
      const [start, end] = [first, addDays(first, 7)].map((date) => calendar.edge(date, minute));
      weeks.set(start as Instant, { start: start as Instant, end: end as Instant });
    }
  }
  return [...weeks.values()];
}
