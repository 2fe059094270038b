import type { Shift } from "../../domain/shift.ts";
import type { Accommodation, Restriction } from "../../domain/worker.ts";
import { unreachable } from "../../kernel/assert.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { type Interval, lengthMinutes, sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { weekFindings } from "./check-week.ts";
import type { Params } from "./rule.ts";

/** In `limit`, at most `allowedMinutes` may be worked. */
interface Limit {
  readonly limit: Interval;
  readonly allowedMinutes: number;
}

/** For each accommodation: a violation for each shift and date, or for each week, that breaks it. */
export const check: Check<Params> = (_params, line) =>
  line.worker.accommodations.flatMap((accommodation) => {
    const { restriction } = accommodation;
    if (restriction.kind === "maxWeekMinutes") {
      return weekFindings(accommodation, restriction.minutes, line);
    }
    return line.shifts.flatMap((shift) =>
      limitsOn(shift, accommodation, restriction, line).flatMap((limit) =>
        judge(shift, restriction.kind, limit),
      ),
    );
  });

function judge(shift: Shift, restriction: string, { limit, allowedMinutes }: Limit): Finding[] {
  const { id, interval } = shift;
  const workedMinutes = sharedMinutes(interval, limit);
  if (workedMinutes <= allowedMinutes) return [];
  const facts = {
    shiftStart: interval.start,
    shiftEnd: interval.end,
    restriction,
    limitFrom: limit.start,
    limitUntil: limit.end,
    allowedMinutes,
    workedMinutes,
  };
  return [{ outcome: "violation", shifts: [id], interval, facts }];
}

function limitsOn(
  { role, interval }: Shift,
  accommodation: Accommodation,
  restriction: Exclude<Restriction, { kind: "maxWeekMinutes" }>,
  line: WorkerLine,
): readonly Limit[] {
  const dates = datesOf(interval, line).filter((date) => holdsOn(accommodation, date));
  if (dates.length === 0) return [];
  const { calendar } = line;
  const barred = (span: Interval): Limit => ({ limit: span, allowedMinutes: 0 });
  switch (restriction.kind) {
    case "noWorkBefore":
      return dates.map((date) => {
        const end = calendar.edge(date, restriction.minute, "later");
        return barred({ start: calendar.dayStart(date), end });
      });
    case "noWorkAfter":
      return dates.map((date) => {
        const start = calendar.edge(date, restriction.minute, "earlier");
        return barred({ start, end: calendar.daySpan(date).end });
      });
    case "noWeekdays":
      return dates
        .filter((date) => restriction.weekdays.includes(weekdayOf(date)))
        .map((date) => barred(calendar.daySpan(date)));
    case "notRoles":
      return restriction.roles.includes(role) ? [barred(interval)] : [];
    case "maxShiftMinutes":
      return lengthMinutes(interval) > restriction.minutes
        ? [{ limit: interval, allowedMinutes: restriction.minutes }]
        : [];
    default:
      return unreachable(restriction);
  }
}

const holdsOn = ({ from, until }: Accommodation, date: Day): boolean =>
  (from === null || from <= date) && (until === null || date <= until);

function datesOf(interval: Interval, { calendar }: WorkerLine): readonly Day[] {
  const dates: Day[] = [];
  let date = calendar.dayOf(interval.start);
  while (calendar.dayStart(date) < interval.end) {
    dates.push(date);
    date = addDays(date, 1);
  }
  return dates;
}
