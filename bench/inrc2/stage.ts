import { evaluate } from "../../solver/index.ts";
import type { Lot } from "./lot.ts";
import { budgetFor } from "./budget.ts";
import { drawnFrom } from "./forecast.ts";
import { tell, type Assignment, type Budget, type Stage, type Told } from "./model.ts";
import type { Nurse, Scenario } from "./scenario.ts";
import { pastAfter, type History, type Past, type Week } from "./week.ts";

/** By nurse, then day: the assignment; null = off. */
export type Rows = readonly (readonly (Assignment | null)[])[];

/** What one stage of the dynamic problem knows. */
export interface Known {
  readonly scenario: Scenario;
  /** The weeks seen so far, the last of them to be planned. */
  readonly weeks: readonly Week[];
  readonly history: History;
  /** Weeks not planned yet, the last one seen among them. */
  readonly left: number;
}

/** A stage looks no further than so many weeks, its own among them. */
const PLANNED_WEEKS = 4;

/** More assignments than anybody can have. */
const ANY = { min: 0, max: 1_000_000 };

/** A nurse missing below the least cover weighs more than any points. */
export const MISSING = 1000;

/** The week of a stage together with weeks that may follow it. */
export const withDrawn = (known: Known, lot: Lot): Stage =>
  inCourse(known, [known.weeks.at(-1)!, ...drawnFor(known, lot)], known.left);

/** Weeks that may follow a stage's own, as far as it looks. */
export const drawnFor = ({ weeks, left }: Known, lot: Lot): readonly Week[] =>
  drawnFrom(weeks, Math.min(PLANNED_WEEKS, left) - 1, lot);

/** Weeks that may follow a stage's own, once that one is planned so. */
export const followed = (known: Known, rows: Rows, drawn: readonly Week[]): Told =>
  tell(inCourse({ ...known, history: after(known, rows) }, drawn, known.left - 1));

/** The points of a stage's week alone, but for what is counted over all weeks and judged later. */
export function pointsOfWeek({ scenario, weeks, history, left }: Known, rows: Rows): number {
  const priced = left > PLANNED_WEEKS;
  const budget = (nurse: Nurse, past: Past): Budget => {
    const { weekendPoints } = budgetFor(nurse, past, { planned: 1, left });
    const weekendsMax = past.weekends;
    return { assignments: ANY, weekendsMax, weekendPoints: priced ? weekendPoints : 0 };
  };
  const { model, constant, find } = tell({ scenario, history, weeks: [weeks.at(-1)!], budget });
  const { coverage, goals } = evaluate(model, find(rows));
  return MISSING * coverage + goals + constant;
}

/** What nurses bring along after a stage's week. */
export function after({ scenario, history }: Known, rows: Rows): History {
  return new Map(
    scenario.nurses.map(({ id }, line) => {
      const shifts = rows[line]!.map((assignment) => assignment?.shift ?? null);
      return [id, pastAfter(history.get(id)!, shifts)] as const;
    }),
  );
}

/** Weeks to be planned together while so many are left: each nurse has her share of them. */
function inCourse(
  { scenario, history }: Pick<Known, "scenario" | "history">,
  weeks: readonly Week[],
  left: number,
): Stage {
  const planned = weeks.length;
  const share = (nurse: Nurse, past: Past) => budgetFor(nurse, past, { planned, left });
  return { scenario, history, weeks, budget: planned === left ? null : share };
}
