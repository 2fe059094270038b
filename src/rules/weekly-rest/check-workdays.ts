import type { Shift } from "../../domain/shift.ts";
import { inOrder } from "../../kernel/in-order.ts";
import type { Day } from "../../time/civil.ts";
import { type Instant, type Interval, instant, sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import { type Stretch, freeIn, longestMinutes, restsIn, stretchMinutesMin } from "./check-rests.ts";
import type { Params } from "./rule.ts";

const weekMinutes = 10_080;

/**
 * Part of the check alone: the first start of work of every local date opens seven times 24 elapsed
 * hours that hold a rest, or fourteen times 24 that hold what two weeks ask for.
 */
export function fromWorkdays(params: Params, line: WorkerLine): Finding[] {
  const { past, ours } = knownShifts(line, params.onCallCounts);
  const first = ours[0]?.interval.start;
  if (first === undefined) return [];
  const since = line.period.interval.start - (params.referenceDays + 2) * 1440;
  const lately = past.filter(({ interval }) => interval.end > since);
  const busy = inOrder([...lately, ...ours], byStart);
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  const length = params.referenceDays * 1440;
  // Of work that nobody knows of, the earliest whose time meets a shift leaves the least room.
  const earliest = instant(first - length + 1);
  const lastStart = busy.at(-1)?.interval.start ?? first;
  const all = {
    start: instant(Math.min(earliest, busy[0]?.interval.start ?? first)),
    end: instant(lastStart + length),
  };
  const free = freeIn(all, busy, stretchMinutesMin(params));
  const isSurelyRested = (start: Instant): boolean =>
    knownFrom <= start || holdsRests(params, line, { start, free, from: knownFrom });
  const findings: Finding[] = [];
  let date: Day | null = null;
  for (const { interval } of busy) {
    // Only the first start of a date opens a time.
    const on = line.calendar.dayOf(interval.start);
    if (on === date) continue;
    date = on;
    const { start } = interval;
    const span = { start, end: instant(start + length) };
    if (!ours.some((one) => sharedMinutes(one.interval, span) > 0)) continue;
    if (!holdsRests(params, line, { start, free, from: start })) {
      findings.push(finding("violation", params, line, { span, busy }));
    } else if (!isSurelyRested(start)) {
      findings.push(finding("notAssessable", params, line, { span, busy }));
    }
  }
  if (earliest < knownFrom && !isSurelyRested(earliest)) {
    const span = { start: instant(first - length), end: instant(first + 1) };
    findings.push(finding("notAssessable", params, line, { span, busy }));
  }
  return findings;
}

function finding(
  outcome: "violation" | "notAssessable",
  params: Params,
  line: WorkerLine,
  { span, busy }: { readonly span: Interval; readonly busy: readonly Shift[] },
): Finding {
  const inside = busy.filter(({ interval }) => sharedMinutes(interval, span) > 0);
  return {
    outcome,
    ...(outcome === "notAssessable" ? { missing: "worker.history" } : {}),
    shifts: inside.map(({ id }) => id),
    interval: span,
    facts: {
      firstDay: line.calendar.dayOf(span.start),
      lastDay: line.calendar.dayOf(instant(span.end - 1)),
      restMinutes: longestMinutes(params, line, freeIn(span, busy, 1), noDates),
      restMinutesMin: params.restMinutesMin,
      restsMin: params.referenceDays / 7,
    },
  };
}

/** Whether what is free from some moment on holds the rests of the time that begins at a start. */
function holdsRests(
  params: Params,
  line: WorkerLine,
  time: { readonly start: Instant; readonly free: readonly Stretch[]; readonly from: Instant },
): boolean {
  const { start, free, from } = time;
  const count = (weeks: number): number => {
    const span = { start: from, end: instant(start + weeks * weekMinutes) };
    return restsIn(params, line, { free, span }, noDates);
  };
  return count(1) >= 1 || (params.referenceDays === 14 && count(2) >= 2);
}

/** Seven times 24 hours from any minute on hold no dates that could be asked for whole. */
const noDates = (): number => 0;

const byStart = (a: { interval: Interval }, b: { interval: Interval }): number =>
  a.interval.start - b.interval.start;
