import type { ActivityLine, ActivityModel, ActivityShift } from "../../solver/index.ts";
import { each, ProgramBuilder, type IntegerProgram } from "./program.ts";

/** Shifts with activities inside as an integer program, and the way back from its solutions. */
export interface ActivityProgram {
  readonly program: IntegerProgram;
  readonly read: (values: readonly number[]) => readonly ActivityShift[];
}

/** What the program has of one line: variables of 0 or 1, by tick. */
interface Person {
  readonly limits: ActivityLine;
  /** A shift starts here. */
  readonly starts: readonly number[];
  /** A shift has ended here: its last tick is the one before. One more than there are ticks. */
  readonly ends: readonly number[];
  readonly isOn: readonly number[];
  /** By tick, then activity. */
  readonly does: readonly (readonly number[])[];
}

/** The program by ticks: least demand and totals are hard, its cost are the squares of lines too many. */
export function activityProgram(model: ActivityModel): ActivityProgram {
  const builder = new ProgramBuilder();
  const people = model.lines.map((limits) => {
    const person = tellPerson(builder, model, limits);
    tellShifts(builder, model, person);
    tellDays(builder, model, person);
    if (model.activities > 1) tellBlocks(builder, model, person);
    return person;
  });
  tellDemand(builder, model, people);
  return {
    program: builder.freeze(),
    read: (values) => people.flatMap((person, line) => shiftsOf(model, { person, line, values })),
  };
}

function tellPerson(builder: ProgramBuilder, model: ActivityModel, limits: ActivityLine): Person {
  const { ticks, activities, startDay } = model;
  const byTick = <Item>(make: (tick: number) => Item, length = ticks) =>
    Array.from({ length }, (_, tick) => make(tick));
  const person = {
    limits,
    starts: byTick((tick) => {
      const may = startDay[tick] !== -1 && tick + limits.lengthMin <= ticks;
      return builder.variable(may ? 1 : 0);
    }),
    ends: byTick((tick) => builder.variable(tick < limits.lengthMin ? 0 : 1), ticks + 1),
    isOn: byTick(() => builder.variable(1)),
    does: byTick(() => Array.from({ length: activities }, () => builder.variable(1))),
  };
  person.does.forEach((all, tick) =>
    builder.row([...each(all), ...each([person.isOn[tick]!], -1)], { lower: 0, upper: 0 }),
  );
  return person;
}

/** The last `count` variables up to a place, that included. */
const upTo = (variables: readonly number[], place: number, count: number): readonly number[] =>
  variables.slice(Math.max(0, place + 1 - count), place + 1);

function tellShifts(builder: ProgramBuilder, { ticks }: ActivityModel, person: Person): void {
  const { starts, ends, isOn, limits } = person;
  const { lengthMin, lengthMax, gapMin, totalMin, totalMax } = limits;
  for (let tick = 0; tick <= ticks; tick++) {
    const change = [...each(isOn.slice(tick, tick + 1)), ...each(upTo(isOn, tick - 1, 1), -1)];
    const causes = [...each(starts.slice(tick, tick + 1), -1), ...each([ends[tick]!])];
    builder.row([...change, ...causes], { lower: 0, upper: 0 });
  }
  isOn.forEach((on, tick) => {
    builder.row([...each(upTo(starts, tick, lengthMin)), ...each([on], -1)], { upper: 0 });
    builder.row([...each(upTo(starts, tick, lengthMax)), ...each([on], -1)], { lower: 0 });
    builder.row(each([...upTo(ends, tick, gapMin), on]), { upper: 1 });
  });
  builder.row(each(isOn), { lower: totalMin, upper: totalMax });
}

function tellDays(
  builder: ProgramBuilder,
  { days, startDay }: ActivityModel,
  { starts, limits }: Person,
): void {
  const worked = Array.from({ length: days }, (_, day) => {
    const any = builder.variable(1);
    const own = starts.filter((_, tick) => startDay[tick] === day);
    builder.row([...each(own), ...each([any], -1)], { lower: 0, upper: 0 });
    return any;
  });
  for (let first = 0; first + limits.daysInRowMax < days; first++) {
    const last = first + limits.daysInRowMax;
    builder.row(each(worked.slice(first, last + 1)), { upper: limits.daysInRowMax });
  }
}

/** Whoever begins an activity goes on with it for as long as a block must be. */
function tellBlocks(builder: ProgramBuilder, model: ActivityModel, { does }: Person): void {
  const { ticks, activities, blockMin } = model;
  for (let activity = 0; activity < activities; activity++) {
    const own = does.map((all) => all[activity]!);
    const begins = own.map((_, tick) => builder.variable(tick + blockMin <= ticks ? 1 : 0));
    own.forEach((here, tick) => {
      const before = each(upTo(own, tick - 1, 1));
      builder.row([...each([begins[tick]!]), ...before, ...each([here], -1)], { lower: 0 });
      builder.row([...each(upTo(begins, tick, blockMin)), ...each([here], -1)], { upper: 0 });
    });
  }
}

function tellDemand(
  builder: ProgramBuilder,
  { ticks, activities, required, most }: ActivityModel,
  people: readonly Person[],
): void {
  for (let at = 0; at < ticks * activities; at++) {
    const [tick, activity] = [Math.floor(at / activities), at % activities];
    const there = each(people.map(({ does }) => does[tick]![activity]!));
    if (required[at]! > 0) builder.row(there, { lower: required[at]! });
    // The n-th too many makes the square 2n - 1 larger.
    const tooMany = Array.from({ length: Math.max(0, people.length - most[at]!) }, (_, before) =>
      builder.variable(1, 2 * before + 1),
    );
    builder.row([...there, ...each(tooMany, -1)], { upper: most[at]! });
  }
}

function shiftsOf(
  { startDay, ticks }: ActivityModel,
  { person, line, values }: { person: Person; line: number; values: readonly number[] },
): readonly ActivityShift[] {
  const { starts, ends, does } = person;
  return starts.flatMap((start, from) => {
    if (values[start] !== 1) return [];
    const end = ends.findIndex((variable, tick) => tick > from && values[variable] === 1);
    const activities = does
      .slice(from, end === -1 ? ticks : end)
      .map((all) => all.findIndex((variable) => values[variable] === 1));
    return [{ line, day: startDay[from]!, from, activities }];
  });
}
