import type { Primitive } from "../primitive.ts";
import { FreeStretchDelta } from "./delta.ts";
import { evaluateFreeStretch } from "./evaluate.ts";
import { FreeStretchResource } from "./resource.ts";

/**
 * Inside [from, to) some stretch of at least `minutesMin` is free of chosen options and of `busy`.
 * Where `busy` alone leaves no such stretch, nothing can mend it: then no option may touch the
 * window.
 */
export interface FreeStretchSpec {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly minutesMin: number;
  readonly busy: readonly { readonly start: number; readonly end: number }[];
}

export const freeStretch: Primitive = {
  name: "freeStretch",
  evaluate: (model, roster) =>
    model.specs.freeStretch.map((spec, index) => evaluateFreeStretch(model, roster, spec, index)),
  bound: () => ({ coverage: 0, goals: 0 }),
  delta: (board) => new FreeStretchDelta(board),
  resource: (board) => new FreeStretchResource(board),
};
