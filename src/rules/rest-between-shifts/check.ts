import type { Shift } from "../../domain/shift.ts";
import { contains, instant } from "../../time/interval.ts";
import type { Instant, Interval } from "../../time/interval.ts";
import type { Finding, Premium } from "../finding.ts";
import { hasConsented } from "../consented.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { workMinutes, workMinutesIn } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

/** Each shift of the schedule is held against the latest end among the shifts before it. */
export const check: Check<Params> = (params, line) => {
  const { past, ours } = knownShifts(line, params.onCallCounts);
  const counted = [...past];
  const findings: Finding[] = [];
  for (const later of ours) {
    const found = judge(params, line, lastBefore(params, line, counted, later), later);
    if (found !== null) findings.push(found);
    counted.push(later);
  }
  return findings;
};

/** The shift that ends last among those before; a split shift of one local date may be let pass. */
function lastBefore(
  { trigger }: Params,
  { calendar }: WorkerLine,
  before: readonly Shift[],
  later: Shift,
): Shift | null {
  const spared = trigger === "any" ? null : calendar.daySpan(calendar.dayOf(later.interval.start));
  let last: Shift | null = null;
  for (const shift of before) {
    if (spared !== null && contains(spared, shift.interval)) continue;
    if (last === null || shift.interval.end > last.interval.end) last = shift;
  }
  return last;
}

function judge(
  params: Params,
  line: WorkerLine,
  earlier: Shift | null,
  later: Shift,
): Finding | null {
  const laterStart = later.interval.start;
  const restMinutes = earlier === null ? Infinity : laterStart - earlier.interval.end;
  if (earlier === null || restMinutes >= params.restMinutesMin)
    return unknownBefore(params, line, later);
  const { agreedRestMinutesMin: agreedMin, exemptWorkMinutesMax: exemptMax } = params;
  const together = workMinutes(earlier) + workMinutes(later);
  if (restMinutes >= 0 && together <= (exemptMax ?? -1)) return unknownBefore(params, line, later);
  const consented = restMinutes >= (agreedMin ?? 0) && hasConsent(params, line, later);
  if (consented && (params.premium === null || agreedMin !== null)) return null;
  const rest: Interval = {
    start: earlier.interval.end,
    end: instant(earlier.interval.end + params.restMinutesMin),
  };
  return {
    outcome: consented ? "premium" : "violation",
    shifts: [earlier.id, later.id],
    interval: { start: instant(Math.min(rest.start, laterStart)), end: laterStart },
    facts: {
      restMinutes: Math.max(0, restMinutes),
      restMinutesMin: params.restMinutesMin,
      missingMinutes: params.restMinutesMin - Math.max(0, restMinutes),
      earlierEnd: earlier.interval.end,
      laterStart,
    },
    ...(params.premium === null ? {} : { premium: owed(params.premium, rest, later) }),
  };
}

/** Work before the known part of the history may have ended inside the rest before this shift. */
function unknownBefore(params: Params, line: WorkerLine, later: Shift): Finding | null {
  const from = instant(later.interval.start - params.restMinutesMin);
  const knownFrom: Instant = line.worker.history.completeFrom ?? line.period.interval.start;
  const complete = line.worker.history.completeFrom !== null && knownFrom <= from;
  if (complete || from >= line.period.interval.start) return null;
  return {
    outcome: "notAssessable",
    shifts: [later.id],
    interval: { start: from, end: later.interval.start },
    facts: { restMinutesMin: params.restMinutesMin, laterStart: later.interval.start },
    missing: "worker.history",
  };
}

function hasConsent({ consent }: Params, line: WorkerLine, later: Shift): boolean {
  if (consent === null) return false;
  return hasConsented(line, consent, { id: later.id, start: later.interval.start });
}

function owed(premium: NonNullable<Params["premium"]>, rest: Interval, later: Shift): Premium {
  if (premium.on === "instance") {
    return { payMilliminutes: 0, cents: premium.cents, currency: premium.currency };
  }
  const paidOn = premium.on === "laterShift" ? later.interval : rest;
  return {
    payMilliminutes: workMinutesIn(later, paidOn) * (premium.multiplierThousandths - 1000),
    cents: 0,
    currency: null,
  };
}
