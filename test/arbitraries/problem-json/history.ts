import fc from "fast-check";
import type { PastShiftJson } from "../../../src/intake/schema/shift.ts";
import type { WorkerJson } from "../../../src/intake/schema/worker.ts";
import type { Clock } from "./clock.ts";

const pastShift = fc.record({
  /** Days before the first of the period, the nearest most often. */
  back: fc.oneof(fc.constantFrom(1, 1, 2, 3), fc.integer({ min: 1, max: 15 })),
  start: fc.integer({ min: 0, max: 95 }),
  length: fc.integer({ min: 4, max: 44 }),
  role: fc.nat({ max: 2 }),
  meal: fc.boolean(),
  onCall: fc.constantFrom(false, false, false, true),
});

export const historyChoice = fc.option(
  fc.record({
    completeFrom: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    shifts: fc.array(pastShift, { maxLength: 6 }),
    burdens: fc.option(
      fc.record({
        nights: fc.nat({ max: 4000 }),
        weekends: fc.nat({ max: 4000 }),
        closings: fc.nat({ max: 4000 }),
      }),
      { nil: null },
    ),
  }),
  { nil: undefined, freq: 3 },
);
type HistoryChoice = typeof historyChoice extends fc.Arbitrary<infer Value> ? Value : never;

/** What one worker did before the period: no two shifts at once, the last perhaps into its first day. */
export function historyJson(
  choice: HistoryChoice,
  worker: number,
  clock: Clock,
  roles: readonly string[],
): Pick<WorkerJson, "history"> {
  if (choice === undefined) return {};
  const placed = choice.shifts
    .map((shift) => ({ ...shift, at: clock.at(-shift.back, shift.start * 15) }))
    .sort((a, b) => a.at - b.at);
  const shifts: PastShiftJson[] = [];
  let free = -Infinity;
  for (const { at, length, role, meal, onCall } of placed) {
    if (at < free) continue;
    free = at + length * 15;
    const mealAt = at + Math.floor(length / 2) * 15;
    const breaks = [{ kind: "meal" as const, ...spanOf(clock, mealAt, mealAt + 30), paid: false }];
    shifts.push({
      id: `h${worker + 1}-${shifts.length + 1}`,
      role: roles[role % roles.length] as string,
      ...spanOf(clock, at, free),
      breaks: meal && mealAt + 30 <= free ? breaks : [],
      ...(onCall ? { onCall } : {}),
    });
  }
  const { completeFrom, burdens } = choice;
  const from = completeFrom === null ? null : clock.write(clock.at(-completeFrom, 0));
  return { history: { completeFrom: from, shifts, burdens } };
}

const spanOf = (clock: Clock, start: number, end: number) => ({
  start: clock.write(start),
  end: clock.write(end),
});
