import type { Shift } from "../../domain/shift.ts";
import { inOrder } from "../../kernel/in-order.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import { instant } from "../../time/interval.ts";
import { remembered } from "../judged-line.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: which dates are worked, and which of them are special. */
export interface Days {
  readonly shiftsOn: ReadonlyMap<Day, readonly Shift[]>;
  /** The dates with work of the schedule, in order. */
  readonly ours: readonly Day[];
  readonly isHoliday: (date: Day) => boolean;
  readonly isHolidayKnown: (date: Day) => boolean;
  readonly isSpecial: (date: Day) => boolean;
  /** A day from Monday to Saturday that is no holiday. */
  readonly isWorkday: (date: Day) => boolean;
  /** The first date of which all work is known. */
  readonly knownFrom: Day;
  /** The last date that the schedule has a say in. */
  readonly last: Day;
}

export function daysOf({ sundays, holidays }: Params, line: WorkerLine): Days {
  const { calendar, worker, period } = line;
  const given = line.holidays ?? null;
  const isSunday = (date: Day): boolean => weekdayOf(date) === 7;
  const isHoliday = (date: Day): boolean => given?.dates.has(date) === true;
  const known = worker.history.completeFrom;
  const knownFrom = known === null ? period.first : calendar.dayOf(instant(known + 1439));
  const { shiftsOn, ours, last } = workedOf(line);
  return {
    shiftsOn,
    ours,
    last,
    isHoliday,
    isHolidayKnown: (date) =>
      given !== null && given.known.from <= date && date <= given.known.until,
    isSpecial: (date) => (sundays && isSunday(date)) || (holidays && isHoliday(date)),
    isWorkday: (date) => !isSunday(date) && !isHoliday(date),
    knownFrom:
      known !== null && calendar.dayStart(knownFrom) < known ? addDays(knownFrom, 1) : knownFrom,
  };
}

type Worked = Pick<Days, "shiftsOn" | "ours" | "last">;

const workedOf = remembered((line): Worked => {
  const { all, ours: shifts } = knownShifts(line, false);
  const { calendar } = line;
  const shiftsOn = new Map<Day, Shift[]>();
  const ours: Day[] = [];
  let { last } = line.period;
  for (const shift of all) {
    const isOurs = shifts.includes(shift);
    const until = calendar.dayOf(instant(shift.interval.end - 1));
    let date = calendar.dayOf(shift.interval.start);
    for (; date <= until; date = addDays(date, 1)) {
      const others = shiftsOn.get(date);
      if (others === undefined) shiftsOn.set(date, [shift]);
      else others.push(shift);
      if (isOurs && !ours.includes(date)) ours.push(date);
    }
    if (until > last) last = until;
  }
  return { shiftsOn, ours: inOrder(ours, (a, b) => a - b), last };
});
