import type { Bounds } from "./scenario.ts";
import type { Week } from "./week.ts";

/**
 * A week to come, as the weeks known so far suggest it: their mean demand, rounded, by shift, skill and
 * day of the week. Wishes are not foreseen.
 * @param known at least one week.
 */
export function forecastFrom(known: readonly Week[]): Week {
  const sums = new Map<string, { shift: string; skill: string; byDay: Bounds[] }>();
  for (const { requirements } of known) {
    for (const { shift, skill, byDay } of requirements) {
      const name = `${shift} ${skill}`;
      const none = byDay.map(() => ({ min: 0, max: 0 }));
      const held = sums.get(name)?.byDay ?? none;
      sums.set(name, { shift, skill, byDay: held.map((sum, day) => added(sum, byDay[day]!)) });
    }
  }
  const mean = (sum: number) => Math.round(sum / known.length);
  return {
    requirements: [...sums.values()].map(({ byDay, ...of }) => ({
      ...of,
      byDay: byDay.map(({ min, max }) => ({ min: mean(min), max: mean(max) })),
    })),
    wishes: [],
  };
}

function added(a: Bounds, b: Bounds): Bounds {
  return { min: a.min + b.min, max: a.max + b.max };
}
