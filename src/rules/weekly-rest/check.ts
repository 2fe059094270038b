import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Counted, countedOf } from "./check-counted.ts";
import { type Days, exemption } from "./check-days.ts";
import { restsIn } from "./check-rests.ts";
import type { Params } from "./rule.ts";

/** Time after the schedule is taken to be free: the next schedule answers for it. */
export const check: Check<Params> = (params, line) => {
  const { anchor, referenceDays } = params;
  const anchored = { weekday: anchor === "calendarWeekMonday" ? 1 : 7, minute: 0 };
  const { weekday, minute } = anchor === "workweek" ? line.workweekStart : anchored;
  const counted = countedOf(params, line);
  if (!counted.some(({ isOurs, spoils }) => isOurs && spoils)) return [];
  const findings: Finding[] = [];
  for (let at = -referenceDays; at <= line.period.last - line.period.first; at++) {
    const first = addDays(line.period.first, at);
    if (anchor !== "rolling7" && weekdayOf(first) !== weekday) continue;
    findings.push(...judge(params, line, { first, minute, counted }));
  }
  return findings;
};

/** The days that begin at this minute of the clock, from the first date on. */
interface Week {
  readonly first: Day;
  readonly minute: number;
  readonly counted: readonly Counted[];
}

function judge(params: Params, line: WorkerLine, week: Week): Finding[] {
  const { first, minute, counted } = week;
  const { referenceDays } = params;
  const edge = (at: number): Instant => line.calendar.edge(addDays(first, at), minute);
  const span = { start: edge(0), end: edge(referenceDays) };
  if (span.end <= line.period.interval.start) return [];
  const inside = counted.filter(({ shift }) => sharedMinutes(shift.interval, span) > 0);
  const spoiling = inside.filter(({ spoils }) => spoils);
  if (!spoiling.some(({ isOurs }) => isOurs)) return [];

  const daysOf = (): Days =>
    Array.from({ length: referenceDays }, (_, at) => ({ start: edge(at), end: edge(at + 1) }));
  const days = params.wholeCalendarDay ? daysOf() : [];
  // What comes after the time judged matters where a rest may run past its end.
  const near = params.overlapMinutesMin === null ? spoiling : counted;
  const busy = near.filter(({ spoils }) => spoils).map(({ shift }) => shift.interval);
  const restsMin = referenceDays / 7;
  const known = restsIn(params, line, { span, days }, busy);
  const found = (): Pick<Finding, "shifts" | "interval" | "facts"> => ({
    shifts: inside.map(({ shift }) => shift.id),
    interval: span,
    facts: {
      firstDay: first,
      lastDay: addDays(first, referenceDays - 1),
      restMinutes: known.longestMinutes,
      restMinutesMin: params.restMinutesMin,
      restsMin,
    },
  });
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  if (known.count < restsMin) {
    const exempt = exemption(params, line, daysOf, knownFrom);
    if (exempt === "no") return [{ outcome: "violation", ...found() }];
    if (exempt === "unknown") {
      return [{ outcome: "notAssessable", ...found(), missing: "worker.history" }];
    }
  }
  if (knownFrom <= span.start) return [];
  const unknown = { start: span.start, end: knownFrom };
  const left = restsIn(params, line, { span, days }, [unknown, ...busy]);
  if (left.count >= restsMin) return [];
  return [{ outcome: "notAssessable", ...found(), missing: "worker.history" }];
}
