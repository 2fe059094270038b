import { WEEK_DAYS } from "../inrc2/cells.ts";
import type { Budget, Stage } from "../inrc2/model.ts";
import {
  ASSIGNMENT,
  COMPLETE_WEEKEND,
  OFF_RUN,
  SHIFT_RUN,
  WEEKEND,
  WISH,
  WORK_RUN,
} from "../inrc2/points.ts";
import type { Nurse } from "../inrc2/scenario.ts";
import type { Rows } from "../inrc2/stage.ts";
import type { Past } from "../inrc2/week.ts";
import { tellCover } from "./inrc2-cover.ts";
import { tellRuns } from "./inrc2-runs.ts";
import { each, ProgramBuilder, type IntegerProgram } from "./program.ts";

/** A stage as an integer program, and the way back from its solutions. */
export interface StageProgram {
  readonly program: IntegerProgram;
  readonly read: (values: readonly number[]) => Rows;
}

/** What the program has of one nurse: variables that are 1 where she works. */
export interface Line {
  readonly nurse: Nurse;
  readonly past: Past;
  /** By day, then shift, then skill of the nurse. */
  readonly covers: readonly (readonly (readonly number[])[])[];
  /** By day, then shift. */
  readonly works: readonly (readonly number[])[];
  /** By day: any shift. */
  readonly isIn: readonly number[];
}

/**
 * The usual program of a stage: what our own search is told, no more and no less, save that least
 * cover is hard. Its cost is the competition's.
 */
export function stageProgram(stage: Stage): StageProgram {
  const builder = new ProgramBuilder();
  const lines = stage.scenario.nurses.map((nurse) => {
    const line = tellLine(builder, stage, nurse);
    tellSuccessions(builder, stage, line);
    tellLengths(builder, stage, line);
    tellWishes(builder, stage, line);
    tellTotals(builder, stage, line);
    return line;
  });
  tellCover(builder, stage, lines);
  return { program: builder.freeze(), read: (values) => rowsOf(stage, lines, values) };
}

function rowsOf({ scenario }: Stage, lines: readonly Line[], values: readonly number[]): Rows {
  return lines.map(({ nurse, covers }) =>
    covers.map((day) => {
      const held = day.flatMap((skills, s) =>
        skills.flatMap((variable, k) =>
          values[variable] === 1
            ? [{ shift: scenario.shifts[s]!.id, skill: nurse.skills[k]! }]
            : [],
        ),
      );
      return held[0] ?? null;
    }),
  );
}

function tellLine(
  builder: ProgramBuilder,
  { scenario, weeks, history }: Stage,
  nurse: Nurse,
): Line {
  const past = history.get(nurse.id);
  if (past === undefined) throw new Error(`the history has no ${nurse.id}`);
  /** A variable that is the sum of others, of which at most one is 1. */
  const any = (parts: readonly number[]): number => {
    const sum = builder.variable(1);
    builder.row([...each(parts), ...each([sum], -1)], { lower: 0, upper: 0 });
    return sum;
  };
  const covers = Array.from({ length: WEEK_DAYS * weeks.length }, () =>
    scenario.shifts.map(() => nurse.skills.map(() => builder.variable(1))),
  );
  const works = covers.map((day) => day.map(any));
  return { nurse, past, covers, works, isIn: works.map(any) };
}

function tellSuccessions(
  builder: ProgramBuilder,
  { scenario: { shifts } }: Stage,
  { past, works }: Line,
): void {
  shifts.forEach(({ id, notNext }, s) => {
    const later = shifts.flatMap((shift, t) => (notNext.includes(shift.id) ? [t] : []));
    if (later.length === 0) return;
    works.forEach((day, index) => {
      const next = each(later.map((t) => day[t]!));
      if (index > 0) builder.row([...each([works[index - 1]![s]!]), ...next], { upper: 1 });
      else if (past.last === id) builder.row(next, { upper: 0 });
    });
  });
}

function tellLengths(builder: ProgramBuilder, { scenario }: Stage, line: Line): void {
  const { nurse, past, works, isIn } = line;
  const { workDays, offDays } = nurse.contract;
  const of = { days: isIn, isTrue: true };
  tellRuns(builder, { ...of, already: past.workRun, bounds: workDays, points: WORK_RUN });
  const off = { days: isIn, isTrue: false };
  tellRuns(builder, { ...off, already: past.offRun, bounds: offDays, points: OFF_RUN });
  scenario.shifts.forEach(({ id, run }, s) => {
    const days = works.map((day) => day[s]!);
    const already = past.last === id ? past.shiftRun : 0;
    tellRuns(builder, { days, isTrue: true, already, bounds: run, points: SHIFT_RUN });
  });
}

function tellWishes(builder: ProgramBuilder, { scenario, weeks }: Stage, line: Line): void {
  const { nurse, works, isIn } = line;
  weeks.forEach(({ wishes }, week) => {
    for (const { nurse: id, shift, day } of wishes) {
      if (id !== nurse.id) continue;
      const place = WEEK_DAYS * week + day;
      const s = scenario.shifts.findIndex((one) => one.id === shift);
      builder.addCost(shift === "Any" ? isIn[place]! : works[place]![s]!, WISH);
    }
  });
}

function tellTotals(builder: ProgramBuilder, stage: Stage, { nurse, past, isIn }: Line): void {
  const { contract } = nurse;
  const budget: Budget = stage.budget?.(nurse, past) ?? {
    assignments: contract.total,
    weekendsMax: contract.weekendsMax,
    weekendPoints: WEEKEND,
  };
  const { min, max } = budget.assignments;
  const beyond = (terms: ReturnType<typeof each>, most: number, points: number) => {
    const over = builder.variable(past.assignments + isIn.length, points);
    builder.row([...terms, ...each([over], -1)], { upper: most });
  };
  beyond(each(isIn), max - past.assignments, ASSIGNMENT);
  const under = builder.variable(min, ASSIGNMENT);
  builder.row([...each(isIn), ...each([under])], { lower: min - past.assignments });
  const weekends = stage.weeks.map((_, week) => {
    const [saturday, sunday] = [isIn[WEEK_DAYS * week + 5]!, isIn[WEEK_DAYS * week + 6]!];
    const any = builder.variable(1);
    for (const day of [saturday, sunday]) {
      builder.row([...each([any]), ...each([day], -1)], { lower: 0 });
    }
    if (contract.completeWeekend) {
      const half = builder.variable(1, COMPLETE_WEEKEND);
      builder.row([...each([half, saturday, sunday]), ...each([any], -2)], { lower: 0 });
    }
    return any;
  });
  beyond(each(weekends), budget.weekendsMax - past.weekends, budget.weekendPoints);
}
