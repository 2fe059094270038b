import type { WorkerId } from "../domain/identity.ts";
import type { Shift } from "../domain/shift.ts";
import { type Inquiry, workerOf } from "./inquiry.ts";
import type { GoalMeasure } from "./judge.ts";
import { mayReadGoal } from "./reader.ts";

/** A worker's shifts after an edit. */
export interface LineAfter {
  readonly worker: WorkerId;
  readonly shifts: readonly Shift[];
}

/** By how much an edit moves one goal. */
export interface GoalChange {
  readonly goal: string;
  /** After minus before, over all edited lines, in weighted points; positive = worse. */
  readonly points: number;
  /** The natural measures of the first edited line, after the edit. */
  readonly natural: Readonly<Record<string, number>>;
}

export interface GoalChanges {
  /** Sum of `points`; positive = the edit makes the plan worse. */
  readonly points: number;
  /** The goals that move, the largest change first. Goals the reader may not read are left out. */
  readonly goals: readonly GoalChange[];
}

/**
 * Measures every goal before and after an edit, on the lines it touches: the others do not move.
 */
export function goalChanges(inquiry: Inquiry, edited: readonly LineAfter[]): GoalChanges {
  const changes = new Map<string, GoalChange>();
  for (const { worker, shifts } of edited) {
    const after = inquiry.judge.measure(inquiry.problem, workerOf(inquiry, worker), shifts);
    const before = new Map(inquiry.measuresOf(worker).map((one) => [one.goal, weighted(one)]));
    for (const measured of after) {
      const { goal, natural } = measured;
      const known = changes.get(goal);
      const moved = weighted(measured) - (before.get(goal) ?? 0);
      changes.set(goal, {
        goal,
        points: (known?.points ?? 0) + moved,
        natural: known?.natural ?? natural,
      });
    }
  }
  const readable = [...changes.values()].filter(({ goal }) => mayReadGoal(inquiry.reader, goal));
  return {
    points: inPoints(readable.reduce((sum, { points }) => sum + points, 0)),
    goals: readable
      .filter(({ points }) => points !== 0)
      .map((change) => ({ ...change, points: inPoints(change.points) }))
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || compareText(a.goal, b.goal)),
  };
}

/** By how much the readable goals are met less well on one edited line, in hundredths of a point. */
export function lossOf(inquiry: Inquiry, { worker, shifts }: LineAfter): number {
  const after = inquiry.judge.measure(inquiry.problem, workerOf(inquiry, worker), shifts);
  return readableTotal(inquiry, after) - readableTotal(inquiry, inquiry.measuresOf(worker));
}

function readableTotal({ reader }: Inquiry, measures: readonly GoalMeasure[]): number {
  let total = 0;
  for (const one of measures) if (mayReadGoal(reader, one.goal)) total += weighted(one);
  return total;
}

/** Points at weight 100 times the weight: whole hundredths of a point. */
const weighted = ({ points, weight }: GoalMeasure): number => points * weight;

/** Whole points, away from zero: a difference is never told as none. */
const inPoints = (hundredths: number): number =>
  Math.sign(hundredths) * Math.ceil(Math.abs(hundredths) / 100);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
