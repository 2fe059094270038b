import { type ShiftNeeds, needsOf } from "../breaks/index.ts";
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
   * The breaks of a shift for the worker behind `asking`. Rules are asked a second time once the unpaid
   * minutes are known: an unpaid meal can bring the work under the threshold of another rest.
   */
  of(shape: Candidate, { ask, alike }: AskBreaks, option: OptionFacts): ShiftNeeds {
    const known = this.#known.get(shape) ?? new Map<string, ShiftNeeds>();
    this.#known.set(shape, known);
    const found = known.get(alike);
    if (found !== undefined) return found;
    const needs = (unpaidMinutes: number): ShiftNeeds =>
      needsOf(shape.planned, shape.interval, ask({ ...option, unpaidMinutes }));
    const first = needs(0);
    const made = first.unpaidMinutes === 0 ? first : needs(first.unpaidMinutes);
    known.set(alike, made);
    return made;
  }
}
