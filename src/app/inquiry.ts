import { type DemandsByShift, demandsOf, judgeLine } from "../check/judge.ts";
import { breaksFor } from "../compile/break-needs.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import { type Inquiry, type Judge, type Reader, inquire } from "../explain/index.ts";
import { goals } from "../goals/index.ts";
import { present } from "../kernel/assert.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { lineContext } from "../rules/context.ts";
import { explainers } from "../rules/explainers.ts";

/** The powers of the whole program, lent to explanations: to judge, to place breaks, to measure. */
const judgeFor = (demands: DemandsByShift): Judge => ({
  judge: (problem, ruleset, worker, shifts) => judgeLine(problem, ruleset, worker, shifts, demands),
  breaksFor,
  measure: (problem, worker, shifts) =>
    goals
      .map(({ goal, measure }) => ({ goal, measure, weight: problem.goals[goal.id] ?? 100 }))
      .filter(({ weight }) => weight > 0)
      .map(({ goal, measure, weight }) => ({
        goal: goal.id,
        weight,
        ...measure({ ...lineContext(problem, worker), shifts }, problem),
      })),
  explanationOf: (kind) => present(explainers.get(kind), `the explanation of the rule ${kind}`),
  goalExplanationOf: (id) =>
    present(
      goals.find(({ goal }) => goal.id === id),
      `the explanation of the goal ${id}`,
    ).explanation,
});

/** One reader's questions about one schedule, with everything needed to answer them. */
export const inquiryOf = (
  problem: Problem,
  ruleset: Ruleset,
  schedule: Schedule,
  reader: Reader,
): Inquiry =>
  inquire({ reader, problem, ruleset, schedule, judge: judgeFor(demandsOf(schedule.assignments)) });
