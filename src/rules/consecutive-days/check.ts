import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays } from "../../time/civil.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/**
 * A date is worked when a shift starts on it: a night shift belongs to the date it starts on. A run
 * may begin in the past; it is judged when it reaches the schedule.
 */
export const check: Check<Params> = (params, line) => {
  const worked = new Map<Day, Shift[]>();
  for (const shift of knownShifts(line, params.onCallCounts).all) {
    const date = line.calendar.dayOf(shift.interval.start);
    worked.set(date, [...(worked.get(date) ?? []), shift]);
  }
  return runsOf([...worked.keys()].sort((a, b) => a - b))
    .filter(([, last]) => last >= line.period.first)
    .flatMap(([first, last]) => judge(params, line, { first, last, worked }));
};

/** The first and last date of every unbroken run of dates. */
function runsOf(dates: readonly Day[]): [Day, Day][] {
  const runs: [Day, Day][] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    if (run !== undefined && addDays(run[1], 1) === date) run[1] = date;
    else runs.push([date, date]);
  }
  return runs;
}

function judge(
  params: Params,
  line: WorkerLine,
  { first, last, worked }: { first: Day; last: Day; worked: ReadonlyMap<Day, readonly Shift[]> },
): Finding[] {
  const shifts = [...worked]
    .filter(([date]) => date >= first && date <= last)
    .flatMap(([, held]) => held);
  const found = {
    shifts: shifts.map((shift) => shift.id),
    interval: {
      start: line.calendar.dayStart(first),
      end: line.calendar.dayStart(addDays(last, 1)),
    },
    facts: { firstDay: first, lastDay: last, days: last - first + 1, daysMax: params.daysMax },
  };
  if (last - first + 1 > params.daysMax) return [{ outcome: "violation", ...found }];
  const { completeFrom } = line.worker.history;
  const dayBefore = line.calendar.dayStart(addDays(first, -1));
  const unknown = first <= line.period.first && (completeFrom === null || completeFrom > dayBefore);
  return unknown ? [{ outcome: "notAssessable", ...found, missing: "worker.history" }] : [];
}
