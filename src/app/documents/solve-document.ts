import type { Problem } from "../../domain/problem.ts";
import type { Language } from "../../rules/explanation.ts";
import type { Reader } from "../../explain/visibility.ts";
import { type ScheduleJson, writeSchedule } from "../../intake/schedule.ts";
import { type GoalMeasure, measureGoals } from "../goal-measures.ts";
import type { SolveOutcome } from "../solution.ts";
import { tellOpenSlots } from "../tell.ts";
import { checkDocument } from "./check-document.ts";
import { searchDocument } from "./search-document.ts";
import type { CheckDocument, OpenSlotDocument, SearchDocument } from "./schema.ts";

export interface SolveDocument {
  readonly format: "fairweek/solved@1";
  readonly outcome: "solved" | "interrupted";
  readonly schedule: ScheduleJson;
  readonly check: CheckDocument;
  /** Every open slot with the reasons and the smallest changes that would fill it. */
  readonly open: readonly OpenSlotDocument[];
  /** Ids of published assignments that had become unlawful and were not kept. */
  readonly released: readonly string[];
  readonly goals: readonly Omit<GoalMeasure, "workers">[];
  readonly search: SearchDocument;
}

/** A solution as one reader may see it. Nothing in it depends on how long the work took. */
export function solveDocument(
  problem: Problem,
  outcome: Exclude<SolveOutcome, { kind: "invalid" }>,
  reader: Reader,
  language: Language,
): SolveDocument {
  const { solution } = outcome;
  return {
    format: "fairweek/solved@1",
    outcome: outcome.kind,
    schedule: writeSchedule(solution.checked.schedule, problem),
    check: checkDocument(problem, solution, reader, language),
    open: tellOpenSlots(problem, solution, reader, language),
    released: solution.released.map(({ shift }) => shift.id),
    goals: measureGoals(problem, solution.checked.schedule).goals.map(
      ({ goal, title, unit, weight, points }) => ({ goal, title, unit, weight, points }),
    ),
    search: searchDocument(solution),
  };
}
