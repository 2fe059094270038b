import { evaluate } from "../../solver/index.ts";
import type { ClockName } from "../published/arguments.ts";
import { solved } from "../published/solve.ts";
import { choose } from "./choose.ts";
import { tell } from "./model.ts";
import type { Scenario } from "./scenario.ts";
import { after, type Known, type Rows } from "./stage.ts";
import type { History, Week } from "./week.ts";

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
  /** The built thread of `planAhead`, where this is not run from what was built. */
  readonly workerFile?: string;
}

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
  const weeks = await inStages(course, async (known) => {
    const chosen = await choose(known, effort);
    iterations += chosen.iterations;
    stopReason = chosen.stopReason;
    return chosen.rows;
  });
  return { weeks, ...priced(course, weeks), bound: null, iterations, stopReason };
}

/**
 * The weeks one after another: a stage knows its own week and what came before, and how many weeks
 * will come. Ends with the week before a stage for which there is no plan.
 * @param plan tells the rows of a stage's week; of more weeks, those of the first are kept; null = none.
 */
export async function inStages(
  course: Course,
  plan: (known: Known) => Promise<Rows | null>,
): Promise<readonly Rows[]> {
  const { scenario } = course;
  const weeks: Rows[] = [];
  let { history } = course;
  for (const index of course.weeks.keys()) {
    const seen = course.weeks.slice(0, index + 1);
    const known = { scenario, weeks: seen, history, left: course.weeks.length - index };
    const planned = await plan(known);
    if (planned === null) break;
    const rows = weekOf(planned, 0);
    weeks.push(rows);
    history = after(known, rows);
  }
  return weeks;
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
