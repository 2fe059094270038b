import type { Break } from "../../domain/shift.ts";
import type { Rung } from "./rule.ts";

/**
 * Part of the check alone: rungs without a meal of their own, when the meals are given out so that as
 * many as can be have one. A meal goes to another rung where the first can have a different one.
 */
export function withoutMeal(
  rungs: readonly Rung[],
  meals: readonly Break[],
  serves: (rung: Rung, meal: Break) => boolean,
): readonly Rung[] {
  const given = new Map<Break, Rung>();
  const serve = (rung: Rung, tried: Set<Break>): boolean =>
    meals.some((meal) => {
      if (tried.has(meal) || !serves(rung, meal)) return false;
      tried.add(meal);
      const other = given.get(meal);
      if (other !== undefined && !serve(other, tried)) return false;
      given.set(meal, rung);
      return true;
    });
  return rungs.filter((rung) => !serve(rung, new Set()));
}
