import type { FixedShift } from "../domain/demand.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Stray } from "./checked.ts";

/** Everything in a schedule that does not fit the problem it claims to answer, before any law is asked. */
export function findStrays(problem: Problem, schedule: Schedule): readonly Stray[] {
  const fixed = new Map(problem.demand.shifts.map((shift) => [shift.id, shift]));
  const known: Known = {
    workers: new Set(problem.workers.map(({ id }) => id)),
    roles: new Set(problem.roles.map(({ id }) => id)),
  };
  return [
    ...schedule.assignments.flatMap((assignment) => [
      ...strangers(known, assignment),
      ...outside(problem, assignment),
      ...wrongDemand(fixed, assignment),
    ]),
    ...schedule.changes.flatMap((change) => unknownWorker(known, change.worker, change.shift)),
    ...overfilled(problem, schedule),
    ...missingPins(problem, schedule),
  ];
}

interface Known {
  readonly workers: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

function strangers(known: Known, { worker, shift }: Assignment): readonly Stray[] {
  const found = unknownWorker(known, worker, shift.id);
  if (!known.roles.has(shift.role)) {
    found.push({ code: "unknownRole", subject: shift.role, shift: shift.id });
  }
  return found;
}

const unknownWorker = ({ workers }: Known, worker: string, shift: string): Stray[] =>
  workers.has(worker) ? [] : [{ code: "unknownWorker", subject: worker, shift }];

function outside(problem: Problem, { worker, shift }: Assignment): readonly Stray[] {
  const { start, end } = problem.period.interval;
  const inside = start <= shift.interval.start && shift.interval.start < end;
  return inside ? [] : [{ code: "outsidePeriod", subject: worker, shift: shift.id }];
}

function wrongDemand(
  fixed: ReadonlyMap<string, FixedShift>,
  { demand, shift }: Assignment,
): readonly Stray[] {
  if (demand === null) return [];
  const wanted = fixed.get(demand);
  if (wanted === undefined) return [{ code: "unknownDemand", subject: demand, shift: shift.id }];
  const fits =
    wanted.role === shift.role &&
    wanted.interval.start === shift.interval.start &&
    wanted.interval.end === shift.interval.end;
  return fits ? [] : [{ code: "notThatDemand", subject: demand, shift: shift.id }];
}

function overfilled(problem: Problem, schedule: Schedule): readonly Stray[] {
  const given = new Map<string, number>();
  for (const { demand } of schedule.assignments) {
    if (demand !== null) given.set(demand, (given.get(demand) ?? 0) + 1);
  }
  return problem.demand.shifts
    .filter((shift) => (given.get(shift.id) ?? 0) > shift.count)
    .map((shift) => ({ code: "overfilled", subject: shift.id, shift: null }));
}

function missingPins(problem: Problem, schedule: Schedule): readonly Stray[] {
  if (problem.pins.length === 0) return [];
  const kept = new Set(schedule.assignments.map(identity));
  return problem.pins
    .filter((pin) => !kept.has(identity(pin)))
    .map((pin) => ({ code: "pinMissing", subject: pin.worker, shift: pin.shift.id }));
}

const identity = ({ worker, shift }: Assignment): string =>
  [worker, shift.role, shift.interval.start, shift.interval.end].join("\n");
