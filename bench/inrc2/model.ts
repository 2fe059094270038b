import {
  ModelBuilder,
  OFF,
  type FirstDays,
  type Model,
  type OptionIndex,
  type Roster,
} from "../../solver/index.ts";
import { cellsOf, placeOf, WEEK_DAYS } from "./cells.ts";
import {
  ASSIGNMENT,
  COMPLETE_WEEKEND,
  OFF_RUN,
  SHIFT_RUN,
  WEEKEND,
  WISH,
  WORK_RUN,
} from "./points.ts";
import type { Bounds, Nurse, Scenario, ShiftType } from "./scenario.ts";
import type { History, Past, Week } from "./week.ts";

const DAY_MINUTES = 1440;

/** Some weeks in a row to be planned at once, and what they begin with. */
export interface Stage {
  readonly scenario: Scenario;
  readonly weeks: readonly Week[];
  readonly history: History;
  /**
   * The bounds on assignments and weekends, by nurse, over the past and these weeks; null = those of
   * the contract, because the horizon ends here.
   */
  readonly budget: ((nurse: Nurse, past: Past) => Budget) | null;
}

/** How much a nurse may have worked by the end of a stage, and what more or less costs. */
export interface Budget {
  readonly assignments: Bounds;
  readonly weekendsMax: number;
  /** Points for each weekend more. */
  readonly weekendPoints: number;
}

/** A nurse's assignment to a shift, in one of her skills. */
export interface Assignment {
  readonly shift: string;
  readonly skill: string;
}

export interface Told {
  readonly model: Model;
  /** Points that no roster of these weeks can change. */
  readonly constant: number;
  /** The roster with these assignments, by nurse, then day. */
  readonly find: (rows: readonly (readonly (Assignment | null)[])[]) => Roster;
  /** By nurse, then day: the assignment; null = off. */
  readonly read: (roster: Roster) => readonly (readonly (Assignment | null)[])[];
  /** The same of the first days alone, by line. */
  readonly readFirst: (days: FirstDays) => readonly (readonly (Assignment | null)[])[];
}

/**
 * Tells some weeks to the solver. Least cover is coverage, everything else goals, in the points of
 * the competition; skills and successions are hard.
 */
export function tell(stage: Stage): Told {
  const { scenario, weeks, history } = stage;
  const days = WEEK_DAYS * weeks.length;
  const builder = new ModelBuilder({ lines: scenario.nurses.length, days });
  const cells = cellsOf(builder, stage);
  const chosen: Assignment[] = [];
  /** By option: line x days + day. */
  const slots: number[] = [];
  let constant = 0;
  scenario.nurses.forEach((nurse, line) => {
    const past = history.get(nurse.id);
    if (past === undefined) throw new Error(`the history has no ${nurse.id}`);
    const dayOf = new Map<OptionIndex, number>();
    const before = scenario.shifts.find(({ id }) => id === past.last);
    for (let day = 0; day < days; day++) {
      scenario.shifts.forEach(({ id: shift }, place) => {
        if (day === 0 && before?.notNext.includes(shift)) return;
        const start = DAY_MINUTES * day + place;
        for (const skill of nurse.skills) {
          const covered = cells.get(placeOf(day, { shift, skill })) ?? [];
          const option = { line, day, start, end: start + 1, cells: covered };
          dayOf.set(builder.option(option), day);
          chosen.push({ shift, skill });
          slots.push(line * days + day);
        }
      });
    }
    const person = { nurse, line, past, chosen, dayOf };
    tellRuns(builder, scenario, person);
    tellWishes(builder, weeks, person);
    constant += tellTotals(builder, stage, person);
  });
  const places = new Map(chosen.map((each, option) => [placeOf(slots[option]!, each), option]));
  const named = (row: Int32Array) =>
    Array.from(row, (option) => (option === OFF ? null : chosen[option]!));
  return {
    model: builder.freeze(),
    constant,
    find: (rows) =>
      Int32Array.from(
        rows.flatMap((row, line) =>
          row.map((each, day) => {
            if (each === null) return OFF;
            const option = places.get(placeOf(line * days + day, each));
            if (option === undefined)
              throw new Error(`nobody may do ${each.shift} ${each.skill} there`);
            return option;
          }),
        ),
      ),
    read: (roster) =>
      scenario.nurses.map((_, line) => named(roster.subarray(line * days, (line + 1) * days))),
    readFirst: (firstDays) => firstDays.map(named),
  };
}

