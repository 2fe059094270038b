import type { Model } from "../../model.ts";
import { OFF } from "../../numbers.ts";
import type { WeekToWeekSpec } from "./primitive.ts";

/** The points that all specs of a line ask for choosing `a` on `day` and `b` a week later. */
export function pairPoints(
  model: Model,
  specs: readonly WeekToWeekSpec[],
  pair: { readonly day: number; readonly a: number; readonly b: number },
): number {
  const { rank } = model.options;
  const rankA = pair.a === OFF ? -1 : rank[pair.a]!;
  const rankB = pair.b === OFF ? -1 : rank[pair.b]!;
  let sum = 0;
  for (let s = 0; s < specs.length; s++) {
    const { width, points } = specs[s]!.tables[pair.day]!;
    sum += points[(1 + rankA) * width + 1 + rankB]!;
  }
  return sum;
}
