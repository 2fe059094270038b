import { demandsOf, judgeLine } from "../check/judge.ts";
import { breakPlacer } from "../compile/break-needs.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import {
  type GoalMeasure,
  type Inquiry,
  type Judge,
  type Reader,
  inquire,
} from "../explain/index.ts";
import { goals } from "../goals/index.ts";
import { present } from "../kernel/assert.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { lineContext } from "../rules/context.ts";
import { compilers } from "../rules/compilers.ts";
import { explainers } from "../rules/explainers.ts";
import { keptByLine, keptByShift, keptByWork } from "./remembered.ts";

/**
 * The powers of the whole program, lent to explanations: to judge, to place breaks, to measure. The
 * same edit is tried for many questions, so answers about a worker's line are kept.
 */
function judgeFor(schedule: Schedule): Judge {
  const demands = demandsOf(schedule.assignments);
  const judge: Judge["judge"] = (problem, ruleset, worker, shifts) => {
    const told = schedule.changes.filter((change) => change.worker === worker.id);
    return judgeLine(problem, ruleset, worker, shifts, demands, told);
  };
  return {
    judge: keptByLine(judge, schedule),
    breaksFor: keptByShift(breakPlacer),
    isAboutBreaks: (kind) => compilers.get(kind)?.breaks !== undefined,
    measure: keptByWork(measureLine),
    explanationOf: (kind) => present(explainers.get(kind), `the explanation of the rule ${kind}`),
    goalExplanationOf: (id) =>
      present(
        goals.find(({ goal }) => goal.id === id),
        `the explanation of the goal ${id}`,
      ).explanation,
  };
}

function measureLine(
  problem: Problem,
  worker: Worker,
  shifts: readonly Shift[],
): readonly GoalMeasure[] {
  const line = { ...lineContext(problem, worker), shifts };
  return goals
    .map(({ goal, measure }) => ({ goal, measure, weight: problem.goals[goal.id] ?? 100 }))
    .filter(({ weight }) => weight > 0)
    .map(({ goal, measure, weight }) => ({ goal: goal.id, weight, ...measure(line, problem) }));
}

/** One reader's questions about one schedule, with everything needed to answer them. */
export const inquiryOf = (
  problem: Problem,
  ruleset: Ruleset,
  schedule: Schedule,
  reader: Reader,
): Inquiry => inquire({ reader, problem, ruleset, schedule, judge: judgeFor(schedule) });
