import type { LineValues, Primitive } from "../primitive.ts";
import { LinearDelta } from "./delta.ts";
import { evaluateLinear } from "./evaluate.ts";
import { LinearResource } from "./resource.ts";
import type { FrozenNumbers } from "../../numbers.ts";

/** Goals points for choosing an option, or for choosing none on a day. They may be negative. */
export interface LinearSpec {
  readonly line: number;
  /** By an option's place on its line; null = none. */
  readonly optionPoints: LineValues | null;
  /** By day; null = none. */
  readonly dayOffPoints: FrozenNumbers | null;
}

export const linear: Primitive = {
  name: "linear",
  evaluate: (model, roster) =>
    model.specs.linear.map((spec, index) => evaluateLinear(model, roster, spec, index)),
  bound(model) {
    let goals = 0;
    for (const { optionPoints, dayOffPoints } of model.specs.linear) {
      for (let i = 0; i < (optionPoints?.length ?? 0); i++) goals += Math.abs(optionPoints![i]!);
      for (let day = 0; day < (dayOffPoints?.length ?? 0); day++)
        goals += Math.abs(dayOffPoints![day]!);
    }
    return { coverage: 0, goals };
  },
  delta: (board) => new LinearDelta(board),
  resource: (board) => new LinearResource(board),
};
