import type { ShiftId } from "../domain/identity.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Viewer } from "../rules/explanation.ts";
import { type Account, type Part, part } from "./account.ts";
import {
  type Alternative,
  isPossible,
  nextBest,
  otherCandidates,
  firstPossible,
} from "./alternatives.ts";
import { goalChanges } from "./compare.ts";
import { sayData } from "./data-used.ts";
import { holdsRole, surroundingsOf } from "./eligibility.ts";
import { type Inquiry, assignmentOf, isPinned, isSameWork, shiftsOf } from "./inquiry.ts";
import * as alternative from "./messages/alternatives.ts";
import { engineRole, pinned, published } from "./messages/engine.ts";
import * as message from "./messages/why.ts";
import { privateAccount, say, sayCaveats, sayFindings, sayGoals, sayShift } from "./statements.ts";
import { notAvailableKinds, seenAs } from "./reader.ts";
import { type Redacted } from "./visibility.ts";

/** How many other workers an answer compares. */
const alternativesMax = 3;

/**
 * Why this worker has this shift: need, eligibility, goals, who else, which data, what the engine
 * did.
 */
export function why<V extends Viewer>(
  inquiry: Inquiry<V>,
  shift: ShiftId,
): Result<Account<V>, "unknownShift"> {
  const assignment = assignmentOf(inquiry, shift);
  const worker = inquiry.problem.workers.find(({ id }) => id === assignment?.worker);
  if (assignment === null || worker === undefined) return fail("unknownShift");
  const closed = privateAccount(inquiry, "assignment", shift, worker.id);
  if (closed !== null) return ok(closed);
  return ok({
    about: "assignment",
    id: shift,
    viewer: inquiry.reader.viewer,
    parts: [
      needPart(inquiry, assignment),
      eligibilityPart(inquiry, assignment, worker),
      findingsPart(inquiry, assignment),
      goalsPart(inquiry, assignment),
      ...alternativeParts(inquiry, assignment),
      part("data", [sayData(inquiry, worker)]),
      enginePart(inquiry, assignment),
    ],
  });
}

function needPart<V extends Viewer>(inquiry: Inquiry<V>, assignment: Assignment): Part<V> {
  const { shifts, curves } = inquiry.problem.demand;
  const fixed = shifts.find(({ id }) => id === assignment.demand);
  const curve = curves.find(({ role }) => role === assignment.shift.role);
  const need =
    fixed !== undefined
      ? say(inquiry, message.peopleNeeded, null, { count: fixed.count })
      : say(inquiry, curve === undefined ? message.noDemand : message.curveNeeded, null);
  return part("need", [sayShift(inquiry, assignment.shift), need]);
}

function eligibilityPart<V extends Viewer>(
  inquiry: Inquiry<V>,
  { shift }: Assignment,
  worker: Worker,
): Part<V> {
  const { problem } = inquiry;
  const tell = (what: Parameters<typeof say>[1], facts: Record<string, string | number> = {}) =>
    say(inquiry, what, worker.id, facts);
  const around = surroundingsOf(problem, worker, shiftsOf(inquiry, worker.id), shift);
  const { maxMinutesPerWeek, desiredMinutesPerWeek } = worker.contract;
  const { restBeforeMinutes, restAfterMinutes, weekMinutes } = around;
  const away = inquiry
    .findingsOf(worker.id)
    .some(({ kind, shifts }) => notAvailableKinds.includes(kind) && shifts.includes(shift.id));
  const held = holdsRole(problem, worker, shift.role, shift.interval.start);
  return part("eligibility", [
    held ? tell(message.roleHeld, { role: shift.role }) : null,
    away ? null : tell(message.available),
    restBeforeMinutes === null
      ? null
      : tell(message.restBefore, { restMinutes: restBeforeMinutes }),
    restAfterMinutes === null ? null : tell(message.restAfter, { restMinutes: restAfterMinutes }),
    tell(message.weekMinutes, { weekMinutes }),
    maxMinutesPerWeek === null
      ? null
      : tell(message.weekMost, { weekMinutesMax: maxMinutesPerWeek }),
    desiredMinutesPerWeek === null
      ? null
      : tell(message.weekWished, { weekMinutesDesired: desiredMinutesPerWeek }),
  ]);
}

