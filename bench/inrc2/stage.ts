import type { Lot } from "./lot.ts";
import { budgetFor } from "./budget.ts";
import { drawnFrom } from "./forecast.ts";
import type { Assignment, Stage } from "./model.ts";
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

/** The week of a stage together with weeks that may follow it, as far as it looks. */
export function withDrawn({ scenario, history, weeks, left }: Known, lot: Lot): Stage {
  const drawn = drawnFrom(weeks, Math.min(PLANNED_WEEKS, left) - 1, lot);
  const planned = 1 + drawn.length;
  const share = (nurse: Nurse, past: Past) => budgetFor(nurse, past, { planned, left });
  const budget = planned === left ? null : share;
  return { scenario, history, weeks: [weeks.at(-1)!, ...drawn], budget };
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
