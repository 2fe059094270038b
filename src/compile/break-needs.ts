import { type BreakNeed, placeOne } from "../breaks/index.ts";
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
import { NeedsBook } from "./needs-book.ts";

/** One worker's question to all rules about breaks: what does this shift need? */
export type AskBreaks = (option: OptionFacts) => readonly BreakNeed[];

/** The rules about breaks that cover the worker or may cover her, ready to be asked shift by shift. */
export function breakRules(ruleset: Ruleset, line: LineFacts): AskBreaks {
  const asked = ruleset.inForce.flatMap(({ enactment, covers }): AskBreaks[] => {
    const breaks = compilers.get(enactment.kind)?.breaks;
    if (breaks === undefined || covers(line.worker).state === "notCovered") return [];
    return [(option) => breaks(enactment.parameters, option, line)];
  });
  return (option) => asked.flatMap((ask) => ask(option));
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
  const shape = { day: option.day, role, interval, planned, demand: null };
  const { needs, feasible } = new NeedsBook().of(shape, breakRules(ruleset, line), option);
  return feasible ? placeOne(interval, needs) : null;
}
