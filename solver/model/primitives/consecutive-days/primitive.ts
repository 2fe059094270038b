import type { Primitive } from "../primitive.ts";
import { ConsecutiveDaysDelta } from "./delta.ts";
import { evaluateConsecutiveDays } from "./evaluate.ts";
import { ConsecutiveDaysResource } from "./resource.ts";

/** At most `max` days in a row have a chosen option. */
export interface ConsecutiveDaysSpec {
  readonly line: number;
  readonly max: number;
  /** Days in a row that end on the day before day 0. */
  readonly already: number;
}

export const consecutiveDays: Primitive = {
  name: "consecutiveDays",
  evaluate: (model, roster) =>
    model.specs.consecutiveDays.map((spec, index) =>
      evaluateConsecutiveDays(model, roster, spec, index),
    ),
  bound: () => ({ coverage: 0, goals: 0 }),
  delta: (board) => new ConsecutiveDaysDelta(board),
  resource: (board) => new ConsecutiveDaysResource(board),
};
