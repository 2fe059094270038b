import { addDays, weekdayOf } from "../../time/civil.ts";
import { type Interval, instant, overlap } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Limit, type Nights, nightsOf } from "./check-night.ts";
import { frequencyLimits } from "./check-frequency.ts";
import { shiftLimit } from "./check-longer.ts";
import { restLimits } from "./check-rests.ts";
import { totalWorkIn, workMinutesIn } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

export const check: Check<Params> = (params, line) => {
  if (knownShifts(line, false).ours.length === 0) return [];
  const nights = nightsOf(params, line);
  const { tooMany, open } = frequencyLimits(params, line, nights);
  const found: Finding[] = [];
  for (const limits of [workLimits(params, nights), restLimits(params, nights), tooMany]) {
    for (const limit of limits) {
      const isBroken = limit.workedMinutes > limit.allowedMinutes;
      if (isBroken && limit.shifts.some(nights.isNew)) found.push(finding("violation", limit));
    }
  }
  addAverages(params, line, nights, found);
  found.push(...unknownRests(params, line, nights));
  if (open !== null) found.push(finding("notAssessable", open));
  return found;
};

function workLimits(params: Params, nights: Nights): Limit[] {
  const { shiftMinutesMax, dayMinutesMax, longer } = params;
  const found: Limit[] = [];
  if (shiftMinutesMax === null && dayMinutesMax === null) return found;
  const ours = nights.all.find(nights.isNew)?.interval.start ?? Infinity;
  for (const shift of nights.all) {
    const { interval: span } = shift;
    // A day that is over before the schedule's first shift is none of its days, nor is a rest.
    if (Math.max(span.start + 1440, span.end + (longer?.restMinutesMin ?? 0)) <= ours) continue;
    const workedMinutes = workMinutesIn(shift, span);
    if (workedMinutes > (shiftMinutesMax ?? Infinity) && nights.isNight(shift)) {
      const { allowedMinutes, tooSoon } = shiftLimit(params, nights, shift);
      const shifts = tooSoon === null ? [shift] : [shift, tooSoon];
      found.push({ limit: "shift", shifts, span, allowedMinutes, workedMinutes });
    }
    if (dayMinutesMax === null) continue;
    const day = { start: span.start, end: instant(span.start + 1440) };
    const ofDay = totalWorkIn(nights.all, day);
    if (ofDay <= dayMinutesMax) continue;
    const shifts = nights.all.filter(({ interval }) => overlap(interval, day));
    if (!shifts.some(nights.isNight)) continue;
    const allowedMinutes = dayMinutesMax;
    found.push({ limit: "day", shifts, span: day, allowedMinutes, workedMinutes: ofDay });
  }
  return found;
}

function addAverages(
  { average }: Params,
  line: WorkerLine,
  nights: Nights,
  found: Finding[],
): void {
  if (average === null) return;
  const { weeks, weekMinutesMax, nightShiftsMin } = average;
  const known = line.worker.history.completeFrom ?? line.period.interval.start;
  const { first, last } = line.period;
  // The Mondays of the calendar weeks that meet the period.
  let monday = addDays(first, 1 - weekdayOf(first));
  for (; monday <= last; monday = addDays(monday, 7)) {
    const start = line.calendar.dayStart(addDays(monday, -7 * (weeks - 1)));
    const span: Interval = { start, end: line.calendar.dayStart(addDays(monday, 7)) };
    const isOpen = known > start;
    const workedMinutes = totalWorkIn(nights.all, span);
    const allowedMinutes = weeks * weekMinutesMax;
    const most = workedMinutes + (isOpen ? Math.min(known, span.end) - start : 0);
    if (most <= allowedMinutes) continue;
    const shifts = nights.all.filter(({ interval }) => overlap(interval, span));
    if (!shifts.some(nights.isNew)) continue;
    const limit: Limit = { limit: "average", shifts, span, allowedMinutes, workedMinutes };
    const enough = (): boolean => shifts.filter(nights.isNight).length >= nightShiftsMin;
    if (workedMinutes > allowedMinutes && enough()) found.push(finding("violation", limit));
    else if (isOpen) found.push(finding("notAssessable", limit));
  }
}

/** Work that nobody knows of may have been at night, too short before the first shift. */
function unknownRests({ restAfter, series }: Params, line: WorkerLine, { all, isNew }: Nights) {
  const restMinutes = Math.max(restAfter?.restMinutesMin ?? 0, series?.restMinutesMin ?? 0);
  const first = all.find(isNew);
  if (restMinutes === 0 || first === undefined) return [];
  const known = line.worker.history.completeFrom ?? line.period.interval.start;
  const start = instant(first.interval.start - restMinutes);
  if (known <= start) return [];
  const span = { start, end: first.interval.start };
  const about = { shifts: [first], span, allowedMinutes: 0, workedMinutes: 0 };
  return [finding("notAssessable", { limit: "restAfter", ...about })];
}

const finding = (outcome: "violation" | "notAssessable", of: Limit): Finding => ({
  outcome,
  ...(outcome === "notAssessable" ? { missing: "worker.history" } : {}),
  shifts: of.shifts.map(({ id }) => id),
  interval: of.span,
  facts: {
    limit: of.limit,
    from: of.span.start,
    until: of.span.end,
    allowedMinutes: of.allowedMinutes,
    workedMinutes: of.workedMinutes,
  },
});
