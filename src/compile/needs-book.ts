import { type BreakNeed, type ShiftNeeds, needsOf } from "../breaks/index.ts";
import type { Candidate } from "./candidates.ts";

/**
 * The breaks of shifts, worked out once for all workers of whom the law asks the same: most of a team
 * share their rules, and finding lawful places for breaks is the dear part of building a model.
 */
export class NeedsBook {
  readonly #known = new Map<Candidate, Map<string, ShiftNeeds>>();

  /** @param asked what the rules ask of one worker in this shift. */
  of(shape: Candidate, asked: readonly BreakNeed[]): ShiftNeeds {
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
