import type { CurvePiece } from "../../domain/demand.ts";
import type { Interval } from "../../time/interval.ts";

/** Person-minutes of one role against what was needed in the end. */
export interface Coverage {
  readonly neededMinutes: number;
  /** Sum over time of max(0, need - staff). */
  readonly missingMinutes: number;
  /** Sum over time of max(0, staff - need), also where nobody is needed. */
  readonly surplusMinutes: number;
  /** Missing / needed and surplus / needed; null when nobody was needed. */
  readonly shortfall: number | null;
  readonly overstaffing: number | null;
}

/**
 * @param need the actual need; pieces that overlap add up.
 * @param staff one interval for each person on duty.
 */
export function coverage(need: readonly CurvePiece[], staff: readonly Interval[]): Coverage {
  const steps = [
    ...need.flatMap(({ interval, count }) => edges(interval, { need: count, staff: 0 })),
    ...staff.flatMap((interval) => edges(interval, { need: 0, staff: 1 })),
  ].toSorted((a, b) => a.at - b.at);
  let [needed, missing, surplus] = [0, 0, 0];
  let level = { need: 0, staff: 0 };
  for (const [index, step] of steps.entries()) {
    level = { need: level.need + step.need, staff: level.staff + step.staff };
    const minutes = (steps[index + 1]?.at ?? step.at) - step.at;
    needed += minutes * level.need;
    missing += minutes * Math.max(0, level.need - level.staff);
    surplus += minutes * Math.max(0, level.staff - level.need);
  }
  return {
    neededMinutes: needed,
    missingMinutes: missing,
    surplusMinutes: surplus,
    shortfall: needed === 0 ? null : missing / needed,
    overstaffing: needed === 0 ? null : surplus / needed,
  };
}

/** Adds up the coverage of several roles: people of one cannot stand in for another. */
export function coverageTogether(parts: readonly Coverage[]): Coverage {
  const sum = (of: (part: Coverage) => number): number => parts.reduce((all, p) => all + of(p), 0);
  const neededMinutes = sum((part) => part.neededMinutes);
  const missingMinutes = sum((part) => part.missingMinutes);
  const surplusMinutes = sum((part) => part.surplusMinutes);
  return {
    neededMinutes,
    missingMinutes,
    surplusMinutes,
    shortfall: neededMinutes === 0 ? null : missingMinutes / neededMinutes,
    overstaffing: neededMinutes === 0 ? null : surplusMinutes / neededMinutes,
  };
}

interface Level {
  readonly need: number;
  readonly staff: number;
}

const edges = (
  { start, end }: Interval,
  by: Level,
): readonly (Level & { readonly at: number })[] => [
  { at: start, ...by },
  { at: end, need: -by.need, staff: -by.staff },
];
