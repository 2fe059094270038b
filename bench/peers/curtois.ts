import type { Employee, Instance } from "../curtois/instance.ts";
import { weekends } from "../curtois/model.ts";
import { each, ProgramBuilder, type IntegerProgram } from "./program.ts";

/** An instance of fixed shifts as an integer program, and the way back from its solutions. */
export interface CurtoisProgram {
  readonly program: IntegerProgram;
  /** By employee, then day: the shift; null = off. */
  readonly read: (values: readonly number[]) => readonly (readonly (string | null)[])[];
}

/** What the program has of one employee. */
interface Person {
  readonly employee: Employee;
  /** By day, then shift: 1 = works it. */
  readonly works: readonly (readonly number[])[];
  /** By day: 1 = works any shift. */
  readonly isIn: readonly number[];
}

/** The usual program: a binary variable for each employee, day and shift; its cost is the benchmark's. */
export function curtoisProgram(instance: Instance): CurtoisProgram {
  const builder = new ProgramBuilder();
  const people = instance.staff.map((employee) => {
    const person = tellPerson(builder, instance, employee);
    tellTotals(builder, instance, person);
    tellSuccessions(builder, instance, person);
    tellRuns(builder, instance.days, person);
    tellWeekends(builder, instance.days, person);
    tellRequests(builder, instance, person);
    return person;
  });
  tellCover(builder, instance, people);
  return {
    program: builder.freeze(),
    read: (values) =>
      people.map(({ works }) =>
        works.map((day) => instance.shifts.find((_, s) => values[day[s]!] === 1)?.id ?? null),
      ),
  };
}

function tellPerson(
  builder: ProgramBuilder,
  { days, shifts }: Instance,
  employee: Employee,
): Person {
  const works: number[][] = [];
  const isIn: number[] = [];
  for (let day = 0; day < days; day++) {
    const isFree = employee.daysOff.has(day);
    const mine = shifts.map(({ id }) =>
      builder.variable(isFree || (employee.shiftsMax.get(id) ?? 0) === 0 ? 0 : 1),
    );
    const any = builder.variable(isFree ? 0 : 1);
    builder.row([...each(mine), { factor: -1, variable: any }], { lower: 0, upper: 0 });
    works.push(mine);
    isIn.push(any);
  }
  return { employee, works, isIn };
}

function tellTotals(builder: ProgramBuilder, { days, shifts }: Instance, person: Person): void {
  const { employee, works } = person;
  const { minutesMin, minutesMax } = employee;
  shifts.forEach(({ id }, s) => {
    const most = employee.shiftsMax.get(id) ?? 0;
    if (most > 0 && most < days) builder.row(each(works.map((day) => day[s]!)), { upper: most });
  });
  const minutes = works.flatMap((day) =>
    shifts.map((shift, s) => ({ factor: shift.minutes, variable: day[s]! })),
  );
  builder.row(minutes, { lower: minutesMin, upper: minutesMax });
}

/**
 * For each set of shifts that some shift forbids on the next day, one row that holds every shift that
 * forbids all of them: tighter than a row for each pair.
 */
function tellSuccessions(builder: ProgramBuilder, { shifts }: Instance, { works }: Person): void {
  const sets = new Map(shifts.map(({ notNext }) => [notNext.toSorted().join("|"), notNext]));
  for (const forbidden of sets.values()) {
    if (forbidden.length === 0) continue;
    const earlier = shifts.flatMap(({ notNext }, s) =>
      forbidden.every((id) => notNext.includes(id)) ? [s] : [],
    );
    const later = shifts.flatMap(({ id }, s) => (forbidden.includes(id) ? [s] : []));
    works.slice(1).forEach((next, day) => {
      const before = earlier.map((s) => works[day]![s]!);
      builder.row(each([...before, ...later.map((s) => next[s]!)]), { upper: 1 });
    });
  }
}

/**
 * A run that begins on a day goes on for as long as it must, unless the horizon ends. One that touches
 * an end of the horizon may be shorter.
 */
function tellRuns(builder: ProgramBuilder, days: number, { employee, isIn }: Person): void {
  const { workDaysMin, workDaysMax, offDaysMin } = employee;
  for (let first = 0; first + workDaysMax < days; first++) {
    builder.row(each(isIn.slice(first, first + workDaysMax + 1)), { upper: workDaysMax });
  }
  for (let day = 1; day < days; day++) {
    const change = [
      { factor: 1, variable: isIn[day - 1]! },
      { factor: -1, variable: isIn[day]! },
    ];
    const goesOn = (least: number, bounds: { lower: number } | { upper: number }) => {
      for (const later of isIn.slice(day + 1, day + least)) {
        builder.row([...change, { factor: 1, variable: later }], bounds);
      }
    };
    goesOn(workDaysMin, { lower: 0 });
    goesOn(offDaysMin, { upper: 1 });
  }
}

function tellWeekends(builder: ProgramBuilder, days: number, { employee, isIn }: Person): void {
  const worked = weekends(days).map((weekend) => {
    const any = builder.variable(1);
    for (const day of weekend) {
      builder.row([...each([any]), ...each([isIn[day]!], -1)], { lower: 0 });
    }
    return any;
  });
  builder.row(each(worked), { upper: employee.weekendsMax });
}

function tellRequests(builder: ProgramBuilder, instance: Instance, person: Person): void {
  const { employee, works } = person;
  const variableOf = ({ day, shift }: { day: number; shift: string }): number =>
    works[day]![instance.shifts.findIndex(({ id }) => id === shift)]!;
  for (const request of instance.on.filter((one) => one.employee === employee.id)) {
    builder.addConstant(request.weight);
    builder.addCost(variableOf(request), -request.weight);
  }
  for (const request of instance.off.filter((one) => one.employee === employee.id)) {
    builder.addCost(variableOf(request), request.weight);
  }
}

function tellCover(builder: ProgramBuilder, instance: Instance, people: readonly Person[]): void {
  for (const { day, shift, required, underWeight, overWeight } of instance.cover) {
    const s = instance.shifts.findIndex(({ id }) => id === shift);
    const there = each(people.map(({ works }) => works[day]![s]!));
    const under = builder.variable(required, underWeight);
    const over = builder.variable(people.length, overWeight);
    const difference = [...each([under]), ...each([over], -1)];
    builder.row([...there, ...difference], { lower: required, upper: required });
  }
}
