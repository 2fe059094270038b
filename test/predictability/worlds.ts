import { type LevelId, levels } from "../../bench/predictability/world/levels.ts";
import { scenarios } from "../../bench/predictability/world/scenarios.ts";
import { type World, makeWorld } from "../../bench/predictability/world/world.ts";

/** A world of a scenario; `measuredWeeks` 2 unless told otherwise. */
export function worldOf(
  id: string,
  { seed = 5, level = "base" as LevelId, measuredWeeks = 2 } = {},
): World {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return makeWorld({ scenario, level: levels[level], seed, measuredWeeks });
}
