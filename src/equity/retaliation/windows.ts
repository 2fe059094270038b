import { meanOf } from "../statistics/moments.ts";
import type { ProtectedEvent, UsableWeek, WorkerSeries } from "./series.ts";

/** Usable weeks before and after that are compared. */
export const windowWeeks = 8;

/** The means of one outcome before and after an event; null when undefined in all those weeks. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}

export interface Windows {
  readonly before: readonly UsableWeek[];
  readonly after: readonly UsableWeek[];
}

/**
 * The last 8 usable weeks before the event and the first 8 after the return, leaving `bufferWeeks` out
 * on each side; null when there are fewer than 8. The weeks between event and return are in neither.
 */
export function windowsOf(
  { weeks }: WorkerSeries,
  { week, backWeek }: Pick<ProtectedEvent, "week" | "backWeek">,
  bufferWeeks: number,
): Windows | null {
  const before = weeks.filter((one) => one.week < week - bufferWeeks).slice(-windowWeeks);
  const after = weeks.filter((one) => one.week >= backWeek + bufferWeeks).slice(0, windowWeeks);
  if (before.length < windowWeeks || after.length < windowWeeks) return null;
  return { before, after };
}

/** The mean of an outcome over the weeks in which it is defined. */
export function meanOver(weeks: readonly UsableWeek[], outcome: string): number | null {
  const values = weeks
    .map(({ values }) => values[outcome] ?? null)
    .filter((value) => value !== null);
  return values.length === 0 ? null : meanOf(values);
}
