import type { ProtectedEvent, WorkerSeries } from "../../../src/equity/index.ts";
import type { Rng } from "../../../src/kernel/rng.ts";
import { bell } from "../audit/people.ts";

/** A worker with the same hours in every week, or hours by week. */
export function working(
  worker: string,
  hours: (week: number) => number | null,
  more: Partial<WorkerSeries> = {},
): WorkerSeries {
  return {
    worker,
    site: "salem",
    role: "server",
    contractMinutesPerWeek: 1800,
    weeks: Array.from({ length: 40 }, (_, week) => ({ week, values: { hours: hours(week) } })),
    ...more,
  };
}

/** So many workers whose hours scatter around 30. */
export const crew = (n: number, rng: Rng, deviation = 4): readonly WorkerSeries[] =>
  Array.from({ length: n }, (_, i) =>
    working(`c${String(i).padStart(3, "0")}`, () => bell(rng, 30, deviation)),
  );

export const complaint = (worker: string, week = 20): ProtectedEvent => ({
  worker,
  kind: "complaint",
  week,
  backWeek: week + 1,
});
