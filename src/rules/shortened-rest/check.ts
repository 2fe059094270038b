import { type Interval, instant } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Rest, notMadeUpFor, restsOf } from "./check-rests.ts";
import type { Params } from "./rule.ts";

/**
 * Every rest before a shift of the schedule, and rests of the past that a shift of the schedule comes
 * too soon to have been made up for.
 */
export const check: Check<Params> = (given, line) => {
  const params = heldFor(given, line);
  const rests = restsOf(params, line);
  const isShort = ({ minutes }: Rest): boolean => minutes < params.restMinutesMin;
  const broken = rests
    .filter((rest) => rest.isNew && isShort(rest))
    .flatMap((rest) => judge(params, line, rests.filter(isShort), rest));
  const owed = notMadeUpFor(params, rests, line)
    .filter((rest) => meetsSchedule(params, line, rest))
    .map((rest) => finding(params, line, rest, "compensation"));
  return [...broken, ...owed, ...unknownBefore(params, line)];
};

/** Where the fact that the law asks for is not known to be true, no rest may be cut short. */
const heldFor = (params: Params, line: WorkerLine): Params =>
  params.onlyIf === null || line.fact(params.onlyIf) === true
    ? params
    : { ...params, shortestMinutesMin: params.restMinutesMin };

function judge(
  params: Params,
  line: WorkerLine,
  short: readonly Rest[],
  rest: Rest,
): readonly Finding[] {
  const { shortestMinutesMin, oncePerDays } = params;
  if (rest.minutes < shortestMinutesMin) return [violation(params, rest, "length")];
  if (oncePerDays === null) return [];
  const since = rest.start - oncePerDays * 1440;
  if (short.some((other) => other.start < rest.start && other.start > since)) {
    return [violation(params, rest, "often")];
  }
  return knownFrom(line) <= since ? [] : [notAssessable(params, rest)];
}

/** Whether a shift of the schedule, or the rest itself, lies in the time in which it is made up for. */
function meetsSchedule({ compensation }: Params, line: WorkerLine, rest: Rest): boolean {
  const until = rest.start + (compensation?.withinDays ?? 0) * 1440;
  return rest.isNew || line.shifts.some(({ interval }) => interval.start < until);
}

/** Longer rests before what is known of the past may have made up for it. */
function finding(params: Params, line: WorkerLine, rest: Rest, limit: string): Finding {
  const since = rest.end - (params.compensation?.withinDays ?? 0) * 1440;
  return knownFrom(line) <= since ? violation(params, rest, limit) : notAssessable(params, rest);
}

/** Work before the known part of the history may have ended too close to the first shift. */
function unknownBefore(params: Params, line: WorkerLine): readonly Finding[] {
  const first = line.shifts.find(({ onCall }) => params.onCallCounts || !onCall);
  if (first === undefined) return [];
  const { start } = first.interval;
  const from = instant(start - params.restMinutesMin);
  if (knownFrom(line) <= from) return [];
  const facts = { restMinutesMin: params.restMinutesMin, laterStart: start };
  const span: Interval = { start: from, end: start };
  const shifts = [first.id];
  return [{ outcome: "notAssessable", missing: "worker.history", shifts, interval: span, facts }];
}

const knownFrom = ({ worker, period }: WorkerLine): number =>
  worker.history.completeFrom ?? period.interval.start;

const violation = ({ restMinutesMin }: Params, rest: Rest, limit: string): Finding => ({
  outcome: "violation",
  shifts: [rest.earlier.id, rest.later.id],
  interval: { start: instant(Math.min(rest.start, rest.end)), end: rest.end },
  facts: {
    limit,
    restMinutes: Math.max(0, rest.minutes),
    restMinutesMin,
    earlierEnd: rest.start,
    laterStart: rest.end,
  },
});

const notAssessable = ({ restMinutesMin }: Params, rest: Rest): Finding => ({
  outcome: "notAssessable",
  missing: "worker.history",
  shifts: [rest.earlier.id, rest.later.id],
  interval: { start: rest.start, end: rest.end },
  facts: { restMinutesMin, laterStart: rest.end },
});
