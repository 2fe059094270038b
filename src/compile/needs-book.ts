import { type BreakNeed, type ShiftNeeds, needsOf } from "../breaks/index.ts";
import type { OptionFacts } from "../rules/told.ts";
import type { AskBreaks } from "./break-needs.ts";
import type { Candidate } from "./candidates.ts";

/**
 * The breaks of shifts, worked out once for all workers of whom the law asks the same: most of a team
 * share their rules, and finding lawful places for breaks is the dear part of building a model.
 */
export class NeedsBook {
  readonly #known = new Map<Candidate, Map<string, ShiftNeeds>>();

  /**
   * The breaks of a shift for the worker behind `ask`. Rules are asked a second time once the unpaid
   * minutes are known: an unpaid meal can bring the work under the threshold of another rest.
   */
  of(shape: Candidate, ask: AskBreaks, option: OptionFacts): ShiftNeeds {
    const first = this.#look(shape, ask(option));
    if (first.unpaidMinutes === 0) return first;
    return this.#look(shape, ask({ ...option, unpaidMinutes: first.unpaidMinutes }));
  }

  #look(shape: Candidate, asked: readonly BreakNeed[]): ShiftNeeds {
    const known = this.#known.get(shape) ?? new Map<string, ShiftNeeds>();
    this.#known.set(shape, known);
    const key = asked.map(keyOf).join(";");
    const found = known.get(key) ?? needsOf(shape.planned, shape.interval, asked);
    known.set(key, found);
    return found;
  }
}

const keyOf = (need: BreakNeed): string =>
  [
    need.kind,
    need.minutesMin,
    need.paid,
    need.earliestStart,
    need.latestStart,
    need.latestEnd,
    need.ideal,
  ].join(" ");
