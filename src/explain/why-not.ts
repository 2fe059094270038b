import type { WorkerId } from "../domain/identity.ts";
import type { OpenSlot } from "../domain/schedule.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Viewer } from "../rules/explanation.ts";
import { type Account, type Part, part } from "./account.ts";
import { isPossible, tryInstead } from "./alternatives.ts";
import { byEase, changesFor } from "./changes.ts";
import { goalChanges } from "./compare.ts";
import { type Inquiry, isSameWork } from "./inquiry.ts";
import { type KeptOut, keptOut } from "./kept-out.ts";
import { dropOther, nothingToChange } from "./messages/changes.ts";
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
    return { kind: "taken", by, wanted: { ...asWanted((found ?? first).shift), planned } };
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
      ...changeParts(inquiry, worker, target.wanted, kept),
    ];
  }
  if (target.kind === "open") {
    const give = changesFor(inquiry, worker, target.wanted, null);
    return give.map((change) => changePart(inquiry, change));
  }
  return [goalsPart(inquiry, worker, target)];
}

/** A worker reads how it would move her own goals; staff read what the exchange would mean for all. */
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
  const known = by.filter((one) => inquiry.problem.workers.some(({ id }) => id === one.worker));
  const tried = known
    .map((assignment) => tryInstead(inquiry, assignment, worker))
    .filter((found) => found !== null)
    .filter(isPossible)
    .toSorted((a, b) => a.changes.points - b.changes.points);
  const [best] = tried;
  return part("alternative", best === undefined ? [] : sayAlternative(inquiry, best));
}

function changeParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  worker: Worker,
  wanted: Wanted,
  kept: KeptOut,
): readonly Part<V>[] {
  const changes = changesFor(inquiry, worker, wanted, kept).toSorted(byEase).slice(0, changesMax);
  const swapped = changes.flatMap((change) => (change.kind === "swap" ? [change.gives.id] : []));
  const drops = kept.freedBy
    .filter(({ id }) => !swapped.includes(id))
    .map(({ interval }) =>
      part("change", [say(inquiry, dropOther, worker.id, { start: interval.start })]),
    );
  const parts = [...changes.map((change) => changePart(inquiry, change)), ...drops].slice(
    0,
    changesMax,
  );
  return parts.length > 0 ? parts : [part("change", [say(inquiry, nothingToChange, worker.id)])];
}
