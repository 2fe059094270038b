import {
  ModelBuilder,
  OFF,
  type Model,
  type OptionIndex,
  type Roster,
} from "../../solver/index.ts";
import type { Employee, Instance, Shift } from "./instance.ts";
import { writeRoster } from "./roster.ts";

const DAY_MINUTES = 1440;

/** The model of an instance, and the way back from its rosters. */
export interface Told {
  readonly model: Model;
  /** The roster in the evaluator's format. */
  readonly write: (roster: Roster) => string;
  /**
   * The roster of these shifts, by employee, then day; null = off.
   * @throws when somebody may not work such a shift on that day.
   */
  readonly find: (rows: readonly (readonly (string | null)[])[]) => Roster;
}

/**
 * Tells an instance to the solver. All its hard limits are hard; cover, too little and too much, and
 * requests are one sum of goals points, so that the model's goals are the benchmark's objective.
 */
export function tell(instance: Instance): Told {
  const { days, shifts, staff } = instance;
  const builder = new ModelBuilder({ lines: staff.length, days });
  const cells = new Map(
    instance.cover.map(({ day, shift, required, underWeight, overWeight }) => [
      `${day} ${shift}`,
      builder.cell({
        required,
        max: Math.max(required, staff.length),
        underPoints: 0,
        underGoals: underWeight,
        overPoints: overWeight,
      }),
    ]),
  );
  const shiftOf: Shift[] = [];
  const dayOf: number[] = [];
  const places = new Map<string, OptionIndex>();
  staff.forEach((employee, line) => {
    for (let day = 0; day < days; day++) {
      if (employee.daysOff.has(day)) continue;
      for (const shift of shifts) {
        if ((employee.shiftsMax.get(shift.id) ?? 0) === 0) continue;
        const start = DAY_MINUTES * day;
        const cell = cells.get(`${day} ${shift.id}`);
        const covered = cell === undefined ? [] : [cell];
        const option = { line, day, start, end: start + shift.minutes, cells: covered };
        places.set(`${line} ${day} ${shift.id}`, builder.option(option));
        shiftOf.push(shift);
        dayOf.push(day);
      }
    }
    tellLimits(builder, instance, { employee, line, shiftOf });
    tellRequests(builder, instance, { employee, line, shiftOf, dayOf });
  });
  const shiftIn = (option: OptionIndex) => (option === OFF ? null : shiftOf[option]!.id);
  return {
    model: builder.freeze(),
    write: (roster) =>
      writeRoster(
        staff.map((_, line) => [...roster.subarray(line * days, (line + 1) * days)].map(shiftIn)),
      ),
    find: (rows) =>
      Int32Array.from(
        rows.flatMap((row, line) =>
          row.map((shift, day) => {
            const option = shift === null ? OFF : places.get(`${line} ${day} ${shift}`);
            if (option === undefined) throw new Error(`${shift} is nothing for line ${line}`);
            return option;
          }),
        ),
      ),
  };
}

interface Person {
  readonly employee: Employee;
  readonly line: number;
  readonly shiftOf: readonly Shift[];
}

function tellLimits(
  builder: ModelBuilder,
  { days, shifts }: Instance,
  { employee, line, shiftOf }: Person,
): void {
  const minutes = (option: OptionIndex) => shiftOf[option]!.minutes;
  builder.sumAtMost({ line, value: minutes, already: 0, max: employee.minutesMax });
  builder.sumAtLeast({ line, value: minutes, already: 0, min: employee.minutesMin });
  for (const shift of shifts) {
    const is = (option: OptionIndex) => shiftOf[option] === shift;
    const most = employee.shiftsMax.get(shift.id) ?? 0;
    if (most > 0 && most < days) {
      builder.sumAtMost({ line, value: (option) => Number(is(option)), already: 0, max: most });
    }
    if (shift.notNext.length === 0) continue;
    const later = (option: OptionIndex) => shift.notNext.includes(shiftOf[option]!.id);
    builder.forbidSuccession({ line, earlier: is, later, withinDays: 1 });
  }
  const ends = { openStart: true, openEnd: true };
  const { workDaysMin, workDaysMax, offDaysMin } = employee;
  builder.runLength({ line, of: "work", min: workDaysMin, max: workDaysMax, ...ends });
  builder.runLength({ line, of: "off", min: offDaysMin, ...ends });
  builder.groupsAtMost({ line, groups: weekends(days), already: 0, max: employee.weekendsMax });
}

/** Saturday and Sunday of every week; day 0 is a Monday, and the last weekend may be cut short. */
export function weekends(days: number): number[][] {
  const found: number[][] = [];
  for (let day = 5; day < days; day += 7) found.push(day + 1 < days ? [day, day + 1] : [day]);
  return found;
}

/** What a request for a shift costs when something else is done, or nothing; and one against it. */
function tellRequests(
  builder: ModelBuilder,
  { on, off, days }: Instance,
  { employee, line, shiftOf, dayOf }: Person & { readonly dayOf: readonly number[] },
): void {
  const mine = ({ employee: id }: { employee: string }) => id === employee.id;
  const ons = on.filter(mine);
  const offs = off.filter(mine);
  const without = new Float64Array(days);
  for (const { day, weight } of ons) without[day]! += weight;
  builder.dayOffPoints({ line, points: (day) => without[day]! });
  builder.optionPoints({
    line,
    points: (option) => {
      const same = ({ day, shift }: { day: number; shift: string }) =>
        day === dayOf[option] && shift === shiftOf[option]!.id;
      const met = ons.filter(same).reduce((sum, { weight }) => sum + weight, 0);
      const against = offs.filter(same).reduce((sum, { weight }) => sum + weight, 0);
      return without[dayOf[option]!]! - met + against;
    },
  });
}
