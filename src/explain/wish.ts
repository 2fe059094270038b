import type { WorkerId } from "../domain/identity.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Wish, Worker } from "../domain/worker.ts";
import { present, unreachable } from "../kernel/assert.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Viewer } from "../rules/explanation.ts";
import type { Interval } from "../time/interval.ts";
import { type Account, type Part, part } from "./account.ts";
import { firstPossible } from "./alternatives.ts";
import { changeParts, countsPart } from "./conflict.ts";
import { holdsRole } from "./eligibility.ts";
import { type Inquiry, shiftsOf } from "./inquiry.ts";
import { keptOut } from "./kept-out.ts";
import * as message from "./messages/wishes.ts";
import { privateAccount, say, sayShift } from "./statements.ts";
import { type Target, targetOf, whyNotParts } from "./why-not.ts";
import { sayAlternative } from "./why.ts";
import { seenAs } from "./reader.ts";
import { fillsWish, inTheWay, stateOf, wishedShift } from "./wish-state.ts";
import { asWanted } from "./trial.ts";

/** One account for each wish of a worker: met or not, why, and what would change it. */
export function wishesOf<V extends Viewer>(
  inquiry: Inquiry<V>,
  id: WorkerId,
): Result<readonly Account<V>[], "unknownWorker"> {
  const worker = inquiry.problem.workers.find((one) => one.id === id);
  if (worker === undefined) return fail("unknownWorker");
  const closed = privateAccount(inquiry, "wish", id, id);
  if (closed !== null) return ok([closed]);
  return ok(
    worker.wishes.map((wish) => ({
      about: "wish",
      id: wish.id,
      viewer: inquiry.reader.viewer,
      parts: wishParts(inquiry, worker, wish),
    })),
  );
}

function wishParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  worker: Worker,
  wish: Wish,
): readonly Part<V>[] {
  const state = stateOf(wish, shiftsOf(inquiry, worker.id), inquiry.problem);
  if (state === "elsewhere")
    return [part("wish", [say(inquiry, message.notThisPeriod, worker.id)])];
  const { form, facts } = formOf(inquiry, wish);
  const head = part("wish", [say(inquiry, message.wishes[form][state], worker.id, facts)]);
  return state === "met" ? [head] : [head, ...reasonParts(inquiry, worker, wish)];
}

/** In which words a wish is told: a day off has a date, everything else has times. */
function formOf(
  { problem }: Inquiry,
  wish: Wish,
): {
  readonly form: keyof typeof message.wishes;
  readonly facts: Readonly<Record<string, number>>;
} {
  if (wish.kind === "shift") {
    const wanted = present(wishedShift(wish.shift, problem), "the shift wished for");
    return { form: "shift", facts: { start: wanted.interval.start } };
  }
  const { start, end } = wish.interval;
  const { calendar } = problem.site;
  const day = calendar.dayOf(start);
  const whole = calendar.daySpan(day);
  const isWholeDay = whole.start === start && whole.end === end;
  if (wish.kind === "off" && isWholeDay) return { form: "dayOff", facts: { day } };
  return { form: wish.kind, facts: { start, end } };
}

function reasonParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  worker: Worker,
  wish: Wish,
): readonly Part<V>[] {
  switch (wish.kind) {
    case "off":
      return heldAssignments(inquiry, worker.id, wish.interval).flatMap((assignment) =>
        offParts(inquiry, assignment),
      );
    case "work":
      return workParts(inquiry, worker, wish.interval);
    case "shift": {
      const target = targetOf(inquiry, worker, wish.shift);
      if (target !== null) return whyNotParts(inquiry, worker, target);
      return [part("reasons", [say(inquiry, message.noSuchShift, worker.id)])];
    }
    default:
      return unreachable(wish);
  }
}

const heldAssignments = (
  { schedule }: Inquiry,
  id: WorkerId,
  off: Interval,
): readonly Assignment[] =>
  schedule.assignments.filter(
    ({ worker, shift }) => worker === id && inTheWay(off, [shift]).length > 0,
  );

/** Somebody else is tried for the shift that stands against the time off. */
function offParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  assignment: Assignment,
): readonly Part<V>[] {
  const { worker, shift } = assignment;
  const facts = { start: shift.interval.start };
  const possible = firstPossible(inquiry, assignment);
  const asOneself = seenAs(inquiry.reader, worker) === "self";
  if (possible === null) {
    const others = inquiry.problem.workers.filter(({ id }) => id !== worker);
    const wanted = asWanted(inquiry, shift);
    const standings = others.map((other) => ({
      worker: other,
      wanted,
      kept: keptOut(inquiry, other, wanted),
    }));
    return [
      part("reasons", [say(inquiry, message.wouldStayOpen, worker, facts)]),
      ...(asOneself
        ? [part("change", [say(inquiry, message.ifSomeoneTakesIt, worker)])]
        : [countsPart(inquiry, standings), ...changeParts(inquiry, standings)]),
    ];
  }
  if (asOneself) return [part("change", [say(inquiry, message.tradePossible, worker, facts)])];
  return [
    part("reasons", [say(inquiry, message.insteadOf, worker, facts)]),
    part("alternative", sayAlternative(inquiry, possible)),
  ];
}

/**
 * The shift at that time that the worker comes closest to: open ones first, then those others have.
 */
function workParts<V extends Viewer>(
  inquiry: Inquiry<V>,
  worker: Worker,
  wished: Interval,
): readonly Part<V>[] {
  const { schedule, problem } = inquiry;
  const ids = [
    ...schedule.open.map(({ id }) => id),
    ...schedule.assignments.map(({ shift }) => shift.id as string),
  ];
  const targets = ids
    .map((id) => targetOf(inquiry, worker, id))
    .filter((target) => target !== null)
    .filter(({ wanted }) => fillsWish(wanted.interval, wished))
    .filter(({ wanted }) => holdsRole(problem, worker, wanted.role, wanted.interval.start));
  const reasons = (target: Target): number =>
    keptOut(inquiry, worker, target.wanted)?.reasonCount ?? 0;
  const [closest] = targets
    .map((target) => ({ target, against: reasons(target) }))
    .toSorted((a, b) => a.against - b.against);
  if (closest === undefined)
    return [part("reasons", [say(inquiry, message.noShiftThen, worker.id)])];
  const { target } = closest;
  return [
    part("shift", [sayShift(inquiry, target.wanted)]),
    ...whyNotParts(inquiry, worker, target),
  ];
}
