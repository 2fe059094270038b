import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, type Interval, contains, overlap } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Counted, countedOf } from "./check-counted.ts";
import { exemption } from "./check-days.ts";
import { type Stretch, freeIn, longestMinutes, restsIn, stretchMinutesMin } from "./check-rests.ts";
import { fromWorkdays } from "./check-workdays.ts";
import type { Params } from "./rule.ts";

/** Time after the schedule is taken to be free: the next schedule answers for it. */
export const check: Check<Params> = (params, line) => {
  const { anchor, referenceDays } = params;
  if (anchor === "workdayStart") return fromWorkdays(params, line);
  const counted = countedOf(params, line);
  if (counted.spoiling.ours.length === 0) return [];
  const anchored = { weekday: anchor === "calendarWeekMonday" ? 1 : 7, minute: 0 };
  const { weekday, minute } = anchor === "workweek" ? line.workweekStart : anchored;
  const earliest = addDays(line.period.first, -referenceDays);
  const rolls = anchor === "rolling7";
  const step = rolls ? 1 : 7;
  let first = rolls ? earliest : addDays(earliest, (weekday - weekdayOf(earliest) + 7) % 7);
  // What ended before the period is none of the schedule's.
  const edge = (date: Day): Instant => line.calendar.edge(date, minute);
  const { start } = line.period.interval;
  while (edge(addDays(first, referenceDays)) <= start) first = addDays(first, step);
  const all = { start: edge(first), end: edge(addDays(line.period.last, referenceDays)) };
  const free = freeIn(all, counted.spoiling.all, stretchMinutesMin(params));
  const findings: Finding[] = [];
  for (; first <= line.period.last; first = addDays(first, step)) {
    const span = { start: edge(first), end: edge(addDays(first, referenceDays)) };
    if (!meets(counted.spoiling.ours, span)) continue;
    const found = judge(params, line, { first, minute, span, counted, free });
    if (found !== null) findings.push(found);
  }
  return findings;
};

/** The days that begin at this minute of the clock, from the first date on. */
interface Week {
  readonly first: Day;
  readonly minute: number;
  readonly span: Interval;
  readonly counted: Counted;
  /** Before, in and after the week, free time that is long enough for a rest. */
  readonly free: readonly Stretch[];
}

function judge(params: Params, line: WorkerLine, week: Week): Finding | null {
  const { span, free } = week;
  const wholeDaysIn = wholeDaysOf(params, line, week);
  const restsMin = params.referenceDays / 7;
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  if (restsIn(params, line, week, wholeDaysIn) < restsMin) {
    const exempt = exemption(params, line, daysOf(params, line, week), knownFrom);
    if (exempt !== "yes") {
      return finding(exempt === "no" ? "violation" : "notAssessable", params, line, week);
    }
  }
  if (knownFrom <= span.start) return null;
  const known = { start: knownFrom, end: span.end };
  if (restsIn(params, line, { free, span: known }, wholeDaysIn) >= restsMin) return null;
  return finding("notAssessable", params, line, week);
}

const meets = (shifts: readonly Shift[], span: Interval): boolean => {
  for (const { interval } of shifts) if (overlap(interval, span)) return true;
  return false;
};

function daysOf({ referenceDays }: Params, { calendar }: WorkerLine, week: Week): Interval[] {
  const { first, minute } = week;
  const days: Interval[] = [];
  let start = calendar.edge(first, minute);
  for (let at = 1; at <= referenceDays; at++) {
    const end = calendar.edge(addDays(first, at), minute);
    days.push({ start, end });
    start = end;
  }
  return days;
}

/** Tells how many of the week's days a stretch holds; where none need be held, nobody asks. */
function wholeDaysOf(params: Params, line: WorkerLine, week: Week): (stretch: Interval) => number {
  if (!params.wholeCalendarDay) return noDays;
  let days: readonly Interval[] | null = null;
  return (stretch) => {
    let count = 0;
    for (const day of (days ??= daysOf(params, line, week))) if (contains(stretch, day)) count++;
    return count;
  };
}

const noDays = (): number => 0;

function finding(
  outcome: "violation" | "notAssessable",
  params: Params,
  line: WorkerLine,
  week: Week,
): Finding {
  const { first, span, counted } = week;
  const { referenceDays, restMinutesMin } = params;
  const isInside = ({ interval }: Shift): boolean => overlap(interval, span);
  const wholeDaysIn = wholeDaysOf(params, line, week);
  const free = freeIn(span, counted.spoiling.all, 1);
  return {
    outcome,
    shifts: counted.work.all.filter(isInside).map(({ id }) => id),
    interval: span,
    facts: {
      firstDay: first,
      lastDay: addDays(first, referenceDays - 1),
      restMinutes: longestMinutes(params, line, free, wholeDaysIn),
      restMinutesMin,
      restsMin: referenceDays / 7,
    },
    ...(outcome === "notAssessable" ? { missing: "worker.history" } : {}),
  };
}
