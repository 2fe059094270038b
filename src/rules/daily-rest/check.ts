import type { Shift } from "../../domain/shift.ts";
import { type Instant, type Interval, instant, overlap } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

const dayMinutes = 1440;

/**
 * Every start of work opens 24 elapsed hours, and somewhere in them one free stretch must be long
 * enough. Starts before the period count as far as their 24 hours meet a shift of the schedule.
 */
export const check: Check<Params> = (params, line) => {
  const counts = (shift: Shift): boolean => params.onCallCounts || !shift.onCall;
  const judged = line.shifts.filter(counts);
  const all = [...line.worker.history.shifts.filter(counts), ...judged];
  // Of what began a day before the schedule's first shift, the 24 hours meet none of its shifts.
  const after = (judged[0]?.interval.start ?? Infinity) - dayMinutes;
  const starts = new Set<Instant>();
  for (const { interval } of all) if (interval.start > after) starts.add(interval.start);
  const broken = [...starts].flatMap((start) => {
    const window = { start, end: instant(start + dayMinutes) };
    const inside = all.filter((shift) => overlap(shift.interval, window));
    if (!inside.some((shift) => judged.includes(shift))) return [];
    const rest = longestFree(window, inside);
    const restMinutes = rest.end - rest.start;
    if (restMinutes >= params.restMinutesMin) return [];
    return [violation(params, { window, inside, restMinutes })];
  });
  return [...unknownBefore(params, line, all, judged), ...broken];
};

/** The longest stretch of the window without a shift; empty when there is none. */
function longestFree(window: Interval, shifts: readonly Shift[]): Interval {
  let longest: Interval = { start: window.start, end: window.start };
  let freeFrom: Instant = window.start;
  const later = { start: window.end, end: window.end };
  for (const { start, end } of [...shifts.map((shift) => shift.interval), later]) {
    if (start - freeFrom > longest.end - longest.start) longest = { start: freeFrom, end: start };
    if (end > freeFrom) freeFrom = end;
  }
  return longest;
}

function violation(
  params: Params,
  found: { window: Interval; inside: readonly Shift[]; restMinutes: number },
): Finding {
  return {
    outcome: "violation",
    shifts: found.inside.map((shift) => shift.id),
    interval: found.window,
    facts: {
      windowStart: found.window.start,
      windowEnd: found.window.end,
      restMinutes: found.restMinutes,
      restMinutesMin: params.restMinutesMin,
      missingMinutes: params.restMinutesMin - found.restMinutes,
    },
  };
}

/** Work that nobody told us of may have begun less than 24 h before the first shift. */
function unknownBefore(
  params: Params,
  line: WorkerLine,
  all: readonly Shift[],
  judged: readonly Shift[],
): Finding[] {
  const first = judged[0];
  const { completeFrom } = line.worker.history;
  const knownFrom = completeFrom ?? line.period.interval.start;
  if (first === undefined || first.interval.start - knownFrom >= dayMinutes) return [];
  const known: Interval = { start: knownFrom, end: first.interval.start };
  const rest = longestFree(
    known,
    all.filter((shift) => overlap(shift.interval, known)),
  );
  if (rest.end - rest.start >= params.restMinutesMin) return [];
  return [
    {
      outcome: "notAssessable",
      shifts: [first.id],
      interval: { start: instant(first.interval.start - dayMinutes), end: first.interval.start },
      facts: { restMinutesMin: params.restMinutesMin, windowEnd: first.interval.start },
      missing: "worker.history",
    },
  ];
}
