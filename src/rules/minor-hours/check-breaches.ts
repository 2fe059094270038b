import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, ageOn, weekdayOf } from "../../time/civil.ts";
import { type Interval, instant, overlap, sharedMinutes } from "../../time/interval.ts";
import type { WorkerLine } from "../line.ts";
import { type School, openHours } from "./check-school.ts";
import { type Params, weekdayNames } from "./rule.ts";

/** Part of the check alone: in `span` more than `allowedMinutes` are worked. */
export interface Breach {
  readonly limit: "day" | "week" | "daysPerWeek" | "window" | "schoolHours" | "rest";
  readonly span: Interval;
  readonly allowedMinutes: number;
  readonly workedMinutes: number;
  readonly shifts: readonly Shift[];
  /** The last shift of this schedule among them. */
  readonly about: Shift;
}

/** Every limit that is broken, by a key that does not depend on school days. */
export function breaches(
  params: Params,
  line: WorkerLine,
  born: Day,
  school: School,
): ReadonlyMap<string, Breach> {
  const found = new Map<string, Breach>();
  const young = youngDates(params, line, born);
  const add = (key: string, breach: Omit<Breach, "shifts" | "about">): void => {
    if (breach.workedMinutes <= breach.allowedMinutes) return;
    const within = ({ interval }: Shift): boolean => overlap(interval, breach.span);
    const about = line.shifts.findLast(within);
    if (about === undefined) return;
    const shifts = [...line.worker.history.shifts, ...line.shifts].filter(within);
    found.set(`${breach.limit} ${key}`, { ...breach, shifts, about });
  };
  for (const date of young) addDay(date, params, line, school, add);
  for (const week of weeksOf(young, params, line)) {
    addWeek(week, young, params, line, school, add);
  }
  const weekOf = (date: Day): Interval => weekAround(date, params, line);
  line.shifts.forEach((shift, index) => {
    const [outside, inSchool]: [Interval[], Interval[]] = [[], []];
    for (const date of young) {
      const part = common(shift.interval, line.calendar.daySpan(date));
      if (part === null) continue;
      outside.push(...without(part, openHours(date, shift, params, line, school, weekOf)));
      const hours = params.outsideSchoolHours ? school.hoursOn(date) : null;
      const during = hours === null ? null : common(part, hours);
      if (during !== null) inSchool.push(during);
    }
    addParts(`${index}`, "window", outside, add);
    addParts(`${index}`, "schoolHours", inSchool, add);
  });
  addRests(params, line, young, add);
  return found;
}
