import type { Assignment, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { contains, overlap } from "../time/interval.ts";
import { type GoalChanges, goalChanges, lossOf } from "./compare.ts";
import { holdsRole } from "./eligibility.ts";
import { type Inquiry, byTime, isSecondIn, shiftsOf, workerOf } from "./inquiry.ts";
import { type KeptOut, keptOut } from "./kept-out.ts";
import { notAvailableKinds } from "./reader.ts";
import {
  type Caveats,
  type Trial,
  type Wanted,
  asWanted,
  isClear,
  tryShifts,
  tryTaking,
} from "./trial.ts";

/** Giving a shift to somebody else, applied and judged: what it would mean. */
export interface Possible {
  readonly worker: Worker;
  readonly stopped: null;
  readonly changes: GoalChanges;
  /** The shift given in return; null when nothing is. */
  readonly inReturn: Shift | null;
  /** Whether the worker would have two shifts that date, which the program never plans. */
  readonly isSecond: boolean;
  readonly caveats: () => Caveats;
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
 * Who else holds the role, best first: those no rule stops, a second shift of the date last, the least
 * loss first; then those who break least. Found one by one, for judging a line is dear and mostly a
 * few are wanted.
 */
function* ranked(inquiry: Inquiry, assignment: Assignment): Generator<Worker> {
  const { shift } = assignment;
  const lossTo = ({ id }: Worker): number =>
    lossOf(inquiry, { worker: id, shifts: [...shiftsOf(inquiry, id), shift].toSorted(byTime) });
  const others = otherCandidates(inquiry, assignment);
  const present = others.filter((worker) => !isElsewhere(inquiry, worker, shift));
  const stopped = others
    .filter((worker) => !present.includes(worker))
    .map((worker) => ({ worker, against: 1 }));
  const byLoss = present
    .map((worker) => ({
      worker,
      points: lossTo(worker),
      second: isSecondIn(inquiry, shiftsOf(inquiry, worker.id), shift) ? 1 : 0,
    }))
    .toSorted(
      (a, b) => a.second - b.second || a.points - b.points || compareText(a.worker.id, b.worker.id),
    );
  for (const { worker } of byLoss) {
    const against = reasonsAgainst(inquiry, worker, asWanted(inquiry, shift));
    if (against === 0) yield worker;
    else stopped.push({ worker, against });
  }
  stopped.sort((a, b) => a.against - b.against || compareText(a.worker.id, b.worker.id));
  for (const { worker } of stopped) yield worker;
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
  const found: Alternative[] = [];
  let tried = 0;
  for (const worker of ranked(inquiry, assignment)) {
    if (tried++ === most) break;
    const alternative = tryInstead(inquiry, assignment, worker);
    if (alternative !== null) found.push(alternative);
  }
  return found.sort(byMerit);
}

/** The first who could have an assignment, by giving or trading; null = nobody could. */
export function firstPossible(inquiry: Inquiry, assignment: Assignment): Possible | null {
  for (const worker of ranked(inquiry, assignment)) {
    const found = tryInstead(inquiry, assignment, worker);
    if (found !== null && isPossible(found)) return found;
  }
  return null;
}

/** Nobody need be judged to know that one cannot be in two places, or outside the hours one offers. */
const isElsewhere = (inquiry: Inquiry, worker: Worker, { interval }: Shift): boolean =>
  !worker.available.some((span) => contains(span, interval)) ||
  shiftsOf(inquiry, worker.id).some((shift) => overlap(shift.interval, interval));

/** Many assignments are the same work at the same time: how somebody stands to it is asked once. */
const known = new WeakMap<Inquiry, Map<string, number>>();

/**
 * How many rules a worker would break by some work. Somebody who is not available counts as one, be
 * it by her hours, by leave or otherwise: the order must not tell which.
 */
function reasonsAgainst(inquiry: Inquiry, worker: Worker, wanted: Wanted): number {
  const mine = known.get(inquiry) ?? new Map<string, number>();
  known.set(inquiry, mine);
  const { role, interval } = wanted;
  const key = [worker.id, role, interval.start, interval.end].join("\n");
  const found = mine.get(key) ?? kindsOf(tryTaking(inquiry, worker, wanted));
  mine.set(key, found);
  return found;
}

function kindsOf({ violations }: Trial): number {
  const kinds = new Set(violations.map(({ kind }) => kind));
  return notAvailableKinds.some((kind) => kinds.has(kind)) ? 1 : kinds.size;
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
  const wanted = asWanted(inquiry, shift);
  const stopped = keptOut(inquiry, worker, wanted);
  if (stopped === null) {
    const without = tryShifts(inquiry, from, left);
    return isClear(without)
      ? possible(inquiry, worker, from, tryTaking(inquiry, worker, wanted), without, null)
      : null;
  }
  const trades = stopped.freedBy.flatMap((inReturn): readonly Possible[] => {
    const without = tryTaking(inquiry, from, asWanted(inquiry, inReturn), [shift]);
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
    isSecond: taken.taken !== null && isSecondIn(inquiry, taken.shifts, taken.taken),
    caveats: taken.caveats,
  };
}

function byMerit(a: Alternative, b: Alternative): number {
  const order = compareText(a.worker.id, b.worker.id);
  if (isPossible(a) && isPossible(b)) {
    if (a.isSecond !== b.isSecond) return a.isSecond ? 1 : -1;
    return a.changes.points - b.changes.points || order;
  }
  if (isPossible(a) || isPossible(b)) return isPossible(a) ? -1 : 1;
  return a.stopped.reasonCount - b.stopped.reasonCount || order;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
