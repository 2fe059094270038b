import { evaluate } from "../../solver/index.ts";
import type { ClockName } from "../published/arguments.ts";
import { solved } from "../published/solve.ts";
import { budgetFor } from "./budget.ts";
import { forecastFrom } from "./forecast.ts";
import { tell, type Assignment, type Stage } from "./model.ts";
import type { Scenario } from "./scenario.ts";
import { pastAfter, type History, type Week } from "./week.ts";

/** A whole instance: some weeks one after another, and what they begin with. */
export interface Course {
  readonly scenario: Scenario;
  readonly weeks: readonly Week[];
  readonly history: History;
}

export interface Effort {
  /** Seconds since the run began. */
  readonly passed: () => number;
  readonly secondsPerWeek: number;
  readonly clock: ClockName;
  readonly threads: number;
  readonly seed: number;
}

/** By nurse, then day: the assignment; null = off. */
export type Rows = readonly (readonly (Assignment | null)[])[];

export interface Plan {
  /** By week, then nurse, then day. */
  readonly weeks: readonly Rows[];
  /** The competition's points of the whole course. */
  readonly objective: number;
  /** Nurses missing below the least cover. */
  readonly missing: number;
  readonly bound: number | null;
  readonly iterations: number;
  readonly stopReason: string;
}

/** All weeks at once. */
export async function inOneGo(course: Course, effort: Effort): Promise<Plan> {
  const stage = { ...course, budget: null };
  const { model, constant, read } = tell(stage);
  const seconds = effort.secondsPerWeek * course.weeks.length - effort.passed();
  const found = await solved(model, { ...effort, seconds });
  const rows = read(found.roster);
  return {
    weeks: inWeeks(course, rows),
    objective: found.goals + constant,
    missing: found.coverage,
    bound: found.bound === null ? null : found.bound + constant,
    iterations: found.iterations,
    stopReason: found.stopReason,
  };
}

/** Week by week, each stage searched by our own search. */
export async function weekByWeek(course: Course, effort: Effort): Promise<Plan> {
  let iterations = 0;
  let stopReason = "";
  const weeks = await inStages(course, async (stage) => {
    const until = effort.passed() + effort.secondsPerWeek;
    const told = tell(stage);
    const found = await solved(told.model, { ...effort, seconds: until - effort.passed() });
    iterations += found.iterations;
    stopReason = found.stopReason;
    return told.read(found.roster);
  });
  return { weeks, ...priced(course, weeks), bound: null, iterations, stopReason };
}

/**
 * The weeks one after another: a stage knows its own week and what came before, and how many weeks
 * will come. Ends with the week before a stage for which there is no plan.
 * @param plan tells the rows of all days of a stage, of which those of its first week are kept; null
 * = none.
 */
export async function inStages(
  course: Course,
  plan: (stage: Stage) => Promise<Rows | null>,
): Promise<readonly Rows[]> {
  const { scenario } = course;
  const weeks: Rows[] = [];
  let { history } = course;
  for (const index of course.weeks.keys()) {
    const known = course.weeks.slice(0, index + 1);
    const left = course.weeks.length - index;
    const planned = await plan(stageOf(scenario, { known, history, left }));
    if (planned === null) break;
    const rows = weekOf(planned, 0);
    weeks.push(rows);
    history = new Map(
      scenario.nurses.map(({ id }, line) => {
        const shifts = rows[line]!.map((assignment) => assignment?.shift ?? null);
        return [id, pastAfter(history.get(id)!, shifts)] as const;
      }),
    );
  }
  return weeks;
}

/**
 * A stage plans so many weeks together, the last known one and then some as they are expected: so that
 * its last days suit what follows.
 */
const PLANNED_WEEKS = 3;

/** What one stage of the dynamic problem is told, when `left` weeks are not planned yet. */
function stageOf(
  scenario: Scenario,
  { known, history, left }: { known: readonly Week[]; history: History; left: number },
): Stage {
  const planned = Math.min(PLANNED_WEEKS, left);
  const expected = forecastFrom(known, planned - 1);
  return {
    ...{ scenario, weeks: [known.at(-1)!, ...expected], history },
    budget: planned === left ? null : (nurse, past) => budgetFor(nurse, past, { planned, left }),
  };
}

/** The points of finished weeks, by the model of the whole course. */
export function priced(
  course: Course,
  weeks: readonly Rows[],
): { readonly objective: number; readonly missing: number } {
  const { model, constant, find } = tell({ ...course, budget: null });
  const roster = find(
    course.scenario.nurses.map((_, line) => weeks.flatMap((rows) => rows[line]!)),
  );
  const { legal, coverage, goals } = evaluate(model, roster);
  if (legal > 0) throw new Error("a hard limit is broken between two weeks");
  return { objective: goals + constant, missing: coverage };
}

/** The rows of a whole course, week by week. */
export const inWeeks = (course: Course, rows: Rows): readonly Rows[] =>
  course.weeks.map((_, week) => weekOf(rows, week));

function weekOf(rows: Rows, week: number): Rows {
  return rows.map((row) => row.slice(7 * week, 7 * week + 7));
}
