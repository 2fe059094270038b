import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, type Interval, overlap } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Counted, countedOf } from "./check-counted.ts";
import { type Days, exemption } from "./check-days.ts";
import {
  type Stretch,
  freeIn,
  longestMinutes,
  restsIn,
  stretchMinutesMin,
  within,
} from "./check-rests.ts";
import { fromWorkdays } from "./check-workdays.ts";
import type { Params } from "./rule.ts";

/** Time after the schedule is taken to be free: the next schedule answers for it. */
export const check: Check<Params> = (params, line) => {
  const { anchor, referenceDays } = params;
  if (anchor === "workdayStart") return fromWorkdays(params, line);
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
  const counted = countedOf(params, line, edge(first));
  if (!counted.some(({ isOurs, spoils }) => isOurs && spoils)) return [];
  const busy: Interval[] = [];
  for (const { shift, spoils } of counted) if (spoils) busy.push(shift.interval);
  const all = { start: edge(first), end: edge(addDays(line.period.last, referenceDays)) };
  const free = freeIn(all, busy, stretchMinutesMin(params));
  const findings: Finding[] = [];
  for (; first <= line.period.last; first = addDays(first, step)) {
    findings.push(...judge(params, line, { first, minute, counted, busy, free }));
  }
  return findings;
};

/** The days that begin at this minute of the clock, from the first date on. */
interface Week {
  readonly first: Day;
  readonly minute: number;
  readonly counted: readonly Counted[];
  /** Of all these, the ones that spoil a rest, before, in and after the week. */
  readonly busy: readonly Interval[];
  /** Between these, free time that is long enough for a rest. */
  readonly free: readonly Stretch[];
}

function judge(params: Params, line: WorkerLine, week: Week): Finding[] {
  const { first, minute, counted, busy, free } = week;
  const { referenceDays } = params;
  const edge = (at: number): Instant => line.calendar.edge(addDays(first, at), minute);
  const span = { start: edge(0), end: edge(referenceDays) };
  const isInside = ({ shift }: Counted): boolean => overlap(shift.interval, span);
  if (!counted.some((one) => one.isOurs && one.spoils && isInside(one))) return [];

  const daysOf = (): Days =>
    Array.from({ length: referenceDays }, (_, at) => ({ start: edge(at), end: edge(at + 1) }));
  const wholeDaysIn = ({ start, end }: Interval): number => {
    let count = 0;
    for (let at = 0; at < referenceDays; at++)
      if (edge(at) >= start && edge(at + 1) <= end) count++;
    return count;
  };
  const restsMin = referenceDays / 7;
  const found = (): Pick<Finding, "shifts" | "interval" | "facts"> => ({
    shifts: counted.filter(isInside).map(({ shift }) => shift.id),
    interval: span,
    facts: {
      firstDay: first,
      lastDay: addDays(first, referenceDays - 1),
      restMinutes: longestMinutes(params, line, freeIn(span, busy, 1), wholeDaysIn),
      restMinutesMin: params.restMinutesMin,
      restsMin,
    },
  });
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  if (restsIn(params, line, within(free, span), wholeDaysIn) < restsMin) {
    const exempt = exemption(params, line, daysOf, knownFrom);
    if (exempt === "no") return [{ outcome: "violation", ...found() }];
    if (exempt === "unknown") {
      return [{ outcome: "notAssessable", ...found(), missing: "worker.history" }];
    }
  }
  if (knownFrom <= span.start) return [];
  const left = within(free, { start: knownFrom, end: span.end });
  if (restsIn(params, line, left, wholeDaysIn) >= restsMin) return [];
  return [{ outcome: "notAssessable", ...found(), missing: "worker.history" }];
}
