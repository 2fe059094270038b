import type { CheckFinding } from "../check/checked.ts";
import type { ShiftId, WorkerId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Assignment, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { assert, present } from "../kernel/assert.ts";
import type { Brand } from "../kernel/brand.ts";
import type { Enactment, Modality } from "../law/enactment.ts";
import type { Ruleset } from "../law/ruleset.ts";
import type { Viewer } from "../rules/explanation.ts";
import type { GoalMeasure, Judge } from "./judge.ts";
import { veil } from "./veil.ts";
import type { Reader } from "./reader.ts";

/**
 * One reader's questions about one schedule. Its problem is veiled for the reader; minted only
 * here.
 */
export type Inquiry<V extends Viewer = Viewer> = Brand<
  {
    readonly reader: Reader<V>;
    readonly problem: Problem;
    readonly ruleset: Ruleset;
    /** The enactments that can forbid something, and those that only ask a price. */
    readonly limits: Ruleset;
    readonly prices: Ruleset;
    readonly schedule: Schedule;
    readonly judge: Judge;
    /** A worker's findings and measures as the schedule stands; asked once, then remembered. */
    readonly findingsOf: (worker: WorkerId) => readonly CheckFinding[];
    readonly measuresOf: (worker: WorkerId) => readonly GoalMeasure[];
  },
  "Inquiry"
>;

/** @throws Bug when the reader is a worker whom the problem does not have: check at the door. */
export function inquire<V extends Viewer>(given: {
  readonly reader: Reader<V>;
  readonly problem: Problem;
  readonly ruleset: Ruleset;
  readonly schedule: Schedule;
  readonly judge: Judge;
}): Inquiry<V> {
  const { reader, ruleset, schedule, judge } = given;
  assert((reader.viewer === "self") === (reader.worker !== null), "self is a worker", reader);
  const problem = veil(given.problem, reader);
  if (reader.worker !== null) workerIn(problem, reader.worker);
  const shiftsOf = (worker: WorkerId): readonly Shift[] => shiftsIn(schedule, worker);
  return {
    reader,
    problem,
    ruleset,
    limits: partOf(ruleset, (modality) => modality !== "premium"),
    prices: partOf(ruleset, (modality) => modality === "premium"),
    schedule,
    judge,
    findingsOf: remembered((id) =>
      judge.judge(problem, ruleset, workerIn(problem, id), shiftsOf(id)),
    ),
    measuresOf: remembered((id) => judge.measure(problem, workerIn(problem, id), shiftsOf(id))),
  } as Inquiry<V>;
}

function partOf(ruleset: Ruleset, belongs: (modality: Modality) => boolean): Ruleset {
  const inForce = ruleset.inForce.filter(({ enactment }) => belongs(enactment.modality));
  return { ...ruleset, inForce };
}

/** A worker's shifts in the schedule, by start, then end, then id. */
export const shiftsOf = ({ schedule }: Inquiry, worker: WorkerId): readonly Shift[] =>
  shiftsIn(schedule, worker);

/** Whether a shift starts on the same date as another one of the line. */
export function isSecondIn(
  { problem }: Inquiry,
  line: readonly Shift[],
  { id, interval }: Pick<Shift, "id" | "interval">,
): boolean {
  const { calendar } = problem.site;
  const date = calendar.dayOf(interval.start);
  return line.some((one) => one.id !== id && calendar.dayOf(one.interval.start) === date);
}

export const workerOf = ({ problem }: Inquiry, id: WorkerId): Worker => workerIn(problem, id);

/** The assignment with this shift id, null when the schedule has none. */
export const assignmentOf = ({ schedule }: Inquiry, id: ShiftId): Assignment | null =>
  schedule.assignments.find(({ shift }) => shift.id === id) ?? null;

export const enactmentOf = ({ ruleset }: Inquiry, finding: CheckFinding): Enactment =>
  present(
    ruleset.inForce.find(({ enactment }) => enactment.id === finding.enactment),
    `the enactment ${finding.enactment} in force`,
  ).enactment;

/** True for an assignment that a person set before: no edit that we propose moves it. */
export const isPinned = ({ problem }: Inquiry, worker: WorkerId, shift: Shift): boolean =>
  problem.pins.some((pin) => pin.worker === worker && isSameWork(pin.shift, shift));

type Work = Pick<Shift, "role" | "interval">;

/** Equal in role and times. Ids are not compared: a schedule read from a file has its own. */
export const isSameWork = (a: Work, b: Work): boolean =>
  a.role === b.role && a.interval.start === b.interval.start && a.interval.end === b.interval.end;

export const byTime = (a: Shift, b: Shift): number =>
  a.interval.start - b.interval.start ||
  a.interval.end - b.interval.end ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const known = new WeakMap<Schedule, ReadonlyMap<WorkerId, readonly Shift[]>>();

function shiftsIn(schedule: Schedule, worker: WorkerId): readonly Shift[] {
  const lines = known.get(schedule) ?? linesOf(schedule);
  known.set(schedule, lines);
  return lines.get(worker) ?? [];
}

function linesOf({ assignments }: Schedule): ReadonlyMap<WorkerId, readonly Shift[]> {
  const lines = new Map<WorkerId, Shift[]>();
  for (const { worker, shift } of assignments) {
    const line = lines.get(worker) ?? [];
    line.push(shift);
    lines.set(worker, line);
  }
  for (const line of lines.values()) line.sort(byTime);
  return lines;
}

const workerIn = (problem: Problem, id: WorkerId): Worker =>
  present(
    problem.workers.find((worker) => worker.id === id),
    `the worker ${id}`,
  );

function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}
