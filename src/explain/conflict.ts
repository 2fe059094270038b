import type { OpenSlot } from "../domain/schedule.ts";
import type { Worker } from "../domain/worker.ts";
import { present } from "../kernel/assert.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Viewer } from "../rules/explanation.ts";
import { type Account, type Part, part } from "./account.ts";
import { type Change, byEase, couldIfAvailable, singleChanges, swapsFor } from "./changes.ts";
import { type Inquiry, isSecondIn, shiftsOf } from "./inquiry.ts";
import { type KeptOut, keptOut } from "./kept-out.ts";
import { staff } from "./message.ts";
import { askTheTeam } from "./messages/changes.ts";
import * as message from "./messages/conflict.ts";
import { shiftsToFill } from "./open-shifts.ts";
import { type ReasonGroup, groupOf, reasonGroups } from "./reason-groups.ts";
import { changePart } from "./say-change.ts";
import { say, sayFindings } from "./statements.ts";
import { type Wanted, isClear, tryTaking } from "./trial.ts";
import { mayKnowWhy } from "./reader.ts";

/** How many changes are proposed, and how many of one kind. */
const [changesMax, changesOfAKindMax] = [5, 2];

/** For how many workers swaps are tried: each is tried against many others. */
const swappersMax = 6;

/** How one worker stands to an open slot: the shift tried, and what keeps her from it. */
export interface Standing {
  readonly worker: Worker;
  readonly wanted: Wanted;
  readonly kept: KeptOut | null;
}

/** Why a slot is open: what keeps each worker out, counted by reason, and what would fill it. */
export function conflict<V extends Viewer>(
  inquiry: Inquiry<V>,
  slotId: string,
): Result<Account<V>, "unknownSlot"> {
  const slot = inquiry.schedule.open.find(({ id }) => id === slotId);
  if (slot === undefined) return fail("unknownSlot");
  const { viewer } = inquiry.reader;
  const account = (parts: readonly Part<V>[]): Account<V> => ({
    about: "openSlot",
    id: slotId,
    viewer,
    parts: [openPart(inquiry, slot), ...parts],
  });
  if (!staff.includes(viewer)) {
    return ok(account([part("reasons", [say(inquiry, message.nobodyFound, null)])]));
  }
  const standings = standingsFor(inquiry, slot);
  return ok(
    account([
      countsPart(inquiry, standings),
      ...reasonParts(inquiry, standings),
      ...changeParts(inquiry, standings),
    ]),
  );
}

/** What is open, and how many people are missing. */
export const openPart = <V extends Viewer>(
  inquiry: Inquiry<V>,
  { role, interval, missing }: OpenSlot,
): Part<V> => {
  const facts = { role, start: interval.start, end: interval.end, count: missing };
  return part("need", [say(inquiry, message.stillOpen, null, facts)]);
};

/**
 * Every worker's standing, by id. Of several shifts that would do, the one with fewest reasons
 * against. A slot is asked about by itself and in the summary, so what was found is kept.
 */
export function standingsFor(inquiry: Inquiry, slot: OpenSlot): readonly Standing[] {
  const found = standings.get(inquiry) ?? new Map<OpenSlot, readonly Standing[]>();
  standings.set(inquiry, found);
  const those = found.get(slot) ?? findStandings(inquiry, slot);
  found.set(slot, those);
  return those;
}

function findStandings(inquiry: Inquiry, slot: OpenSlot): readonly Standing[] {
  const shapes = shiftsToFill(inquiry.problem, slot);
  return inquiry.problem.workers
    .map((worker) => standingOf(inquiry, worker, shapes))
    .toSorted((a, b) => (a.worker.id < b.worker.id ? -1 : 1));
}

const standings = new WeakMap<Inquiry, Map<OpenSlot, readonly Standing[]>>();

function standingOf(inquiry: Inquiry, worker: Worker, shapes: readonly Wanted[]): Standing {
  let best: Standing | null = null;
  for (const wanted of shapes) {
    // Nothing but a shift that she could take is better than one reason: the others need no reasons.
    const isWorse = best?.kept?.reasonCount === 1 && !isClear(tryTaking(inquiry, worker, wanted));
    if (isWorse) continue;
    const kept = keptOut(inquiry, worker, wanted);
    if (best === null || (kept?.reasonCount ?? 0) < (best.kept?.reasonCount ?? 0)) {
      best = { worker, wanted, kept };
    }
    if (kept === null) break;
  }
  return present(best, "a shift that would fill the slot");
}

/** "Not trained for this role: 11. Not available: 4." Each person is counted once. */
export function countsPart<V extends Viewer>(
  inquiry: Inquiry<V>,
  standings: readonly Standing[],
): Part<V> {
  const groups = standings.map(({ worker, wanted, kept }): ReasonGroup => {
    if (kept !== null) return groupOf(kept.reasons);
    return isSecondIn(inquiry, shiftsOf(inquiry, worker.id), wanted) ? "secondShift" : "free";
  });
  const counted = reasonGroups
    .map((group) => ({ group, count: groups.filter((one) => one === group).length }))
    .filter(({ count }) => count > 0);
  return part(
    "counts",
    counted.map(({ group, count }) => say(inquiry, message.groupCounts[group], null, { count })),
  );
}

function reasonParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  standings: readonly Standing[],
): readonly Part<V>[] {
  return standings.flatMap(({ worker, kept }): readonly Part<V>[] => {
    if (kept === null) return [];
    const freed = kept.freedBy.map(({ interval }) =>
      say(inquiry, message.couldWithout, worker.id, { start: interval.start }),
    );
    return [part("reasons", [...sayFindings(inquiry, kept.reasons), ...freed])];
  });
}

/**
 * The few smallest changes after which somebody could take it: nothing asked first, training last.
 */
export function changeParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  standings: readonly Standing[],
): readonly Part<V>[] {
  const single = standings.flatMap(({ worker, wanted, kept }) =>
    singleChanges(inquiry, worker, wanted, kept),
  );
  const swaps = standings
    .filter(({ kept }) => (kept?.freedBy.length ?? 0) > 0)
    .slice(0, swappersMax)
    .flatMap(({ wanted, kept }) => (kept === null ? [] : swapsFor(inquiry, kept, wanted)));
  const named = [...single, ...swaps].toSorted(byEase);
  const few = named.filter(
    (change, index) => ofKind(named.slice(0, index), change.kind) < changesOfAKindMax,
  );
  const [before, after] = [few.filter(isBeforeAsking), few.filter((one) => !isBeforeAsking(one))];
  const parts = [
    ...before.map((change) => changePart(inquiry, change)),
    ...askParts(inquiry, standings),
    ...after.map((change) => changePart(inquiry, change)),
  ].slice(0, changesMax);
  return parts.length > 0 ? parts : [part("change", [say(inquiry, message.noChangeFound, null)])];
}

const ofKind = (changes: readonly Change[], kind: Change["kind"]): number =>
  changes.filter((change) => change.kind === kind).length;

const isBeforeAsking = ({ kind }: Change): boolean => kind === "give" || kind === "swap";

/** Nobody is named: a name here, and none for somebody on leave, would tell who is on leave. */
function askParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  standings: readonly Standing[],
): readonly Part<V>[] {
  const count = standings.filter(
    ({ worker, wanted, kept }) =>
      kept !== null &&
      !mayKnowWhy(inquiry.reader, worker.id) &&
      couldIfAvailable(inquiry, kept, wanted),
  ).length;
  return count === 0 ? [] : [part("change", [say(inquiry, askTheTeam, null, { count })])];
}
