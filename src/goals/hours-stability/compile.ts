import type { LineFacts, OptionFacts } from "../../rules/told.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import {
  type PeriodWeek,
  firstWeekDate,
  pastPaidMinutes,
  proRata,
  startsIn,
  targetWindows,
  weekFrom,
} from "../compiled-weeks.ts";
import type { GoalCompiler } from "../goal.ts";
import { rates } from "./goal.ts";

/** Two convex prices per window: one below the free band around the usual minutes, one above it. */
export const compiler: GoalCompiler = (line, _problem, post) => {
  const windows = targetWindows(line);
  const usualMinutes = usualMinutesByWindow(line, windows);
  windows.forEach((window, index) => {
    const usual = usualMinutes[index] ?? 0;
    if (usual === 0) return;
    const free = Math.floor(usual / rates.freeShare);
    const price = {
      points: rates.pointsPerMinute,
      divisor: Math.max(rates.divisorMinutesMin, usual),
      power: 2,
    } as const;
    const value = ({ start, paidMinutes }: OptionFacts): number =>
      startsIn(window, start) ? paidMinutes : 0;
    post.sum({ value, price: { shape: "under", target: usual - free, ...price } });
    post.sum({ value, price: { shape: "over", target: usual + free, ...price } });
  });
};

/** What the worker usually works in each window; 0 = unknown or nothing. */
function usualMinutesByWindow(
  line: LineFacts,
  windows: readonly (readonly PeriodWeek[])[],
): readonly number[] {
  if (line.worker.usualShifts.length > 0) return fromUsualShifts(line, windows);
  const perWeek = fromHistory(line);
  return windows.map((window) => proRata(line, window, perWeek));
}

function fromUsualShifts(
  line: LineFacts,
  windows: readonly (readonly PeriodWeek[])[],
): readonly number[] {
  const { calendar, period, worker } = line;
  const sums = windows.map(() => 0);
  const days = period.last - period.first + 1;
  for (const usual of worker.usualShifts) {
    const isOvernight = usual.endMinute <= usual.startMinute;
    for (let index = 0; index < days; index++) {
      const date = addDays(period.first, index);
      if (weekdayOf(date) !== usual.weekday) continue;
      const start = calendar.edge(date, usual.startMinute);
      const end = calendar.edge(isOvernight ? addDays(date, 1) : date, usual.endMinute);
      if (meetsLeave(line, { start, end })) continue;
      const held = windows.findIndex((window) => startsIn(window, start));
      if (held >= 0) sums[held] = (sums[held] ?? 0) + end - start;
    }
  }
  return sums;
}

/** Mean over the last four workweeks of half a year that are complete and free of leave. */
function fromHistory(line: LineFacts): number {
  const known = line.worker.history.completeFrom;
  if (known === null) return 0;
  const first = firstWeekDate(line);
  let [weeks, minutes] = [0, 0];
  for (let back = 1; back <= rates.historyWeeksBack && weeks < rates.historyWeeks; back++) {
    const week = weekFrom(line, addDays(first, -7 * back));
    if (week.start < known || meetsLeave(line, week)) continue;
    weeks += 1;
    minutes += pastPaidMinutes(line, week);
  }
  return weeks === 0 ? 0 : Math.floor(minutes / weeks);
}

const meetsLeave = ({ worker }: LineFacts, span: Interval): boolean =>
  worker.leaves.some(({ interval }) => interval.start < span.end && span.start < interval.end);
