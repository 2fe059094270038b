import type { CheckFinding } from "../check/checked.ts";
import type { Change, ChangeReason } from "../domain/change.ts";
import type { Disruption } from "../domain/disruption.ts";
import type { ShiftId } from "../domain/identity.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { type Instant, type Interval, overlap } from "../time/interval.ts";
import { type Law, findingsOf } from "./lawful.ts";

/** A shift that starts at this minute has begun: nobody can be told of a change any more. */
export const hasBegun = ({ start }: Interval, now: Instant): boolean => start <= now;

/** The leave that takes a shift from its worker; null where none does. */
export const leaveOver = ({ leaves }: Worker, { interval }: Assignment["shift"]) =>
  leaves.find((leave) => overlap(leave.interval, interval)) ?? null;

/**
 * The shifts that the employer may no longer cancel, by the notice of changes that the law asks for.
 * They are worked or missed, but never taken away; a reason that the demand's change gives counts.
 */
export function boundShifts(
  law: Law,
  worker: Worker,
  lines: { readonly begun: readonly Assignment[]; readonly ahead: readonly Assignment[] },
  told: { readonly now: Instant; readonly disruptions: readonly Disruption[] },
): ReadonlySet<ShiftId> {
  const cancelled = lines.ahead.map((one): Change => ({
    ...cancellation(one, told.now),
    reason: reasonToCancel(one, told.disruptions),
  }));
  const without = new Set(
    findingsOf(law, worker, lines.begun, cancelled).filter(mayForbid).flatMap(shiftsOf),
  );
  return new Set(lines.ahead.map(({ shift }) => shift.id).filter((id) => without.has(id)));
}

/** A ban binds as well where it is not known whether it covers her; what is only paid never does. */
const mayForbid = ({ outcome, premium }: CheckFinding): boolean =>
  outcome === "violation" || (outcome === "notAssessable" && premium === undefined);

const shiftsOf = ({ shifts }: { readonly shifts: readonly ShiftId[] }) => shifts;

/** A shift taken away by the employer, now. */
export const cancellation = ({ worker, shift }: Assignment, now: Instant): Change => ({
  id: `change:${shift.id}`,
  worker,
  shift: shift.id,
  at: now,
  initiator: "employer",
  kind: shift.onCall ? "onCallNotCalled" : "cancel",
  before: shift.interval,
  after: null,
  reason: null,
  voluntaryStated: false,
  overtimePremiumPaid: false,
});

/** Why the employer would cancel: what is said of the demand that the shift fills. */
export function reasonToCancel(
  { demand }: Assignment,
  disruptions: readonly Disruption[],
): ChangeReason | null {
  for (const one of disruptions) {
    if (one.kind === "demandCount" && one.demand === demand && one.reason !== null) {
      return one.reason;
    }
  }
  return null;
}
