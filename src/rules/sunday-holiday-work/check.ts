import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Finding, FindingOutcome } from "../finding.ts";
import { hasConsented } from "../consented.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Days, daysOf } from "./check-days.ts";
import { type Owed, unserved } from "./check-substitutes.ts";
import type { Params } from "./rule.ts";

type Limit = "ban" | "substitute" | "freeSundays";

export const check: Check<Params> = (params, line) => {
  const days = daysOf(params, line);
  const { ours: worked } = days;
  const unknown = params.holidays ? unknownHoliday(line, days, worked) : [];
  if (params.allowed === null) {
    const banned = worked.filter(
      (date) => days.isSpecial(date) && !isAgreed(params, line, days.shiftsOn.get(date) ?? []),
    );
    return [...banned.map((date) => finding("violation", "ban", line, days, date)), ...unknown];
  }
  return [
    ...substitutes(params.allowed.substituteWithinDays, line, days, worked),
    ...freeSundays(params, line, days, worked),
    ...unknown,
  ];
};

function isAgreed({ consent }: Params, line: WorkerLine, shifts: readonly Shift[]): boolean {
  if (consent === null) return false;
  return shifts
    .filter((shift) => line.shifts.includes(shift))
    .every(({ id, interval }) => hasConsented(line, consent, { id, start: interval.start }));
}

/** Days worked, of the schedule or before it, that work of the schedule leaves no free day for. */
function substitutes(
  within: NonNullable<Params["allowed"]>["substituteWithinDays"],
  line: WorkerLine,
  days: Days,
  worked: readonly Day[],
): readonly Finding[] {
  if (within === null) return [];
  const matters = ({ from, until }: Owed): boolean =>
    worked.some((date) => from <= date && date <= until);
  const perhaps = unserved(within, days, { unknownIsFree: false, matters });
  if (perhaps.length === 0) return [];
  const surely = unserved(within, days, { unknownIsFree: true, matters });
  return perhaps.map(({ date }) => {
    const outcome = surely.some((one) => one.date === date) ? "violation" : "notAssessable";
    return finding(outcome, "substitute", line, days, date);
  });
}

/** The 52 weeks that end with each Sunday of the schedule that is worked. */
function freeSundays(
  { allowed, sundays }: Params,
  line: WorkerLine,
  days: Days,
  worked: readonly Day[],
): readonly Finding[] {
  const most = 52 - (allowed?.freeSundaysPerYearMin ?? 0);
  const ours = worked.filter((date) => sundays && weekdayOf(date) === 7);
  if (ours.length === 0) return [];
  const all = [...days.shiftsOn.keys()].filter((date) => weekdayOf(date) === 7);
  return ours.flatMap((date) => {
    const first = addDays(date, -7 * 51);
    const count = all.filter((sunday) => first <= sunday && sunday <= date).length;
    const unknown = Math.min(52, Math.max(0, Math.ceil((days.knownFrom - first) / 7)));
    if (count > most) return [finding("violation", "freeSundays", line, days, date)];
    if (count + unknown <= most) return [];
    return [finding("notAssessable", "freeSundays", line, days, date)];
  });
}

/** One finding for the first date with work of which nobody knows whether it is a holiday. */
function unknownHoliday(line: WorkerLine, days: Days, worked: readonly Day[]): readonly Finding[] {
  const date = worked.find((one) => !days.isHolidayKnown(one) && !days.isSpecial(one));
  if (date === undefined) return [];
  return [{ ...finding("notAssessable", "ban", line, days, date), missing: "site.holidays" }];
}

const finding = (
  outcome: FindingOutcome,
  limit: Limit,
  { calendar }: WorkerLine,
  { shiftsOn }: Days,
  date: Day,
): Finding => ({
  outcome,
  ...(outcome === "notAssessable" ? { missing: "worker.history" } : {}),
  shifts: (shiftsOn.get(date) ?? []).map(({ id }) => id),
  interval: calendar.daySpan(date),
  facts: { limit, date },
});
