import { type BreakNeed, needsOf, placeOne } from "../breaks/index.ts";
import type { PlannedBreak } from "../domain/demand.ts";
import type { RoleId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Break } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { compilers } from "../rules/compilers.ts";
import { lineContext } from "../rules/context.ts";
import type { LineFacts, OptionFacts } from "../rules/told.ts";
import type { Interval } from "../time/interval.ts";

/** What every enactment that covers the worker asks of the breaks inside one shift. */
export function breakNeeds(
  ruleset: Ruleset,
  line: LineFacts,
  option: OptionFacts,
): readonly BreakNeed[] {
  return ruleset.inForce.flatMap(({ enactment, covers }) => {
    const breaks = compilers.get(enactment.kind)?.breaks;
    if (breaks === undefined || covers(line.worker).state === "notCovered") return [];
    return breaks(enactment.parameters, option, line);
  });
}

/** A shift that somebody might work, for which lawful breaks are wanted. */
export interface SupposedShift {
  readonly role: RoleId;
  readonly interval: Interval;
  readonly planned: readonly PlannedBreak[];
}

/** Lawful breaks for one worker in a supposed shift, or null when they do not fit. */
export function breaksFor(
  problem: Problem,
  ruleset: Ruleset,
  worker: Worker,
  { role, interval, planned }: SupposedShift,
): readonly Break[] | null {
  const { start, end } = interval;
  const line: LineFacts = {
    ...lineContext(problem, worker),
    options: [],
    past: worker.history.shifts,
  };
  const option: OptionFacts = {
    index: 0,
    day: problem.site.calendar.dayOf(start),
    role,
    start,
    end,
    paidMinutes: end - start,
    unpaidMinutes: 0,
    planned,
    demand: null,
    published: false,
    pinned: false,
  };
  const { needs, feasible } = needsOf(planned, interval, breakNeeds(ruleset, line, option));
  return feasible ? placeOne(interval, needs) : null;
}
