import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, instant } from "../../time/interval.ts";
import { type ToldChange, toldChanges } from "../changes-told.ts";
import { type Finding, moment } from "../finding.ts";
import { hasConsented } from "../consented.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** At most one finding for each change. */
export const check: Check<Params> = (params, line) =>
  toldChanges(line)
    .filter(({ recorded, after }) => recorded || after !== null)
    .flatMap((change) => judge(params, line, change) ?? []);

function judge(params: Params, line: WorkerLine, change: ToldChange): Finding | null {
  const { initiator, effect, reason, at, before, after } = change;
  const amount = (change.disputed === true ? params.disputedAmount : null) ?? params.amount;
  if (initiator !== "employer" || !params.effects.includes(effect)) return null;
  if (params.exceptions.some((one) => one === reason)) return null;
  const starts = [before, after].flatMap((span) => span?.start ?? []);
  const first = instant(Math.min(...starts));
  const span = after ?? before;
  if (span === null || !isLate({ ...params, amount }, line, at, first)) return null;
  if (hasConsent(params, line, change, first)) return null;
  return {
    outcome: "violation",
    shifts: [change.shift],
    interval: moment(at),
    facts: {
      effect,
      toldAt: at,
      shiftStart: span.start,
      shiftEnd: span.end,
      amount,
    },
  };
}

function isLate({ amount, unit }: Params, line: WorkerLine, at: Instant, first: Instant): boolean {
  if (unit === "hours") return first - at < amount * 60;
  const [told, start] = [line.calendar.dayOf(at), line.calendar.dayOf(first)];
  return (unit === "calendarDays" ? start - told : weekdaysBetween(told, start)) < amount;
}

/** Dates from Monday to Friday after `from`, up to `until`. */
function weekdaysBetween(from: Day, until: Day): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= until; date = addDays(date, 1)) {
    if (weekdayOf(date) <= 5) count++;
  }
  return count;
}

function hasConsent(
  { consent }: Params,
  line: WorkerLine,
  { shift }: ToldChange,
  start: Instant,
): boolean {
  if (consent === null) return false;
  return hasConsented(line, consent, { id: shift, start });
}
