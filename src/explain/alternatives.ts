import type { CheckFinding } from "../check/checked.ts";
import type { Assignment, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { type GoalChanges, goalChanges } from "./compare.ts";
import { holdsRole } from "./eligibility.ts";
import { type Inquiry, shiftsOf, workerOf } from "./inquiry.ts";
import { type KeptOut, keptOut } from "./kept-out.ts";
import { type Trial, asWanted, isClear, tryShifts, tryTaking } from "./trial.ts";

/** Giving a shift to somebody else, applied and judged: what it would mean. */
export interface Possible {
  readonly worker: Worker;
  readonly stopped: null;
  readonly changes: GoalChanges;
  /** The shift given in return; null when nothing is. */
  readonly inReturn: Shift | null;
  readonly premiums: readonly CheckFinding[];
  readonly unknown: readonly CheckFinding[];
}

export type Alternative = Possible | { readonly worker: Worker; readonly stopped: KeptOut };

export const isPossible = (alternative: Alternative): alternative is Possible =>
  alternative.stopped === null;

/** Everybody else who may work the role that day, by id. */
export const otherCandidates = (
  inquiry: Inquiry,
  { worker, shift }: Assignment,
): readonly Worker[] =>
  inquiry.problem.workers
    .filter(({ id }) => id !== worker)
    .filter((one) => holdsRole(inquiry.problem, one, shift.role, shift.interval.start))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The next best workers for an assignment: those who could take it, the least loss first, then
 * those who could not, the fewest reasons first. Each was tried by giving or trading, and judged.
 */
export function nextBest(
  inquiry: Inquiry,
  assignment: Assignment,
  most: number,
): readonly Alternative[] {
  const tried = otherCandidates(inquiry, assignment)
    .map((worker) => tryInstead(inquiry, assignment, worker))
    .filter((found) => found !== null);
  return tried.toSorted(byMerit).slice(0, most);
}

/**
 * What would come of `worker` having the assignment; null when its holder could not be without it.
 */
export function tryInstead(
  inquiry: Inquiry,
  { worker: holder, shift }: Assignment,
  worker: Worker,
): Alternative | null {
  const from = workerOf(inquiry, holder);
  const left = shiftsOf(inquiry, holder).filter(({ id }) => id !== shift.id);
  const wanted = asWanted(shift);
  const stopped = keptOut(inquiry, worker, wanted);
  if (stopped === null) {
    const without = tryShifts(inquiry, from, left);
    return isClear(without)
      ? possible(inquiry, worker, from, tryTaking(inquiry, worker, wanted), without, null)
      : null;
  }
  const trades = stopped.freedBy.flatMap((inReturn): readonly Possible[] => {
    const without = tryTaking(inquiry, from, asWanted(inReturn), [shift]);
    if (!isClear(without)) return [];
    const taken = tryTaking(inquiry, worker, wanted, [inReturn]);
    return [possible(inquiry, worker, from, taken, without, inReturn)];
  });
  return trades.toSorted(byMerit)[0] ?? { worker, stopped };
}

function possible(
  inquiry: Inquiry,
  worker: Worker,
  from: Worker,
  taken: Trial,
  without: Trial,
  inReturn: Shift | null,
): Possible {
  return {
    worker,
    stopped: null,
    changes: goalChanges(inquiry, [
      { worker: worker.id, shifts: taken.shifts },
      { worker: from.id, shifts: without.shifts },
    ]),
    inReturn,
    premiums: taken.premiums,
    unknown: taken.unknown,
  };
}

function byMerit(a: Alternative, b: Alternative): number {
  const order = compareText(a.worker.id, b.worker.id);
  if (isPossible(a) && isPossible(b)) return a.changes.points - b.changes.points || order;
  if (isPossible(a) || isPossible(b)) return isPossible(a) ? -1 : 1;
  return a.stopped.reasonCount - b.stopped.reasonCount || order;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
