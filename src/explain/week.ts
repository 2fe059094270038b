import type { WorkerId } from "../domain/identity.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Viewer } from "../rules/explanation.ts";
import { type Account, type Part, part } from "./account.ts";
import { countsPart, openPart, standingsFor } from "./conflict.ts";
import { sayData } from "./data-used.ts";
import { workedMinutes } from "./eligibility.ts";
import { type Inquiry, shiftsOf } from "./inquiry.ts";
import * as message from "./messages/week.ts";
import { engineRole } from "./messages/engine.ts";
import { allLawful } from "./messages/why.ts";
import { staff } from "./message.ts";
import { privateAccount, say, sayFindings, sayShift } from "./statements.ts";
import { seenAs } from "./reader.ts";
import { changeParts, changesOf } from "./why-changed.ts";
import { alternativeParts, goalsPart } from "./why.ts";
import { stateOf } from "./wish-state.ts";
import { wishesOf } from "./wish.ts";

/**
 * Everything about one worker's plan: the shifts with their reasons, the wishes, the data, the
 * engine.
 */
export function weekOf<V extends Viewer>(
  inquiry: Inquiry<V>,
  id: WorkerId,
): Result<Account<V>, "unknownWorker"> {
  const worker = inquiry.problem.workers.find((one) => one.id === id);
  if (worker === undefined) return fail("unknownWorker");
  const closed = privateAccount(inquiry, "week", id, id);
  if (closed !== null) return ok(closed);
  const wishes = wishesOf(inquiry, id);
  return ok({
    about: "week",
    id,
    viewer: inquiry.reader.viewer,
    parts: [
      totalPart(inquiry, id),
      ...shiftParts(inquiry, id),
      ...changesOf(inquiry, id).flatMap((change) => changeParts(inquiry, change)),
      findingsPart(inquiry, id),
      ...(wishes.ok ? wishes.value.flatMap(({ parts }) => parts) : []),
      part("data", [sayData(inquiry, worker)]),
      part("engine", [say(inquiry, engineRole, null)]),
    ],
  });
}

function totalPart<V extends Viewer>(inquiry: Inquiry<V>, id: WorkerId): Part<V> {
  const shifts = shiftsOf(inquiry, id);
  if (shifts.length === 0) return part("week", [say(inquiry, message.noShifts, id)]);
  const facts = {
    count: shifts.length,
    paidMinutes: shifts.reduce((sum, shift) => sum + workedMinutes(shift), 0),
  };
  return part("week", [say(inquiry, message.ownTotal, id, facts)]);
}

/**
 * Each shift, the goals that speak for it and, for the worker's own eyes, whether others were free.
 */
function shiftParts<V extends Viewer>(inquiry: Inquiry<V>, id: WorkerId): readonly Part<V>[] {
  const asOneself = seenAs(inquiry.reader, id) === "self";
  const assignments = shiftsOf(inquiry, id).map((shift) => ({ worker: id, shift, demand: null }));
  return assignments.flatMap((assignment) => [
    part("shift", [sayShift(inquiry, assignment.shift)]),
    goalsPart(inquiry, assignment),
    ...(asOneself ? alternativeParts(inquiry, assignment) : []),
  ]);
}

/** What the rules say of all the shifts: each finding once, or that there is none. */
function findingsPart<V extends Viewer>(inquiry: Inquiry<V>, id: WorkerId): Part<V> {
  const findings = inquiry.findingsOf(id);
  if (findings.length > 0) return part("findings", sayFindings(inquiry, findings));
  const planned = shiftsOf(inquiry, id).length > 0;
  return part("findings", planned ? [say(inquiry, allLawful, id)] : []);
}

/**
 * The whole plan for staff: what is given, what is open and why, what is broken, which wishes are
 * met.
 */
export function weekSummary<V extends Viewer>(
  inquiry: Inquiry<V>,
): Result<Account<V>, "notForThisReader"> {
  const { reader, schedule, problem } = inquiry;
  if (!staff.includes(reader.viewer)) return fail("notForThisReader");
  const findings = problem.workers.flatMap(({ id }) => inquiry.findingsOf(id));
  const broken = findings.filter(({ outcome }) => outcome === "violation");
  const states = problem.workers.flatMap((worker) =>
    worker.wishes.map((wish) => stateOf(wish, shiftsOf(inquiry, worker.id), problem)),
  );
  const asked = states.filter((state) => state !== "elsewhere").length;
  const met = states.filter((state) => state === "met").length;
  const missing = schedule.open.reduce((sum, slot) => sum + slot.missing, 0);
  const said = sayFindings(inquiry, broken);
  return ok({
    about: "week",
    id: problem.site.id,
    viewer: reader.viewer,
    parts: [
      part("week", [
        say(inquiry, message.shiftsGiven, null, { count: schedule.assignments.length }),
        say(inquiry, message.peopleMissing, null, { count: missing }),
        say(inquiry, message.wishesMet, null, { met, asked }),
        say(inquiry, message.rulesBroken, null, { count: said.length }),
      ]),
      part("findings", said),
      ...schedule.open.flatMap((slot) => [
        openPart(inquiry, slot),
        countsPart(inquiry, standingsFor(inquiry, slot)),
      ]),
      part("engine", [say(inquiry, engineRole, null)]),
    ],
  });
}