interface Person {
  readonly nurse: Nurse;
  readonly line: number;
  readonly past: Past;
  /** By option. */
  readonly chosen: readonly Assignment[];
  readonly dayOf: ReadonlyMap<OptionIndex, number>;
}

function tellRuns(
  builder: ModelBuilder,
  { shifts }: Scenario,
  { nurse, line, past, chosen }: Person,
): void {
  const of = (shift: ShiftType) => (option: OptionIndex) => chosen[option]!.shift === shift.id;
  for (const shift of shifts) {
    const already = past.last === shift.id ? past.shiftRun : 0;
    const price = { under: SHIFT_RUN, over: SHIFT_RUN };
    const run = { line, of: of(shift), already, ...shift.run, openEnd: true, price };
    builder.runLength(run);
    if (shift.notNext.length === 0) continue;
    const later = (option: OptionIndex) => shift.notNext.includes(chosen[option]!.shift);
    builder.forbidSuccession({ line, earlier: of(shift), later, withinDays: 1 });
  }
  const { workDays, offDays } = nurse.contract;
  const ends = { line, openEnd: true };
  const work = { under: WORK_RUN, over: WORK_RUN };
  const off = { under: OFF_RUN, over: OFF_RUN };
  builder.runLength({ ...ends, of: "work", already: past.workRun, ...workDays, price: work });
  builder.runLength({ ...ends, of: "off", already: past.offRun, ...offDays, price: off });
}

function tellWishes(
  builder: ModelBuilder,
  weeks: readonly Week[],
  { nurse, line, chosen, dayOf }: Person,
): void {
  const wishes = weeks.flatMap((week, index) =>
    week.wishes
      .filter((wish) => wish.nurse === nurse.id)
      .map(({ shift, day }) => ({ shift, day: day + WEEK_DAYS * index })),
  );
  if (wishes.length === 0) return;
  builder.optionPoints({
    line,
    points: (option) =>
      WISH *
      wishes.filter(
        ({ shift, day }) =>
          day === dayOf.get(option) && (shift === "Any" || shift === chosen[option]!.shift),
      ).length,
  });
}

/** Returns the points that the past alone has run up. */
function tellTotals(builder: ModelBuilder, stage: Stage, { nurse, line, past }: Person): number {
  const { contract } = nurse;
  const groups = stage.weeks.map((_, week) => [WEEK_DAYS * week + 5, WEEK_DAYS * week + 6]);
  const { assignments, weekendsMax, weekendPoints } = stage.budget?.(nurse, past) ?? {
    assignments: contract.total,
    weekendsMax: contract.weekendsMax,
    weekendPoints: WEEKEND,
  };
  const aim = (shape: "under" | "over", bound: number) =>
    builder.sumPoints({
      ...{ line, value: () => 1 },
      price: { shape, target: bound - past.assignments, power: 1, points: ASSIGNMENT, divisor: 1 },
    });
  aim("under", assignments.min);
  aim("over", assignments.max);
  const overPoints = weekendPoints;
  builder.groupsAtMost({ line, groups, already: past.weekends, max: weekendsMax, overPoints });
  if (contract.completeWeekend) {
    builder.wholeGroups({ line, groups, partPoints: COMPLETE_WEEKEND });
  }
  return weekendPoints * Math.max(0, past.weekends - weekendsMax);
}
