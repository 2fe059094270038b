import type { Bounds } from "../inrc2/scenario.ts";
import type { Literal, ProgramBuilder } from "./program.ts";

/** Days in a row on which variables are 1, or on which they are 0, and what their number costs. */
export interface Runs {
  /** By day. */
  readonly days: readonly number[];
  readonly isTrue: boolean;
  /** Days of a run that come before the first day. */
  readonly already: number;
  readonly bounds: Bounds;
  /** For each day too many or too few. */
  readonly points: number;
}

/** Prices runs as the competition does: one that is open at the end is not too short. */
export function tellRuns(builder: ProgramBuilder, runs: Runs): void {
  const { days, isTrue, already, bounds, points } = runs;
  const within = (first: number, end: number): Literal[] =>
    days.slice(Math.max(0, first), end).map((variable) => ({ variable, isTrue: !isTrue }));
  const beside = (day: number): Literal[] =>
    days.slice(day, day + 1).map((variable) => ({ variable, isTrue }));
  const price = (cost: number, unless: readonly Literal[]) =>
    builder.clause([{ variable: builder.variable(1, cost), isTrue: true }, ...unless]);
  days.forEach((_, day) => {
    const first = day - bounds.max;
    if (-first <= already) price(points, within(first, day + 1));
  });
  for (let length = 1; length < bounds.min; length++) {
    const cost = points * (bounds.min - length);
    days.forEach((_, end) => {
      const first = end - length;
      if (first > 0) price(cost, [...beside(first - 1), ...within(first, end), ...beside(end)]);
      else if (-first === already) price(cost, [...within(first, end), ...beside(end)]);
    });
  }
}
