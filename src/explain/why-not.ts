import type { WorkerId } from "../domain/identity.ts";
import type { OpenSlot } from "../domain/schedule.ts";
import type { Assignment, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Viewer } from "../rules/explanation.ts";
import { type Account, type Part, part } from "./account.ts";
import { isPossible, tryInstead } from "./alternatives.ts";
import { byEase, changesFor } from "./changes.ts";
import { goalChanges } from "./compare.ts";
import { type Inquiry, isSameWork } from "./inquiry.ts";
import { type KeptOut, keptOut } from "./kept-out.ts";
import { dropOther, nothingToChange, swapIt } from "./messages/changes.ts";
import * as message from "./messages/why-not.ts";
import { shiftsToFill } from "./open-shifts.ts";
import { changePart } from "./say-change.ts";
import { privateAccount, say, sayFindings, sayGoals, sayShift } from "./statements.ts";
import { type Wanted, asWanted, tryTaking } from "./trial.ts";
import { sayAlternative } from "./why.ts";
import { seenAs } from "./reader.ts";

/** What is asked for: a shift somebody has, or a slot that is open. */
export type Target =
  | { readonly kind: "taken"; readonly by: readonly Assignment[]; readonly wanted: Wanted }
  | { readonly kind: "open"; readonly slot: OpenSlot; readonly wanted: Wanted };

/** How many changes one worker is told of. */
const changesMax = 3;

/**
 * Why a worker does not have a shift, and what would change that.
 *
 * @param id of an assignment's shift, of an open slot, or of a fixed demand.
 */
export function whyNot<V extends Viewer>(
  inquiry: Inquiry<V>,
  asked: { readonly worker: WorkerId; readonly id: string },
): Result<Account<V>, "unknownWorker" | "unknownShift"> {
  const worker = inquiry.problem.workers.find(({ id }) => id === asked.worker);
  if (worker === undefined) return fail("unknownWorker");
  const target = targetOf(inquiry, worker, asked.id);
  if (target === null) return fail("unknownShift");
  const closed = privateAccount(inquiry, "whyNot", asked.id, worker.id);
  if (closed !== null) return ok(closed);
  const { viewer } = inquiry.reader;
  const parts = [
    part("shift", [sayShift(inquiry, target.wanted)]),
    ...whyNotParts(inquiry, worker, target),
  ];
  return ok({ about: "whyNot", id: asked.id, viewer, parts });
}

/** An open place is looked for first: it is the easier one to get. null = no such shift. */
export function targetOf(inquiry: Inquiry, worker: Worker, id: string): Target | null {
  const { schedule, problem } = inquiry;
  const slot = schedule.open.find((open) => open.id === id || open.demand === id);
  const found = schedule.assignments.find(({ shift }) => shift.id === id);
  const fixed = problem.demand.shifts.find((shift) => shift.id === id);
  const by = schedule.assignments.filter(({ shift, demand }) =>
    found === undefined ? demand === id : isSameWork(shift, found.shift),
  );
  const [first] = by;
  const mine = by.some((one) => one.worker === worker.id);
  if (first !== undefined && (mine || slot === undefined)) {
    const planned = fixed?.breaks ?? [];
    return { kind: "taken", by, wanted: { ...asWanted(inquiry, (found ?? first).shift), planned } };
  }
  const wanted = slot === undefined ? undefined : shiftsToFill(problem, slot)[0];
  return slot === undefined || wanted === undefined ? null : { kind: "open", slot, wanted };
}

/** The answer for one worker who may read it: reasons or goals, then what would change it. */
export function whyNotParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  worker: Worker,
  target: Target,
): readonly Part<V>[] {
  if (target.kind === "taken" && target.by.some((one) => one.worker === worker.id)) {
    return [part("reasons", [say(inquiry, message.hasIt, worker.id)])];
  }
  const kept = keptOut(inquiry, worker, target.wanted);
  if (kept !== null) {
    return [
      part("reasons", [
        say(inquiry, message.stoppedBy, worker.id),
        ...sayFindings(inquiry, kept.reasons),
      ]),
      ...changeParts(inquiry, worker, target, kept),
    ];
  }
  if (target.kind === "open") {
    const give = changesFor(inquiry, worker, target.wanted, null);
    return give.map((change) => changePart(inquiry, change));
  }
  return [goalsPart(inquiry, worker, target)];
}

/**
 * A worker reads how it would move her own goals; staff read what the exchange would mean for all.
 */
function goalsPart<V extends Viewer>(
  inquiry: Inquiry<V>,
  worker: Worker,
  { by, wanted }: Extract<Target, { kind: "taken" }>,
): Part<V> {
  if (seenAs(inquiry.reader, worker.id) === "self") {
    const { shifts } = tryTaking(inquiry, worker, wanted);
    const own = goalChanges(inquiry, [{ worker: worker.id, shifts }]);
    const against = own.goals.filter(({ points }) => points > 0);
    return part("goals", [
      say(inquiry, message.goalsChose, worker.id),
      ...sayGoals(inquiry, worker.id, "worse", against),
    ]);
  }
  const tried = heldByKnown(inquiry, by)
    .map((assignment) => tryInstead(inquiry, assignment, worker))
    .filter((found) => found !== null)
    .filter(isPossible)
    .toSorted((a, b) => a.changes.points - b.changes.points);
  const [best] = tried;
  return part("alternative", best === undefined ? [] : sayAlternative(inquiry, best));
}

/** A trade with who has the shift, single changes, and own shifts to be without: the first few. */
function changeParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  worker: Worker,
  target: Target,
  kept: KeptOut,
): readonly Part<V>[] {
  const traded = target.kind === "taken" ? trades(inquiry, worker, target.by) : [];
  const changes = changesFor(inquiry, worker, target.wanted, kept)
    .filter((change) => change.kind !== "swap" || traded.length === 0)
    .toSorted(byEase);
  const swapped = changes.flatMap((change) => (change.kind === "swap" ? [change.gives.id] : []));
  const given = new Set([...swapped, ...traded.map(({ gives }) => gives.id)]);
  const drops = kept.freedBy.filter(({ id }) => !given.has(id));
  const parts = [
    ...traded.map(({ gives, to }) =>
      part("change", [say(inquiry, swapIt, worker.id, { start: gives.interval.start, other: to })]),
    ),
    ...changes.map((change) => changePart(inquiry, change)),
    ...drops.map(({ interval }) =>
      part("change", [say(inquiry, dropOther, worker.id, { start: interval.start })]),
    ),
  ].slice(0, changesMax);
  return parts.length > 0 ? parts : [part("change", [say(inquiry, nothingToChange, worker.id)])];
}

/**
 * The best exchange of one own shift for the one asked about, judged on both lines; none or one.
 */
function trades(
  inquiry: Inquiry,
  worker: Worker,
  by: readonly Assignment[],
): readonly { readonly gives: Shift; readonly to: WorkerId }[] {
  const tried = heldByKnown(inquiry, by).flatMap((assignment) => {
    const found = tryInstead(inquiry, assignment, worker);
    if (found === null || !isPossible(found) || found.inReturn === null) return [];
    const { changes, inReturn } = found;
    return [{ gives: inReturn, to: assignment.worker, points: changes.points }];
  });
  return tried.toSorted((a, b) => a.points - b.points).slice(0, 1);
}

/** Assignments of workers whom the problem has: a foreign schedule may name others. */
const heldByKnown = ({ problem }: Inquiry, by: readonly Assignment[]): readonly Assignment[] =>
  by.filter((one) => problem.workers.some(({ id }) => id === one.worker));
