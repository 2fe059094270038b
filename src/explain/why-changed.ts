import type { Change } from "../domain/change.ts";
import type { WorkerId } from "../domain/identity.ts";
import type { ConsentKind } from "../domain/worker.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Viewer } from "../rules/explanation.ts";
import { type Account, type Part, part } from "./account.ts";
import { type Inquiry, workerOf } from "./inquiry.ts";
import type { Message } from "./message.ts";
import * as message from "./messages/changed.ts";
import * as why from "./messages/changed-why.ts";
import { privateAccount, say, sayFindings } from "./statements.ts";
import type { Redacted } from "./visibility.ts";

/**
 * Why a shift is not as its worker had been told: what became of it, why, how long ahead she hears of
 * it, which agreement of hers it rests on, and what she is owed. Who was away is told to nobody.
 */
export function whyChanged<V extends Viewer>(
  inquiry: Inquiry<V>,
  id: string,
): Result<Account<V>, "unknownChange"> {
  const change = inquiry.schedule.changes.find((one) => one.id === id);
  if (change === undefined) return fail("unknownChange");
  const closed = privateAccount(inquiry, "change", id, change.worker);
  if (closed !== null) return ok(closed);
  const { viewer } = inquiry.reader;
  return ok({ about: "change", id, viewer, parts: changeParts(inquiry, change) });
}

/** All changes of a worker, by time; of everybody for null. */
export const changesOf = ({ schedule }: Inquiry, worker: WorkerId | null): readonly Change[] =>
  schedule.changes.filter((change) => worker === null || change.worker === worker);

/** What is said of one change. */
export function changeParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  change: Change,
): readonly Part<V>[] {
  const { worker, before, after } = change;
  const first = Math.min(before?.start ?? Infinity, after?.start ?? Infinity);
  const noticeMinutes = Math.max(0, first - change.at);
  const tellsNotice = noticeMinutes > 0 && change.initiator === "employer";
  return [
    part("shift", [sayWhat(inquiry, change)]),
    part("reasons", [
      say(inquiry, reasonOf(change), worker),
      tellsNotice ? say(inquiry, message.notice, worker, { noticeMinutes }) : null,
      sayAgreed(inquiry, change),
    ]),
    part("findings", sayOwed(inquiry, change)),
  ];
}

function sayWhat<V extends Viewer>(inquiry: Inquiry<V>, change: Change): Redacted<V> | null {
  const { worker, before, after } = change;
  if (after === null) {
    if (before === null) return null;
    return say(inquiry, message.gone, worker, { start: before.start, end: before.end });
  }
  const now = { start: after.start, end: after.end };
  if (before === null) return say(inquiry, message.added, worker, now);
  if (before.start !== after.start || before.end !== after.end) {
    const old = { oldStart: before.start, oldEnd: before.end };
    return say(inquiry, message.moved, worker, { ...old, ...now });
  }
  const role = inquiry.schedule.assignments.find(({ shift }) => shift.id === change.shift)?.shift
    .role;
  return role === undefined ? null : say(inquiry, message.otherRole, worker, { role, ...now });
}

/** Read from the record of the change alone, so that a file read years later tells the same. */
function reasonOf({ initiator, kind, reason }: Change): Message {
  if (initiator !== "employer") {
    const away = kind === "timeOff" || kind === "sickLeave" || initiator === "external";
    return away ? why.cannotCome : why.ownRequest;
  }
  switch (reason) {
    case null:
      return why.ruleChanged;
    case "employeeRequest":
    case "mutualSwap":
      return why.ownRequest;
    case "coworkerAbsence":
    case "standbyList":
    case "groupOffer":
      return why.someoneAway;
    case "business":
    case "discipline":
      return why.needsChanged;
    default:
      return why.outsideCause;
  }
}

/** The agreements that late changes ask for, in the order in which they are told. */
const lateConsents: readonly ConsentKind[] = ["scheduleChange", "addedHours"];

function sayAgreed<V extends Viewer>(inquiry: Inquiry<V>, change: Change): Redacted<V> | null {
  const { worker, after, initiator } = change;
  if (after === null || initiator !== "employer") return null;
  const given = workerOf(inquiry, worker).consents.find(
    ({ kind, givenAt, revokedAt }) =>
      lateConsents.includes(kind) &&
      (givenAt === null || givenAt < after.start) &&
      (revokedAt === null || revokedAt > after.start),
  );
  return given === undefined ? null : say(inquiry, message.agreed, worker, { consent: given.kind });
}

/** What the law says is owed for the shift of the change. */
function sayOwed<V extends Viewer>(
  inquiry: Inquiry<V>,
  { worker, shift }: Change,
): readonly Redacted<V>[] {
  const owed = inquiry
    .findingsOf(worker)
    .filter(({ outcome, shifts }) => outcome === "premium" && shifts.includes(shift));
  return sayFindings(inquiry, owed);
}
