import type { Params as ChangeNotice } from "../../../src/rules/change-notice/rule.ts";
import { toldChanges } from "../../../src/rules/changes-told.ts";
import type { WorkerLine } from "../../../src/rules/line.ts";
import { day, weekdayOf } from "../../../src/time/civil.ts";
import { dateOf, said } from "./canvas.ts";

/** Goes from the minute of the telling to that of the start, and counts the dates it comes to. */
export function changeNotice(params: ChangeNotice, line: WorkerLine): string[] {
  return toldChanges(line).flatMap((change) => {
    const { initiator, effect, reason, at, before, after, shift, recorded } = change;
    const asked = initiator === "employer" && (params.effects as string[]).includes(effect);
    if (!asked || (!recorded && after === null)) return [];
    if (reason !== null && (params.exceptions as string[]).includes(reason)) return [];
    const start = Math.min(before?.start ?? Infinity, after?.start ?? Infinity);
    const wanted =
      change.disputed === true && params.disputedAmount !== null
        ? params.disputedAmount
        : params.amount;
    if (noticeIn(params.unit, line, at, start) >= wanted) return [];
    const { consent } = params;
    const agreed = line.worker.consents.some((given) => {
      const names: readonly string[] | null = given.shifts;
      return (
        given.kind === consent?.kind &&
        (consent.forms as string[]).includes(given.form) &&
        (given.givenAt ?? -Infinity) < start &&
        start < (given.revokedAt ?? Infinity) &&
        (names === null || names.some((one) => one === shift || one === line.demands?.get(shift)))
      );
    });
    return agreed ? [] : [said("violation", shift)];
  });
}

function noticeIn(
  unit: ChangeNotice["unit"],
  line: WorkerLine,
  from: number,
  until: number,
): number {
  if (unit === "hours") return (until - from) / 60;
  if (until <= from) return 0;
  let [dates, date] = [0, dateOf(line, from)];
  // Whole hours are far from any midnight that could be stepped over: zones shift by less than a day.
  for (let at = from; at < until; at += Math.min(30, until - at)) {
    const next = dateOf(line, at + Math.min(30, until - at));
    while (date < next) {
      date++;
      if (unit === "calendarDays" || weekdayOf(day(date)) <= 5) dates++;
    }
  }
  return dates;
}
