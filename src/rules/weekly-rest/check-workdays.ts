import type { Day } from "../../time/civil.ts";
import { type Instant, type Interval, instant, sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import { countedOf } from "./check-counted.ts";
import { freeIn, longestMinutes, restsIn, stretchMinutesMin } from "./check-rests.ts";
import type { Params } from "./rule.ts";

const weekMinutes = 10_080;

/**
 * Part of the check alone: the first start of work of every local date opens seven times 24 elapsed
 * hours that hold a rest, or fourteen times 24 that hold what two weeks ask for.
 */
export function fromWorkdays(params: Params, line: WorkerLine): Finding[] {
  const reach = (params.referenceDays + 2) * 1440;
  const counted = countedOf(params, line, instant(line.period.interval.start - reach));
  if (!counted.some(({ isOurs, spoils }) => isOurs && spoils)) return [];
  const all = counted.map(({ shift }) => shift).toSorted(byStart);
  const busy = all.map(({ interval }) => interval);
  const ours = counted.filter(({ isOurs }) => isOurs).map(({ shift }) => shift.interval);
  const first = Math.min(...ours.map(({ start }) => start));
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  const length = params.referenceDays * 1440;
  const isRested = (from: Instant, known: boolean): boolean => {
    const unknown = { start: from, end: knownFrom };
    const taken = known || knownFrom <= from ? busy : [unknown, ...busy];
    return holdsRests(params, line, from, taken);
  };
  const about = (outcome: Finding["outcome"], span: Interval): Finding => {
    const inside = all.filter(({ interval }) => sharedMinutes(interval, span) > 0);
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
  };
  const findings: Finding[] = [];
  for (const start of startsOfDates(busy, line)) {
    const span = { start, end: instant(start + length) };
    if (!ours.some((one) => sharedMinutes(one, span) > 0)) continue;
    if (!isRested(start, true)) findings.push(about("violation", span));
    else if (!isRested(start, false)) findings.push(about("notAssessable", span));
  }
  // Of work that nobody knows of, the earliest whose time meets a shift leaves the least room.
  const earliest = instant(first - length + 1);
  if (earliest < knownFrom && !isRested(earliest, false)) {
    findings.push(
      about("notAssessable", { start: instant(first - length), end: instant(first + 1) }),
    );
  }
  return findings;
}

function holdsRests(
  params: Params,
  line: WorkerLine,
  start: Instant,
  busy: readonly Interval[],
): boolean {
  const count = (weeks: number): number => {
    const span = { start, end: instant(start + weeks * weekMinutes) };
    return restsIn(params, line, freeIn(span, busy, stretchMinutesMin(params)), noDates);
  };
  return count(1) >= 1 || (params.referenceDays === 14 && count(2) >= 2);
}

/** Seven times 24 hours from any minute on hold no dates that could be asked for whole. */
const noDates = (): number => 0;

/** The first start of each local date on which work starts. */
function startsOfDates(busy: readonly Interval[], { calendar }: WorkerLine): readonly Instant[] {
  const starts = new Map<Day, Instant>();
  for (const { start } of busy) {
    const date = calendar.dayOf(start);
    if (!starts.has(date)) starts.set(date, start);
  }
  return [...starts.values()];
}

const byStart = (a: { interval: Interval }, b: { interval: Interval }): number =>
  a.interval.start - b.interval.start;