/**
 * What the judge says of this shift as it stands: a schedule that somebody else made may be
 * unlawful.
 */
function findingsPart<V extends Viewer>(
  inquiry: Inquiry<V>,
  { worker, shift }: Assignment,
): Part<V> {
  const about = inquiry.findingsOf(worker).filter(({ shifts }) => shifts.includes(shift.id));
  const unlawful = about.some(({ outcome }) => outcome === "violation");
  const lawful = about.length === 0 ? say(inquiry, message.lawful, worker) : null;
  return part("findings", [
    unlawful ? say(inquiry, message.unlawful, worker) : lawful,
    ...sayFindings(inquiry, about),
  ]);
}

/** The goals that would be met less well on this worker's own line without the shift. */
export function goalsPart<V extends Viewer>(
  inquiry: Inquiry<V>,
  { worker, shift }: Assignment,
): Part<V> {
  const without = shiftsOf(inquiry, worker).filter(({ id }) => id !== shift.id);
  const { goals } = goalChanges(inquiry, [{ worker, shifts: without }]);
  return part(
    "goals",
    sayGoals(
      inquiry,
      worker,
      "better",
      goals.filter(({ points }) => points > 0),
    ),
  );
}

/**
 * Who else could have had it. A worker reads only whether anybody could; staff read who, and at
 * what price.
 */
export function alternativeParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  assignment: Assignment,
): readonly Part<V>[] {
  const { worker, shift } = assignment;
  const others = otherCandidates(inquiry, assignment);
  if (seenAs(inquiry.reader, worker) === "self") {
    const free = firstPossible(inquiry, assignment) !== null;
    return [
      part("alternative", [say(inquiry, free ? message.someoneElse : message.nobodyElse, worker)]),
    ];
  }
  if (others.length === 0) {
    return [
      part("alternative", [say(inquiry, message.nobodyHoldsRole, null, { role: shift.role })]),
    ];
  }
  return nextBest(inquiry, assignment, alternativesMax).map((one) =>
    part("alternative", sayAlternative(inquiry, one)),
  );
}

/** One other worker: the rules that stop her, or how the goals would move. */
export function sayAlternative<V extends Viewer>(
  inquiry: Inquiry<V>,
  tried: Alternative,
): readonly (Redacted<V> | null)[] {
  const { id } = tried.worker;
  if (!isPossible(tried)) {
    return [say(inquiry, alternative.stopped, id), ...sayFindings(inquiry, tried.stopped.reasons)];
  }
  const { changes, inReturn, isSecond } = tried;
  const facts = { points: Math.abs(changes.points) };
  const moved = Math.sign(changes.points);
  const verdict =
    moved > 0 ? alternative.worse : moved < 0 ? alternative.better : alternative.equal;
  return [
    say(inquiry, verdict, id, facts),
    isSecond ? say(inquiry, alternative.asSecond, id) : null,
    inReturn === null
      ? null
      : say(inquiry, alternative.inTrade, id, { start: inReturn.interval.start }),
    ...sayGoals(
      inquiry,
      id,
      "worse",
      changes.goals.filter(({ points }) => points > 0),
    ),
    ...sayCaveats(inquiry, id, tried),
  ];
}

function enginePart<V extends Viewer>(inquiry: Inquiry<V>, { worker, shift }: Assignment): Part<V> {
  const told = inquiry.problem.published?.assignments ?? [];
  const known = told.some((one) => one.worker === worker && isSameWork(one.shift, shift));
  return part("engine", [
    isPinned(inquiry, worker, shift) ? say(inquiry, pinned, worker) : null,
    known ? say(inquiry, published, worker) : null,
    say(inquiry, engineRole, null),
  ]);
}
