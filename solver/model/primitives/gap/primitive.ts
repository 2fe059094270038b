import type { Primitive } from "../primitive.ts";
import { GapDelta } from "./delta.ts";
import { evaluateGap } from "./evaluate.ts";
import { GapResource } from "./resource.ts";

/** Between consecutive chosen options of a line, at least `minutesMin` elapse. */
export interface GapSpec {
  readonly line: number;
  readonly minutesMin: number;
  /** The end of the last option before day 0; null = there was none that matters. */
  readonly lastEnd: number | null;
  /** null = hard; else goals points `flat + perMinute x missing` for each gap that falls short. */
  readonly price: { readonly flat: number; readonly perMinute: number } | null;
}

export const gap: Primitive = {
  name: "gap",
  evaluate: (model, roster) =>
    model.specs.gap.map((spec, index) => evaluateGap(model, roster, spec, index)),
  bound(model) {
    let goals = 0;
    const { start, end } = model.options;
    for (const { line, minutesMin, lastEnd, price } of model.specs.gap) {
      let earliest = Infinity;
      let latest = lastEnd ?? -Infinity;
      for (let i = model.lineStart[line]!; i < model.lineStart[line + 1]!; i++) {
        earliest = Math.min(earliest, start[model.lineOptions[i]!]!);
        latest = Math.max(latest, end[model.lineOptions[i]!]!);
      }
      if (price === null || earliest === Infinity) continue;
      const missing = Math.max(0, minutesMin + latest - earliest);
      goals += model.days * (price.flat + price.perMinute * missing);
    }
    return { coverage: 0, goals };
  },
  delta: (board) => new GapDelta(board),
  resource: (board) => new GapResource(board),
};
