import { evaluate } from "../../solver/index.ts";
import type { ClockName } from "../published/arguments.ts";
import { solved } from "../published/solve.ts";
import { choose } from "./choose.ts";
import { tell } from "./model.ts";
import type { Scenario } from "./scenario.ts";
import { after, type Rows } from "./stage.ts";
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
    weeks: course.weeks.map((_, week) => weekOf(rows, week)),
    objective: found.goals + constant,
    missing: found.coverage,
    bound: found.bound === null ? null : found.bound + constant,
    iterations: found.iterations,
    stopReason: found.stopReason,
  };
}

/** Week by week: a stage knows its own week and what came before, and how many weeks will come. */
export async function weekByWeek(course: Course, effort: Effort): Promise<Plan> {
  const { scenario } = course;
  const weeks: Rows[] = [];
  let { history } = course;
  let iterations = 0;
  let stopReason = "";
  for (const index of course.weeks.keys()) {
    const seen = course.weeks.slice(0, index + 1);
    const left = course.weeks.length - index;
    const known = { scenario, weeks: seen, history, left };
    const chosen = await choose(known, effort);
    weeks.push(chosen.rows);
    history = after(known, chosen.rows);
    iterations += chosen.iterations;
    stopReason = chosen.stopReason;
  }
  return { weeks, ...priced(course, weeks), bound: null, iterations, stopReason };
}

/** The points of finished weeks, by the model of the whole course. */
function priced(course: Course, weeks: readonly Rows[]): { objective: number; missing: number } {
  const { model, constant, find } = tell({ ...course, budget: null });
  const roster = find(
    course.scenario.nurses.map((_, line) => weeks.flatMap((rows) => rows[line]!)),
  );
  const { legal, coverage, goals } = evaluate(model, roster);
  if (legal > 0) throw new Error("a hard limit is broken between two weeks");
  return { objective: goals + constant, missing: coverage };
}

function weekOf(rows: Rows, week: number): Rows {
  return rows.map((row) => row.slice(7 * week, 7 * week + 7));
}
