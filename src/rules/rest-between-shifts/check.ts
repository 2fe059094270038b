import type { Shift } from "../../domain/shift.ts";
import { contains, instant, sharedMinutes } from "../../time/interval.ts";
import type { Instant, Interval } from "../../time/interval.ts";
import type { Finding, Premium } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** Each shift of the schedule is held against the latest end among the shifts before it. */
export const check: Check<Params> = (params, line) => {
  const counted = [...line.worker.history.shifts, ...line.shifts].filter(
    (shift) => params.onCallCounts || !shift.onCall,
  );
  return line.shifts
    .filter((later) => counted.includes(later))
    .flatMap((later) => {
      const before = counted.slice(0, counted.indexOf(later));
      return judge(params, line, before, later) ?? [];
    });
};

function judge(
  params: Params,
  line: WorkerLine,
  before: readonly Shift[],
  later: Shift,
): Finding | null {
  const earlier = before
    .filter((shift) => params.trigger === "any" || !onOneDate(line, shift, later))
    .reduce<Shift | null>(
      (last, shift) => (last && last.interval.end >= shift.interval.end ? last : shift),
      null,
    );
  const laterStart = later.interval.start;
  const restMinutes = earlier === null ? Infinity : laterStart - earlier.interval.end;
  if (earlier === null || restMinutes >= params.restMinutesMin)
    return unknownBefore(params, line, later);
  const consented = restMinutes >= 0 && hasConsent(params, line, later);
  if (consented && params.premium === null) return null;
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

/** A split shift: both lie on one local date, to their last minutes. */
function onOneDate(line: WorkerLine, earlier: Shift, later: Shift): boolean {
  return contains(
    line.calendar.daySpan(line.calendar.dayOf(later.interval.start)),
    earlier.interval,
  );
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
  const start = later.interval.start;
  const demand = line.demands?.get(later.id);
  return line.worker.consents.some(
    ({ kind, form, givenAt, revokedAt, shifts }) =>
      kind === consent.kind &&
      consent.forms.includes(form) &&
      (givenAt === null || givenAt < start) &&
      (revokedAt === null || revokedAt > start) &&
      (shifts === null || shifts.some((id) => id === later.id || (id as string) === demand)),
  );
}

function owed(premium: NonNullable<Params["premium"]>, rest: Interval, later: Shift): Premium {
  if (premium.on === "instance") {
    return { payMilliminutes: 0, cents: premium.cents, currency: premium.currency };
  }
  const paidOn = premium.on === "laterShift" ? later.interval : rest;
  const workMinutes = later.breaks
    .filter((pause) => !pause.paid)
    .reduce(
      (sum, pause) => sum - sharedMinutes(paidOn, pause.interval),
      sharedMinutes(paidOn, later.interval),
    );
  return {
    payMilliminutes: workMinutes * (premium.multiplierThousandths - 1000),
    cents: 0,
    currency: null,
  };
}
