import type { RoleId, WorkerId } from "../../domain/identity.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Schedule } from "../../domain/schedule.ts";
import type { Worker } from "../../domain/worker.ts";
import { asViewer } from "../../explain/index.ts";
import { singleChanges } from "../../explain/changes.ts";
import { standingsFor } from "../../explain/conflict.ts";
import type { Ruleset } from "../../law/ruleset.ts";
import { type GoalsMeasured, measureGoals } from "../goal-measures.ts";
import { inquiryOf } from "../inquiry.ts";

/** A role that a worker would learn, and how much it promises before anything is solved. */
export interface Pair {
  readonly worker: Worker;
  readonly role: RoleId;
  /** Person-minutes of open slots that training alone keeps from this worker. */
  readonly promisedMinutes: number;
}

/** How many people are thought of for each role of the most burdened. */
const relieversOfARole = 3;

const holds = ({ qualifications }: Worker, role: RoleId): boolean =>
  qualifications.some((one) => one.role === role);

/** Nights, weekend shifts and closings of a worker in a schedule already measured. */
export function burdensOf({ goals }: GoalsMeasured, worker: WorkerId): number {
  const fair = goals.find(({ goal }) => goal === "fair-burdens");
  const natural = fair?.workers.find((one) => one.worker === worker)?.natural ?? {};
  return Object.values(natural).reduce((sum, burdens) => sum + burdens, 0);
}

/** Who carries most; of several, the first of the problem. Null where nobody carries anything. */
export function mostBurdened(problem: Problem, measured: GoalsMeasured): Worker | null {
  let most: Worker | null = null;
  let weight = 0;
  for (const worker of problem.workers) {
    const own = burdensOf(measured, worker.id);
    if (own > weight) [most, weight] = [worker, own];
  }
  return most;
}

/**
 * Worth a try, the most promising first: first pairs that training alone keeps from an open slot,
 * by the minutes they could fill; then, for each role of the most burdened, those who carry least.
 */
export function pairsFor(problem: Problem, ruleset: Ruleset, schedule: Schedule): readonly Pair[] {
  const fillers = fillersOf(problem, ruleset, schedule);
  const known = new Set(fillers.map(({ worker, role }) => `${worker.id} ${role}`));
  const relievers = relieversOf(problem, schedule).filter(
    ({ worker, role }) => !known.has(`${worker.id} ${role}`),
  );
  return [...fillers, ...relievers];
}

function fillersOf(problem: Problem, ruleset: Ruleset, schedule: Schedule): readonly Pair[] {
  const inquiry = inquiryOf(problem, ruleset, schedule, asViewer("hr"));
  const promised = new Map<string, Pair>();
  for (const slot of schedule.open) {
    const minutes = slot.missing * (slot.interval.end - slot.interval.start);
    for (const { worker, wanted, kept } of standingsFor(inquiry, slot)) {
      if (kept === null || holds(worker, slot.role)) continue;
      const changes = singleChanges(inquiry, worker, wanted, kept);
      if (!changes.some(({ kind }) => kind === "training")) continue;
      const key = `${worker.id} ${slot.role}`;
      const before = promised.get(key)?.promisedMinutes ?? 0;
      const given = problem.workers.find(({ id }) => id === worker.id) ?? worker;
      promised.set(key, { worker: given, role: slot.role, promisedMinutes: before + minutes });
    }
  }
  const order = orderOf(problem);
  return [...promised.values()].toSorted(
    (a, b) => b.promisedMinutes - a.promisedMinutes || order(a) - order(b),
  );
}

/** The problem's order, so that no name decides. */
const orderOf =
  ({ workers, roles }: Problem) =>
  ({ worker, role }: Pair): number =>
    workers.findIndex(({ id }) => id === worker.id) * roles.length +
    roles.findIndex(({ id }) => id === role);

function relieversOf(problem: Problem, schedule: Schedule): readonly Pair[] {
  const measured = measureGoals(problem, schedule);
  const most = mostBurdened(problem, measured);
  if (most === null) return [];
  const worked = new Set(
    schedule.assignments.filter(({ worker }) => worker === most.id).map(({ shift }) => shift.role),
  );
  return problem.roles
    .filter(({ id }) => worked.has(id))
    .flatMap(({ id: role }) =>
      problem.workers
        .filter((worker) => worker.id !== most.id && !holds(worker, role))
        .map((worker): Pair => ({ worker, role, promisedMinutes: 0 }))
        .toSorted((a, b) => burdensOf(measured, a.worker.id) - burdensOf(measured, b.worker.id))
        .slice(0, relieversOfARole),
    );
}
