import type { ActivityModel, ActivityShift } from "./model.ts";

/** What a plan is worth, worked out slowly and plainly. */
export interface ActivityEvaluation {
  /** Shifts, gaps, runs of days and blocks that break a limit; a search never holds a plan with any. */
  readonly legal: number;
  /** Lines missing, and ticks outside limits of totals. */
  readonly coverage: number;
  /** Squares of lines too many. */
  readonly goals: number;
}

/** Judges any plan, whoever made it. */
export function evaluateActivities(
  model: ActivityModel,
  shifts: readonly ActivityShift[],
): ActivityEvaluation {
  const { lines, activities, required, most } = model;
  const counts = new Int32Array(required.length);
  for (const shift of shifts) {
    shift.activities.forEach((activity, i) => {
      counts[(shift.from + i) * activities + activity]! += 1;
    });
  }
  let legal = 0;
  let coverage = 0;
  lines.forEach(({ totalMin, totalMax }, line) => {
    const own = shifts.filter((shift) => shift.line === line).toSorted((a, b) => a.from - b.from);
    const total = own.reduce((sum, shift) => sum + shift.activities.length, 0);
    coverage += Math.max(0, totalMin - total, total - totalMax);
    own.forEach((_, i) => {
      legal += breaches(model, own, i);
    });
  });
  let goals = 0;
  counts.forEach((count, cell) => {
    coverage += Math.max(0, required[cell]! - count);
    goals += Math.max(0, count - most[cell]!) ** 2;
  });
  return { legal, coverage, goals };
}

/** Limits that a shift of a line breaks, alone or with those before it. */
function breaches(model: ActivityModel, own: readonly ActivityShift[], at: number): number {
  const { line, day, from, activities } = own[at]!;
  const { lengthMin, lengthMax, gapMin, daysInRowMax } = model.lines[line]!;
  const length = activities.length;
  const before = own[at - 1];
  let first = at;
  while (first > 0 && own[first - 1]!.day === own[first]!.day - 1) first--;
  const blocks = activities.filter((activity, i) => {
    const begins = i === 0 || activities[i - 1] !== activity;
    const next = activities.findIndex((other, j) => j > i && other !== activity);
    return begins && (next === -1 ? length : next) - i < model.blockMin;
  });
  return (
    blocks.length +
    Number(length < lengthMin || length > lengthMax || from + length > model.ticks) +
    Number(model.startDay[from] !== day || before?.day === day) +
    Number(before !== undefined && from - before.from - before.activities.length < gapMin) +
    Number(at - first + 1 > daysInRowMax)
  );
}
