import type { Change } from "../domain/change.ts";
import type { Problem } from "../domain/problem.ts";
import { demandId, roleId } from "../domain/identity.ts";
import type { OpenSlot, Schedule } from "../domain/schedule.ts";
import type { Assignment, Shift } from "../domain/shift.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Issue } from "./issue.ts";
import { IssueList } from "./issues.ts";
import { plainCopy } from "./plain.ts";
import { type Pointer } from "./pointer.ts";
import type { KnownIds } from "./read/known-ids.ts";
import { readChange, writeChange } from "./read/changes.ts";
import { readAssignment } from "./read/pins.ts";
import { type Reading, each, readInterval, refuseDuplicates } from "./read/reading.ts";
import { refuseData } from "./refused-data.ts";
import { type OpenSlotJson, type ScheduleJson, scheduleJson } from "./schema/schedule.ts";
import type { AssignmentJson } from "./schema/shift.ts";
import { soundParts } from "./shape.ts";

export type { ScheduleJson } from "./schema/schedule.ts";

/** A schedule may name anybody and anything: that is for the check to report. */
const anything: KnownIds = {
  roles: null,
  workers: null,
  fixedShifts: null,
  futureShifts: null,
  shifts: null,
};

/**
 * Reads anybody's schedule for a problem, or reports all that is ill-formed in it: times, breaks
 * outside their shift or overlapping, ids that stand twice. Workers, roles and demands that the
 * problem does not have are no issue here. Local times must be unambiguous or carry an offset.
 * Assignments are handed back by worker, then start; open slots by start. Never throws.
 */
export function parseSchedule(json: unknown, problem: Problem): Result<Schedule, readonly Issue[]> {
  const issues = new IssueList();
  const document = plainCopy(json, issues);
  if (!issues.isEmpty) return fail(issues.all());
  refuseData(document, issues);
  const sound = soundParts<ScheduleJson>(scheduleJson, document, issues);
  const reading: Reading = {
    issues,
    calendar: problem.site.calendar,
    disambiguation: "reject",
    period: problem.period,
    ids: anything,
  };
  refuseDuplicates(issues, sound.assignments, "/assignments", ({ id }) => id);
  refuseDuplicates(issues, sound.open, "/open", ({ id }) => id);
  refuseDuplicates(issues, sound.changes, "/changes", ({ id }) => id);
  const schedule: Schedule = {
    problemDigest: sound.problemDigest ?? problem.digest,
    assignments: each(sound.assignments, "/assignments", (assignment, at) =>
      readAssignment(reading, assignment, at),
    ).sort(byWorkerAndStart),
    open: each(sound.open, "/open", (slot, at) => readSlot(reading, slot, at)).sort(byStart),
    changes: each(sound.changes, "/changes", (change, at) => readChange(reading, change, at)).sort(
      byWorkerAndTime,
    ),
  };
  return issues.isEmpty ? ok(schedule) : fail(issues.all());
}

function readSlot(reading: Reading, json: OpenSlotJson, at: Pointer): OpenSlot | null {
  const interval = readInterval(reading, json, at);
  if (interval === null) return null;
  const { id, demand, role, missing } = json;
  return { id, demand: demandId(demand), role: roleId(role), interval, missing };
}

/**
 * Writes a schedule with local times and their offsets, sorted; `parseSchedule` reads it back as it
 * was, up to the order of assignments and slots.
 */
export function writeSchedule(schedule: Schedule, problem: Problem): ScheduleJson {
  const { calendar } = problem.site;
  return {
    format: "fairweek/schedule@1",
    problemDigest: schedule.problemDigest,
    assignments: schedule.assignments
      .toSorted(byWorkerAndStart)
      .map((assignment) => writeAssignment(calendar, assignment)),
    open: schedule.open.toSorted(byStart).map(({ interval, ...slot }) => ({
      id: slot.id,
      demand: slot.demand,
      role: slot.role,
      start: calendar.format(interval.start),
      end: calendar.format(interval.end),
      missing: slot.missing,
    })),
    ...(schedule.changes.length === 0
      ? {}
      : {
          changes: schedule.changes
            .toSorted(byWorkerAndTime)
            .map((change) => writeChange(calendar, change)),
        }),
  };
}

function writeAssignment(
  calendar: Calendar,
  { worker, shift, demand }: Assignment,
): AssignmentJson {
  return { id: shift.id, worker, ...writeShift(calendar, shift), demand, onCall: shift.onCall };
}

const writeShift = (calendar: Calendar, { role, interval, breaks }: Shift) => ({
  role,
  start: calendar.format(interval.start),
  end: calendar.format(interval.end),
  breaks: breaks.map(({ kind, interval: span, paid }) => ({
    kind,
    start: calendar.format(span.start),
    end: calendar.format(span.end),
    paid,
  })),
});

/** By code units, as everywhere: the order must not depend on the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byWorkerAndStart = (a: Assignment, b: Assignment): number =>
  compare(a.worker, b.worker) ||
  a.shift.interval.start - b.shift.interval.start ||
  a.shift.interval.end - b.shift.interval.end ||
  compare(a.shift.id, b.shift.id);

const byWorkerAndTime = (a: Change, b: Change): number =>
  compare(a.worker, b.worker) || a.at - b.at || compare(a.id, b.id);

const byStart = (a: OpenSlot, b: OpenSlot): number =>
  a.interval.start - b.interval.start || compare(a.id, b.id);
