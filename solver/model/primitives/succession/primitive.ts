import type { LineValues, Primitive } from "../primitive.ts";
import { SuccessionDelta } from "./delta.ts";
import { evaluateSuccession } from "./evaluate.ts";
import { SuccessionResource } from "./resource.ts";

/**
 * An `earlier` option is not followed, as the next chosen option, by a `later` one within some
 * days.
 */
export interface SuccessionSpec {
  readonly line: number;
  /** 1 = the option belongs to the class, 0 = it does not. */
  readonly earlier: LineValues;
  readonly later: LineValues;
  /** The two start at most this many days apart, >= 1. */
  readonly withinDays: number;
}

export const succession: Primitive = {
  name: "succession",
  evaluate: (model, roster) =>
    model.specs.succession.map((spec, index) => evaluateSuccession(model, roster, spec, index)),
  bound: () => ({ coverage: 0, goals: 0 }),
  delta: (board) => new SuccessionDelta(board),
  resource: (board) => new SuccessionResource(board),
  oneTable: true,
};
