import type { WorkerLine } from "../../rules/line.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import { type Interval, contains, lengthMinutes, overlap } from "../../time/interval.ts";
import type { Measure } from "../goal.ts";
import { paidMinutesStartedIn, periodShifts } from "../measured-minutes.ts";
import { type HoursWindow, hoursWindows, targetFor, workweeksOf } from "../measured-weeks.ts";
import { rates } from "./goal.ts";

/** Points for minutes more than an eighth away from the usual ones, window by window. */
export const measure: Measure = (line) => {
  const shifts = periodShifts(line);
  let points = 0;
  let minutesUnderUsual = 0;
  let minutesOverUsual = 0;
  for (const window of hoursWindows(line)) {
    const usual = usualMinutes(line, window);
    if (usual === 0) continue;
    const worked = window.parts
      .map(({ part }) => paidMinutesStartedIn(shifts, part))
      .reduce((a, b) => a + b, 0);
    const free = Math.floor(usual / rates.freeShare);
    const beyond = Math.max(0, Math.abs(worked - usual) - free);
    points += Math.floor(
      (rates.pointsPerMinute * beyond ** 2) / Math.max(rates.divisorMinutesMin, usual),
    );
    minutesUnderUsual += Math.max(0, usual - worked);
    minutesOverUsual += Math.max(0, worked - usual);
  }
  return { points, natural: { minutesUnderUsual, minutesOverUsual } };
};

/** 0 = nothing usual is known for this window. */
function usualMinutes(line: WorkerLine, window: HoursWindow): number {
  if (line.worker.usualShifts.length > 0) {
    return usualSpans(line)
      .filter(({ start }) =>
        window.parts.some(({ part }) => part.start <= start && start < part.end),
      )
      .map(lengthMinutes)
      .reduce((a, b) => a + b, 0);
  }
  return targetFor(line, window, historyMinutesPerWeek(line));
}

/** The usual shifts laid on the dates of the period, without those that meet a leave. */
function usualSpans({ worker, period, calendar }: WorkerLine): readonly Interval[] {
  const spans: Interval[] = [];
  for (let date = period.first; date <= period.last; date = addDays(date, 1)) {
    for (const { weekday, startMinute, endMinute } of worker.usualShifts) {
      if (weekday !== weekdayOf(date)) continue;
      const start = calendar.edge(date, startMinute);
      const endDate = endMinute > startMinute ? date : addDays(date, 1);
      const span = { start, end: calendar.edge(endDate, endMinute) };
      if (!worker.leaves.some(({ interval }) => overlap(interval, span))) spans.push(span);
    }
  }
  return spans;
}

/** Mean paid minutes of the last complete workweeks without leave, 0 when there are none. */
function historyMinutesPerWeek(line: WorkerLine): number {
  const { history, leaves } = line.worker;
  const { calendar, period } = line;
  const from = history.completeFrom;
  if (from === null) return 0;
  const first = workweeksOf(line, period.interval)[0];
  if (first === undefined) return 0;
  const reach = calendar.dayStart(
    addDays(calendar.dayOf(first.start), -7 * rates.historyWeeksBack - 1),
  );
  const weeks = workweeksOf(line, { start: reach, end: first.start })
    .filter((week) => contains({ start: from, end: first.start }, week))
    .filter((week) => !leaves.some(({ interval }) => overlap(interval, week)))
    .slice(-rates.historyWeeks);
  if (weeks.length === 0) return 0;
  const total = weeks.reduce((sum, week) => sum + paidMinutesStartedIn(history.shifts, week), 0);
  return Math.floor(total / weeks.length);
}
