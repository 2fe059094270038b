import type { CellSlack } from "./cell-slacks.ts";
import type { MasterTask } from "./master-task.ts";
import { worth } from "./target.ts";

/** What a unit that no row covers costs in a linear program, against the dearest slack or first row. */
export const MISSED_OVER_DEAREST = 50;

/** A slack as a column of a linear program. */
export interface SlackColumn {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly lower: number;
  readonly upper: number;
  readonly cost: number;
  readonly coverage: number;
}

/** Whether coverage has to be kept by a row: at 0 it is kept by having no shortage at all. */
export function hasBudget({ target }: MasterTask): boolean {
  return target.level === "goals" && target.coverageMax > 0;
}

/**
 * The slacks at the target's prices, and for every cell one more, dear and without end, so that the
 * program always has an answer while columns are few.
 */
export function slackColumns(task: MasterTask): SlackColumn[] {
  const { slacks, target, model } = task;
  const forbidden = ({ coverage }: CellSlack) =>
    target.level === "goals" && target.coverageMax === 0 && coverage > 0;
  const columns: SlackColumn[] = slacks.map((slack) => ({
    ...slack,
    upper: forbidden(slack) ? 0 : slack.upper,
    cost: costOf(task, slack),
  }));
  const cost = MISSED_OVER_DEAREST * dearestSlack(task);
  for (let cell = 0; cell < model.cells.count; cell++) {
    for (const sign of [1, -1] as const) {
      columns.push({ cell, sign, lower: 0, upper: Infinity, cost, coverage: 0 });
    }
  }
  return columns;
}

/** What a unit of a slack costs. */
export const costOf = (
  { target }: Pick<MasterTask, "target">,
  { goals, coverage }: Pick<CellSlack, "goals" | "coverage">,
): number => worth(target, goals, coverage);

/** What the dearest slack costs, at least 1. */
export const dearestSlack = (task: Pick<MasterTask, "slacks" | "target">): number =>
  task.slacks.reduce((most, slack) => Math.max(most, costOf(task, slack)), 1);
