import type { Shift } from "../../domain/shift.ts";
import { addDays } from "../../time/civil.ts";
import { type Interval, lengthMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { judgeDates } from "./check-dates.ts";
import { isPlainlyKept, lacksRegularDay, limitOf, regularDayFact } from "./check-limits.ts";
import { totalWorkIn, workMinutesIn } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

/** Every day with work of the schedule is judged, the part of an earlier shift in it included. */
export const check: Check<Params> = (params, line) => {
  if (params.day === "startDate") return askedOnce(judgeDates(params, line));
  const { past, ours } = knownShifts(line, params.onCallCounts);
  const days = daysOf(params, line, ours);
  const [first] = days;
  if (first === undefined) return [];
  const all = [...past.filter(({ interval }) => interval.end > first.start), ...ours];
  const found: Finding[] = [];
  for (const day of days) found.push(...judge(params, line, day, all));
  return askedOnce(found);
};

/** How long her regular day is, is asked once of a worker and not for each of her dates. */
function askedOnce(found: readonly Finding[]): readonly Finding[] {
  if (found.length === 0) return found;
  const open = found.filter(({ missing }) => missing === regularDayFact);
  const [first] = open;
  if (first === undefined) return found;
  const shifts = [...new Set(open.flatMap((one) => one.shifts))];
  return [...found.filter((one) => !open.includes(one)), { ...first, shifts }];
}

/** The days in which shifts of the schedule lie, from the one in which the period starts. */
function daysOf(params: Params, line: WorkerLine, judged: readonly Shift[]): Interval[] {
  const { calendar, period } = line;
  const minute = params.day === "workday" ? line.workweekStart.minute : 0;
  const days: Interval[] = [];
  let date = addDays(period.first, minute > 0 ? -1 : 0);
  for (const { interval } of judged) {
    const before = addDays(calendar.dayOf(interval.start), minute > 0 ? -1 : 0);
    if (before > date) date = before;
    for (; calendar.edge(date, minute) < interval.end; date = addDays(date, 1)) {
      const day = {
        start: calendar.edge(date, minute),
        end: calendar.edge(addDays(date, 1), minute),
      };
      if (day.end > interval.start) days.push(day);
    }
  }
  return days;
}

function judge(params: Params, line: WorkerLine, day: Interval, all: readonly Shift[]): Finding[] {
  const minutes = totalWorkIn(all, day);
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  const unknownMinutes = Math.min(lengthMinutes(day), Math.max(0, knownFrom - day.start));
  if (isPlainlyKept(params, line, minutes + unknownMinutes)) return [];
  const inside = all.filter((shift) => workMinutesIn(shift, day) > 0);
  if (!inside.some((shift) => line.shifts.includes(shift))) return [];
  const workMinutesMax = limitOf(params, line, inside);
  const lacksRegular = lacksRegularDay(params, line, inside, minutes);
  if (minutes + unknownMinutes <= workMinutesMax && !lacksRegular) return [];
  const missing = minutes + unknownMinutes > workMinutesMax ? "worker.history" : regularDayFact;
  const found = {
    shifts: inside.map((shift) => shift.id),
    interval: day,
    facts: { date: line.calendar.dayOf(day.start), workMinutes: minutes, workMinutesMax },
  };
  return minutes > workMinutesMax
    ? [{ outcome: "violation", ...found }]
    : [{ outcome: "notAssessable", ...found, missing }];
}
