import type { Change, ChangeKind } from "../../../src/domain/change.ts";
import type { Assignment } from "../../../src/domain/shift.ts";
import type { Calendar } from "../../../src/time/calendar.ts";
import type { Day } from "../../../src/time/civil.ts";
import { type Instant, type Interval, contains } from "../../../src/time/interval.ts";
import type { News } from "../log.ts";
import { hasStarted, minutesToArrive } from "./roster.ts";

/** One shift of the plan before and after; null = there is none. */
export interface Edit {
  readonly before: Assignment | null;
  readonly after: Assignment | null;
}

/** What the world lets happen, whoever plans. */
export interface Physics {
  readonly at: Instant;
  readonly calendar: Calendar;
  /** True when she is ready to work more, or at another time, on a date. */
  readonly isReady: (worker: string, date: Day) => boolean;
}

/** All differences of times or roles between the shifts in force and those wanted, by shift id. */
export function editsBetween(
  held: readonly Assignment[],
  wanted: readonly Assignment[],
): readonly Edit[] {
  const before = new Map(held.map((one) => [one.shift.id, one]));
  const after = new Map(wanted.map((one) => [one.shift.id, one]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return ids
    .map((id): Edit => ({ before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter(({ before: one, after: other }) => !isSame(one, other));
}

const isSame = (a: Assignment | null, b: Assignment | null): boolean =>
  a !== null &&
  b !== null &&
  a.shift.role === b.shift.role &&
  a.shift.interval.start === b.shift.interval.start &&
  a.shift.interval.end === b.shift.interval.end;

/**
 * Whether an edit can happen at all. Work that has begun can be ended early or late, and never
 * undone; nobody arrives within the hour; nobody works more or otherwise who is not ready to.
 */
export function canHappen({ before, after }: Edit, physics: Physics): boolean {
  const { at, calendar, isReady } = physics;
  if (before !== null && hasStarted(before, at)) {
    if (after === null || before.shift.interval.start !== after.shift.interval.start) return false;
    return after.shift.interval.end >= at && before.shift.interval.end > at;
  }
  if (after === null) return true;
  const { worker, shift } = after;
  const startsAlike = before?.shift.interval.start === shift.interval.start;
  if (!startsAlike && shift.interval.start < at + minutesToArrive) return false;
  const isLess = before !== null && contains(before.shift.interval, shift.interval);
  return isLess || isReady(worker, calendar.dayOf(shift.interval.start));
}

/** The change as the record has it: its initiator is the simulator's word. Null: no times changed. */
export function changeOf(
  { before, after }: Edit,
  news: News,
  place: { readonly at: Instant; readonly id: string },
): Change | null {
  const [old, now] = [before?.shift.interval ?? null, after?.shift.interval ?? null];
  const of = after ?? before;
  if (of === null || (old !== null && now !== null && sameTimes(old, now))) return null;
  return {
    id: place.id,
    worker: of.worker,
    shift: of.shift.id,
    at: place.at,
    initiator: "employer",
    kind: kindOf(old, now),
    before: old,
    after: now,
    reason: news.kind === "absence" || news.kind === "departure" ? "coworkerAbsence" : "business",
    voluntaryStated: true,
    overtimePremiumPaid: false,
  };
}

const sameTimes = (a: Interval, b: Interval): boolean => a.start === b.start && a.end === b.end;

function kindOf(before: Interval | null, after: Interval | null): ChangeKind {
  if (before === null) return "addShift";
  if (after === null) return "cancel";
  if (contains(before, after)) return "reduce";
  return contains(after, before) ? "extend" : "move";
}

/**
 * True for an edit that she signs for: a shift that is new to her, or has other times than she was
 * told. Of a shorter shift too: laws see times that were not in the schedule.
 */
export const isSigned = ({ after }: Edit): boolean => after !== null;
