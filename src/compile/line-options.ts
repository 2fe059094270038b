import type { BreakNeed, ShiftNeeds } from "../breaks/index.ts";
import type { WorkerId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment, Break } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { lineContext } from "../rules/context.ts";
import type { LineFacts, OptionFacts } from "../rules/told.ts";
import { breakRules } from "./break-needs.ts";
import { type Candidate, type CandidatesByRole, workKey } from "./candidates.ts";
import type { NeedsBook } from "./needs-book.ts";

/** An option together with what the rules never see: its shape, and the breaks it will have. */
export interface LineOption {
  readonly worker: WorkerId;
  readonly facts: OptionFacts;
  readonly shape: Candidate;
  readonly needs: readonly BreakNeed[];
  /** Breaks that a pinned or published shift already has; null = still to be placed. */
  readonly breaks: readonly Break[] | null;
  /** False when the breaks it must have do not fit into it: nobody can work it lawfully. */
  readonly feasible: boolean;
}

/** One worker's line: what the compilers see, and the options in the same order. */
export interface Line {
  readonly facts: LineFacts;
  readonly options: readonly LineOption[];
}

/**
 * The shifts one worker could be given: those of her roles, and whatever is pinned or published for
 * her. All else (availability, leave, age, rest) is for the rules to forbid.
 */
export function lineOf(
  problem: Problem,
  ruleset: Ruleset,
  worker: Worker,
  shapes: CandidatesByRole,
  needs: NeedsBook,
): Line {
  const context = lineContext(problem, worker);
  const bare: LineFacts = { ...context, options: [], past: worker.history.shifts };
  const held = new Set(worker.qualifications.map(({ role }) => role));
  const pinned = fixedFor(problem.pins, worker);
  const published = fixedFor(problem.published?.assignments ?? [], worker);
  const ask = breakRules(ruleset, bare);
  const options: LineOption[] = [];
  const given = [...pinned.values(), ...published.values()].map(({ shift }) => shift.role);
  for (const shape of shapes.of(new Set([...held, ...given]))) {
    const pin = pinned.size === 0 ? undefined : pinned.get(workKey(shape));
    const told = published.size === 0 ? undefined : published.get(workKey(shape));
    if (!held.has(shape.role) && pin === undefined && told === undefined) continue;
    const breaks = (pin ?? told)?.shift.breaks ?? [];
    const facts: OptionFacts = {
      index: options.length,
      day: shape.day,
      role: shape.role,
      start: shape.interval.start,
      end: shape.interval.end,
      paidMinutes: 0,
      unpaidMinutes: 0,
      planned: shape.planned,
      demand: shape.demand,
      published: told !== undefined,
      pinned: pin !== undefined,
    };
    options.push(withBreaks(worker.id, shape, facts, breaks, () => needs.of(shape, ask, facts)));
  }
  return { facts: { ...bare, options: options.map(({ facts }) => facts) }, options };
}

/** Pay follows from the breaks: those that the shift already has, or those that it will need. */
function withBreaks(
  worker: WorkerId,
  shape: Candidate,
  facts: OptionFacts,
  given: readonly Break[],
  askNeeds: () => ShiftNeeds,
): LineOption {
  const length = facts.end - facts.start;
  if (given.length > 0) {
    const unpaidMinutes = given
      .filter(({ paid }) => !paid)
      .reduce((sum, { interval }) => sum + interval.end - interval.start, 0);
    const paid = { ...facts, unpaidMinutes, paidMinutes: length - unpaidMinutes };
    return { worker, facts: paid, shape, needs: [], breaks: given, feasible: true };
  }
  const { needs, unpaidMinutes, feasible } = askNeeds();
  const paid = { ...facts, unpaidMinutes, paidMinutes: length - unpaidMinutes };
  return { worker, facts: paid, shape, needs, breaks: null, feasible };
}

function fixedFor(
  assignments: readonly Assignment[],
  worker: Worker,
): ReadonlyMap<string, Assignment> {
  const found = new Map<string, Assignment>();
  for (const held of assignments.filter((one) => one.worker === worker.id)) {
    found.set(workKey({ ...held.shift, demand: held.demand }), held);
  }
  return found;
}
