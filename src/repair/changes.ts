import type { Change, ChangeKind, ChangeReason } from "../domain/change.ts";
import type { Disruption } from "../domain/disruption.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment, Break } from "../domain/shift.ts";
import { present } from "../kernel/assert.ts";
import { type Instant, lengthMinutes } from "../time/interval.ts";
import { cancellation, leaveOver } from "./begun.ts";
import type { Difference } from "./differences.ts";
import { sameWork } from "./lawful.ts";
import { byWhom } from "./standing.ts";

export interface Occasion {
  readonly problem: Problem;
  readonly disruptions: readonly Disruption[];
  readonly released: readonly Assignment[];
  readonly now: Instant;
}

/**
 * A difference as the record of it that stands in the schedule. A shift that its worker cannot come to,
 * or that a consent taken back makes unlawful, is gone at her own request; all else the employer asks.
 */
export function changeOf(
  { before, after }: Difference,
  cause: string | null,
  occasion: Occasion,
): Change {
  const { problem, disruptions, released, now } = occasion;
  const one = present(before ?? after, "a side of a difference");
  const worker = present(
    problem.workers.find(({ id }) => id === one.worker),
    "the worker of a difference",
  );
  const common = {
    ...cancellation(one, now),
    id: `change:${one.shift.id}`,
    shift: (after ?? one).shift.id,
    before: before?.shift.interval ?? null,
    after: after?.shift.interval ?? null,
  };
  if (before !== null && after === null) {
    if (leaveOver(worker, before.shift) !== null) {
      return { ...common, initiator: "worker", kind: "timeOff", reason: "employeeRequest" };
    }
    if (released.some((gone) => gone.worker === one.worker && sameWork(gone, before))) {
      return { ...common, ...byWhom(before, disruptions) };
    }
  }
  const reason = reasonBehind(disruptions.find(({ id }) => id === cause));
  return { ...common, kind: kindOf(before, after, common.kind), reason };
}

/** In the words that laws make exceptions for. A leave granted ahead is planned for, not suffered. */
function reasonBehind(cause: Disruption | undefined): ChangeReason | null {
  if (cause === undefined) return null;
  if (cause.kind === "callOut") return "coworkerAbsence";
  return "reason" in cause ? (cause.reason ?? "business") : "business";
}

function kindOf(
  before: Assignment | null,
  after: Assignment | null,
  whenGone: ChangeKind,
): ChangeKind {
  if (after === null) return whenGone;
  if (before === null) return "addShift";
  const gained = workedMinutes(after) - workedMinutes(before);
  return gained > 0 ? "extend" : gained < 0 ? "reduce" : "move";
}

const workedMinutes = ({ shift }: Assignment): number =>
  shift.breaks
    .filter(({ paid }: Break) => !paid)
    .reduce((sum, { interval }) => sum - lengthMinutes(interval), lengthMinutes(shift.interval));
