import type { ActivityModel } from "../../solver/activities/model.ts";
import type { Rng } from "../../src/kernel/rng.ts";

/** Four days of 24 ticks, starts in the first half of each, three activities, five lines. */
export function someModel(rng: Rng): ActivityModel {
  const [days, activities] = [4, 3];
  const ticks = days * 24;
  const required = Int32Array.from({ length: ticks * activities }, () => rng.below(2));
  return {
    ...{ ticks, days, activities, required, blockMin: 2 },
    most: required.map((least) => least + rng.below(2)),
    startDay: Int32Array.from({ length: ticks }, (_, tick) =>
      tick % 24 < 12 ? Math.floor(tick / 24) : -1,
    ),
    lines: Array.from({ length: 5 }, (_, line) => ({
      ...{ lengthMin: 6, lengthMax: 10, gapMin: 9, daysInRowMax: 3 },
      ...{ totalMin: 12 + line, totalMax: 24 + line },
    })),
  };
}
