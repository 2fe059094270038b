import type { Shift } from "../../domain/shift.ts";
import { type Instant, type Interval, instant, overlap } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

const dayMinutes = 1440;

/**
 * Every start of work opens 24 elapsed hours, and somewhere in them one free stretch must be long
 * enough. Starts before the period count as far as their 24 hours meet a shift of the schedule.
 */
export const check: Check<Params> = (params, line) => {
  const { all, ours } = knownShifts(line, params.onCallCounts);
  // Of what began a day before the schedule's first shift, the 24 hours meet none of its shifts.
  const after = (ours[0]?.interval.start ?? Infinity) - dayMinutes;
  const found = unknownBefore(params, line, all, ours);
  const asked = new Set<Instant>();
  for (const { interval } of all) {
    const { start } = interval;
    if (start <= after || asked.has(start)) continue;
    asked.add(start);
    const window = { start, end: instant(start + dayMinutes) };
    const restMinutes = longestFree(window, all);
    if (restMinutes >= params.restMinutesMin) continue;
    const inside = all.filter((shift) => overlap(shift.interval, window));
    if (!inside.some((shift) => ours.includes(shift))) continue;
    found.push(violation(params, { window, inside, restMinutes }));
  }
  return found;
};

/** How long the longest stretch of the window without a shift is; 0 when there is none. */
function longestFree(window: Interval, shifts: readonly Shift[]): number {
  let longest = 0;
  let freeFrom = window.start;
  for (const { interval } of shifts) {
    if (!overlap(interval, window)) continue;
    longest = Math.max(longest, interval.start - freeFrom);
    if (interval.end > freeFrom) freeFrom = interval.end;
  }
  return Math.max(longest, window.end - freeFrom);
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
  if (longestFree(known, all) >= params.restMinutesMin) return [];
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
