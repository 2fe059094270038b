import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";
import type { LineOption } from "./line-options.ts";

/**
 * The model's options that stand for one worker's kept assignments. A kept shift for which there is no
 * option, because a compiled form is stricter than the check, is missing here; whoever counts sees it.
 */
export function keptOptions(
  problem: Problem,
  kept: readonly Assignment[],
  options: readonly LineOption[],
): readonly { readonly day: number; readonly option: number }[] {
  return kept.flatMap(({ worker, shift, demand }) => {
    const option = options.findLastIndex(
      ({ worker: holder, facts }) =>
        holder === worker &&
        facts.role === shift.role &&
        facts.start === shift.interval.start &&
        facts.end === shift.interval.end &&
        facts.demand === demand,
    );
    const day = problem.site.calendar.dayOf(shift.interval.start) - problem.period.first;
    return option < 0 ? [] : [{ day, option }];
  });
}
