import type { CheckFinding } from "../check/checked.ts";
import type { Assignment, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { overlap } from "../time/interval.ts";
import { type GoalChanges, goalChanges } from "./compare.ts";
import { holdsRole } from "./eligibility.ts";
import { type Inquiry, shiftsOf, workerOf } from "./inquiry.ts";
import { type KeptOut, keptOut } from "./kept-out.ts";
import { type Trial, type Wanted, asWanted, isClear, tryShifts, tryTaking } from "./trial.ts";

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

/** Who else holds the role: those no rule stops, the least loss first; then those who break least. */
function ranked(
  inquiry: Inquiry,
  assignment: Assignment,
): { readonly free: readonly Worker[]; readonly stopped: readonly Worker[] } {
  const standings = otherCandidates(inquiry, assignment).map((worker) => ({
    worker,
    ...standingOf(inquiry, worker, asWanted(assignment.shift)),
  }));
  const loss = lossOf(inquiry, assignment);
  const free = standings
    .filter(({ violations }) => violations === 0)
    .map(({ worker, shifts }) => ({ worker, points: loss(worker, shifts) }))
    .toSorted((a, b) => a.points - b.points || compareText(a.worker.id, b.worker.id));
  const stopped = standings
    .filter(({ violations }) => violations > 0)
    .toSorted((a, b) => a.violations - b.violations || compareText(a.worker.id, b.worker.id));
  const workerOf = ({ worker }: { readonly worker: Worker }): Worker => worker;
  return { free: free.map(workerOf), stopped: stopped.map(workerOf) };
}

/**
 * The next best workers for an assignment: those who could take it, the least loss first, then those
 * who could not, the fewest reasons first. Each was tried by giving or trading, and judged. Trades and
 * reasons are looked for only where too few could simply take it, and with those who break least.
 */
export function nextBest(
  inquiry: Inquiry,
  assignment: Assignment,
  most: number,
): readonly Alternative[] {
  const { free, stopped } = ranked(inquiry, assignment);
  return [...free, ...stopped]
    .slice(0, most)
    .map((worker) => tryInstead(inquiry, assignment, worker))
    .filter((found) => found !== null)
    .toSorted(byMerit);
}

/** The first who could have an assignment, by giving or trading; null = nobody could. */
export function firstPossible(inquiry: Inquiry, assignment: Assignment): Possible | null {
  const { free, stopped } = ranked(inquiry, assignment);
  for (const worker of [...free, ...stopped]) {
    const found = tryInstead(inquiry, assignment, worker);
    if (found !== null && isPossible(found)) return found;
  }
  return null;
}

/** How a worker stands to some work: how many rules it would break, and her shifts with it. */
interface Standing {
  readonly violations: number;
  readonly shifts: readonly Shift[];
}

/** Many assignments are the same work at the same time: how somebody stands to it is asked once. */
const known = new WeakMap<Inquiry, Map<string, Standing>>();

function standingOf(inquiry: Inquiry, worker: Worker, wanted: Wanted): Standing {
  const mine = known.get(inquiry) ?? new Map<string, Standing>();
  known.set(inquiry, mine);
  const { role, interval } = wanted;
  const key = [worker.id, role, interval.start, interval.end].join("\n");
  const busy = shiftsOf(inquiry, worker.id).some((shift) => overlap(shift.interval, interval));
  const found =
    mine.get(key) ?? (busy ? elsewhere : toStanding(tryTaking(inquiry, worker, wanted)));
  mine.set(key, found);
  return found;
}

/** Nobody need be judged to know that one cannot be in two places. */
const elsewhere: Standing = { violations: 1, shifts: [] };

const toStanding = ({ violations, shifts }: Trial): Standing => ({
  violations: violations.length,
  shifts,
});

/** What the goals lose when somebody else has the shift and its holder has one less. */
function lossOf(
  inquiry: Inquiry,
  { worker: holder, shift }: Assignment,
): (worker: Worker, shifts: readonly Shift[]) => number {
  const left = shiftsOf(inquiry, holder).filter(({ id }) => id !== shift.id);
  return (worker, shifts) =>
    goalChanges(inquiry, [
      { worker: worker.id, shifts },
      { worker: holder, shifts: left },
    ]).points;
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
