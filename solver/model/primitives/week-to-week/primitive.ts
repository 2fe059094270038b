import type { FrozenNumbers } from "../../numbers.ts";
import type { Primitive } from "../primitive.ts";
import { WeekToWeekDelta } from "./delta.ts";
import { evaluateWeekToWeek } from "./evaluate.ts";
import { WeekToWeekResource } from "./resource.ts";

/** How far apart two days are that belong together. */
export const WEEK_DAYS = 7;

/** Goals points for what is chosen on a day and on the same weekday one week later. */
export interface WeekToWeekSpec {
  readonly line: number;
  /**
   * By the earlier day d: points of the pair (d, d + 7), at `(1 + rank) * width + 1 + later rank`,
   * where a rank is the option's place among those of its line and day, and OFF has rank -1.
   */
  readonly tables: readonly { readonly width: number; readonly points: FrozenNumbers }[];
}

export const weekToWeek: Primitive = {
  name: "weekToWeek",
  evaluate: (model, roster) =>
    model.specs.weekToWeek.map((spec, index) => evaluateWeekToWeek(model, roster, spec, index)),
  bound(model) {
    let goals = 0;
    for (const { points } of model.specs.weekToWeek.flatMap((spec) => spec.tables)) {
      let most = 0;
      for (let i = 0; i < points.length; i++) most = Math.max(most, Math.abs(points[i]!));
      goals += most;
    }
    return { coverage: 0, goals };
  },
  delta: (board) => new WeekToWeekDelta(board),
  resource: (board) => new WeekToWeekResource(board),
};
