import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { lengthMinutes } from "../../time/interval.ts";
import { groupedBy } from "../../kernel/grouped.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import { lacksRegularDay, limitOf, regularDayFact } from "./check-limits.ts";
import type { Params } from "./rule.ts";

/** A local date with the shifts that start on it, however far they reach. */
interface StartDate {
  readonly date: Day;
  readonly shifts: readonly Shift[];
  readonly minutes: number;
  readonly limit: number;
}

/** Part of the check alone: days are the dates on which shifts start. */
export function judgeDates(
  params: Params,
  line: WorkerLine,
  past: readonly Shift[],
  judged: readonly Shift[],
): readonly Finding[] {
  const [first] = judged;
  if (first === undefined) return [];
  // Of the past only the date of the first shift bears on it, or with longer days its week.
  const { calendar } = line;
  const days = params.longer === null ? 0 : 6;
  const from = calendar.dayStart(addDays(calendar.dayOf(first.interval.start), -days));
  const all = [...past.filter(({ interval }) => interval.start >= from), ...judged];
  const groups = groupedBy(all, ({ interval }) => calendar.dayOf(interval.start));
  const dates = [...groups].map(([date, shifts]): StartDate => {
    const minutes = shifts.reduce((sum, shift) => sum + worked(shift), 0);
    return { date, shifts, minutes, limit: limitOf(params, line, shifts) };
  });
  dates.sort((a, b) => a.date - b.date);
  const found: Finding[] = [];
  for (const one of dates) {
    const isOurs = one.shifts.some((shift) => judged.includes(shift));
    if (isOurs) found.push(...judge(params, line, dates, one));
  }
  return found;
}

function judge(
  params: Params,
  line: WorkerLine,
  dates: readonly StartDate[],
  one: StartDate,
): readonly Finding[] {
  const { longer } = params;
  const { date, shifts, minutes, limit } = one;
  if (minutes <= limit && !lacksRegularDay(params, line, shifts, minutes)) return [];
  const found = {
    shifts: shifts.map(({ id }) => id),
    interval: line.calendar.daySpan(date),
    facts: { date, workMinutes: minutes, workMinutesMax: limit },
  };
  if (minutes <= limit) return [{ outcome: "notAssessable", ...found, missing: regularDayFact }];
  const weekStart = addDays(date, -((weekdayOf(date) - line.workweekStart.weekday + 7) % 7));
  const before = dates.filter((other) => weekStart <= other.date && other.date < date);
  const used = before.filter((other) => other.minutes > other.limit).length;
  if (longer === null || minutes > longer.workMinutesMax || used >= longer.perWeekMax) {
    return [{ outcome: "violation", ...found }];
  }
  const knownFrom = line.worker.history.completeFrom ?? line.period.interval.start;
  const isKnown = knownFrom <= line.calendar.dayStart(weekStart);
  return isKnown ? [] : [{ outcome: "notAssessable", ...found, missing: "worker.history" }];
}

const worked = ({ interval, breaks }: Shift): number =>
  breaks.reduce(
    (sum, pause) => (pause.paid ? sum : sum - lengthMinutes(pause.interval)),
    lengthMinutes(interval),
  );
