import { measures } from "../goals/measures.ts";
import type { LineMeasure } from "../goals/goal.ts";
import type { WorkerId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import { lineContext } from "../rules/context.ts";

/** One goal on a whole schedule: its points at weight 100, and every worker's natural measures. */
export interface GoalMeasure {
  readonly goal: string;
  readonly title: string;
  readonly unit: string;
  readonly weight: number;
  readonly points: number;
  readonly workers: readonly (LineMeasure & { readonly worker: WorkerId })[];
}

export interface GoalsMeasured {
  readonly goals: readonly GoalMeasure[];
  /** Sum of points times weight: what the search makes small. */
  readonly weightedPoints: number;
  /** Person-minutes of demand left open, as the schedule says. */
  readonly missingMinutes: number;
}

/** Measures any schedule against every goal, from the finished shifts alone. */
export function measureGoals(problem: Problem, schedule: Schedule): GoalsMeasured {
  const measured = measures.map(({ goal, measure: measureLine }): GoalMeasure => {
    const workers = problem.workers.map((worker) => {
      const shifts = schedule.assignments
        .filter((assignment) => assignment.worker === worker.id)
        .map(({ shift }) => shift);
      const line = { ...lineContext(problem, worker), shifts };
      return { worker: worker.id, ...measureLine(line, problem) };
    });
    const points = workers.reduce((sum, { points: own }) => sum + own, 0);
    const { id, title, unit } = goal;
    return { goal: id, title, unit, weight: problem.goals[id] ?? 100, points, workers };
  });
  return {
    goals: measured,
    weightedPoints: measured.reduce((sum, { points, weight }) => sum + points * weight, 0),
    missingMinutes: schedule.open.reduce(
      (sum, { interval, missing }) => sum + (interval.end - interval.start) * missing,
      0,
    ),
  };
}
