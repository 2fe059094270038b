import type { Problem } from "../../domain/problem.ts";
import { goals } from "../../goals/index.ts";
import type { Issue } from "../../intake/issue.ts";
import { type Result, fail, ok } from "../../kernel/result.ts";
import { priceOfFairnessInCost } from "../../metrics/index.ts";
import type { PriceMeasured } from "../documents/measured-sharing.ts";
import { measureGoals } from "../goal-measures.ts";
import { solve } from "../solve.ts";

/** The goal that a cost-only week is planned by. */
const costGoal = "labour-cost";

/** A problem, and what to call it. */
export interface PricedProblem {
  readonly name: string;
  readonly problem: Problem;
}

/**
 * What fairness costs: the week planned with all its goals against the same week planned for wages
 * alone, same law, same coverage, same search. Both are what a search found and no proof of the
 * least; a price below 0 says that the search for the cheapest did not end.
 *
 * @returns a null price when nothing costs anything, or the two cover demand differently.
 */
export async function priceOfFairnessOf({
  name,
  problem,
}: PricedProblem): Promise<Result<PriceMeasured, readonly Issue[]>> {
  const weights = Object.fromEntries(
    goals.map(({ goal }) => [goal.id, goal.id === costGoal ? 100 : 0]),
  );
  const fair = await solve(problem);
  if (fair.kind === "invalid") return fail(fair.issues);
  const cheapest = await solve({ ...problem, goals: { ...problem.goals, ...weights } });
  if (cheapest.kind === "invalid") return fail(cheapest.issues);
  const centsOf = ({ solution }: typeof fair): number =>
    measureGoals(problem, solution.checked.schedule).goals.find(({ goal }) => goal === costGoal)
      ?.points ?? 0;
  const [fairCents, cheapestCents] = [centsOf(fair), centsOf(cheapest)];
  const { search } = fair.solution;
  const cheapestMissingMinutes = cheapest.solution.search.missingMinutes;
  const isAlike = search.missingMinutes === cheapestMissingMinutes;
  return ok({
    problem: name,
    cheapestCents,
    fairCents,
    cheapestMissingMinutes,
    fairMissingMinutes: search.missingMinutes,
    price: isAlike
      ? priceOfFairnessInCost({ cheapestCost: cheapestCents, fairCost: fairCents })
      : null,
    iterations: search.iterations,
    seed: search.seed,
  });
}
