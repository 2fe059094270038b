import type { Change, ChangeReason } from "../../src/domain/change.ts";
import { shiftId, workerId } from "../../src/domain/identity.ts";
import type { Break, Publication, Shift } from "../../src/domain/shift.ts";
import { type Instant, type Interval, contains, instant } from "../../src/time/interval.ts";
import { lengthMinutes } from "../../src/time/interval.ts";
import type { LawCase, LawCaseChange, LawCaseShift } from "./case-format.ts";
import { onlyRole } from "./case-worker.ts";

type ReadTime = (text: string) => Instant;

/** The same schedule as it was published, and as it stands after every change. */
export interface CaseSchedule {
  readonly published: Publication | null;
  readonly before: readonly Shift[];
  readonly after: readonly Shift[];
  readonly changes: readonly Change[];
}

/** What the cases call a reason, where we call it otherwise. */
const reasons: Readonly<Record<string, ChangeReason>> = {
  publicUtilityFailure: "utilityFailure",
  coworkerAbsenceVoluntary: "coworkerAbsence",
};

export function scheduleOf({ facts }: LawCase, at: ReadTime): CaseSchedule {
  const spanOf = (span: { start: string; end: string }): Interval => ({
    start: at(span.start),
    end: at(span.end),
  });
  const listed = facts.shifts.map((shift) => shiftOf(shift, spanOf));
  const added = new Set(
    facts.changes.filter(({ kind }) => kind === "addShift").map(({ shift }) => shift),
  );
  const before = listed.filter(({ id }) => !added.has(id));
  const after = facts.changes
    .toSorted((a, b) => at(a.at) - at(b.at))
    .reduce((shifts, change) => changed(shifts, change, spanOf), listed)
    .toSorted(byStart);
  const publishedAt = facts.publishedAt === undefined ? null : at(facts.publishedAt);
  const assignments = before.map((shift) => ({ worker: workerId("w"), shift, demand: null }));
  return {
    published: publishedAt === null ? null : { publishedAt, assignments },
    before: before.toSorted(byStart),
    after,
    changes: facts.changes.map((change, index) => ({
      id: `c${index + 1}`,
      worker: workerId("w"),
      shift: shiftId(change.shift),
      at: at(change.at),
      initiator: change.initiator,
      kind: change.kind,
      before: change.before === null ? null : spanOf(change.before),
      after: change.after === null ? null : spanOf(change.after),
      reason:
        change.reason === undefined
          ? null
          : (reasons[change.reason] ?? (change.reason as ChangeReason)),
      voluntaryStated: change.voluntaryStated || change.reason === "coworkerAbsenceVoluntary",
      overtimePremiumPaid: change.overtimePremiumPaid,
      disputed: change.disputed,
    })),
  };
}

function shiftOf(
  shift: LawCaseShift,
  spanOf: (span: { start: string; end: string }) => Interval,
): Shift {
  return {
    id: shiftId(shift.id),
    role: onlyRole,
    interval: spanOf(shift),
    breaks: shift.breaks.map((pause) => ({
      kind: pause.kind,
      interval: spanOf(pause),
      paid: pause.paid,
    })),
    onCall: shift.onCall,
  };
}

function changed(
  shifts: readonly Shift[],
  change: LawCaseChange,
  spanOf: (span: { start: string; end: string }) => Interval,
): Shift[] {
  const { after } = change;
  if (after === null) return shifts.filter(({ id }) => id !== change.shift);
  return shifts.map((shift) => (shift.id === change.shift ? moved(shift, spanOf(after)) : shift));
}

/** Breaks that still lie inside stay; those of a shift moved as a whole, and left outside, move along. */
function moved(shift: Shift, interval: Interval): Shift {
  const by = interval.start - shift.interval.start;
  const inside = shift.breaks.filter((pause) => contains(interval, pause.interval));
  const whole = lengthMinutes(interval) === lengthMinutes(shift.interval);
  if (!whole || inside.length === shift.breaks.length)
    return { ...shift, interval, breaks: inside };
  const along = (pause: Break): Break => ({
    ...pause,
    interval: { start: instant(pause.interval.start + by), end: instant(pause.interval.end + by) },
  });
  return { ...shift, interval, breaks: shift.breaks.map(along) };
}

const byStart = (a: Shift, b: Shift): number =>
  a.interval.start - b.interval.start || a.interval.end - b.interval.end;
