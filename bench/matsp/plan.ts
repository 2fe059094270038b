import {
  loadLinearEngine,
  searchActivities,
  searchActivitiesParallel,
  type ActivityResult,
  type ActivityShift,
} from "../../solver/index.ts";
import type { ClockName } from "../published/arguments.ts";
import { clockNamed } from "../published/solve.ts";
import type { Instance } from "./instance.ts";
import { activityModel } from "./rules.ts";

/** Shifts with the task of every slot, and what the benchmark says of them. */
export interface Plan {
  readonly shifts: readonly ActivityShift[];
  /** People missing, over all slots and tasks, and slots outside contracts; 0 = a solution. */
  readonly missing: number;
  /** The benchmark's objective: the squares of people too many. */
  readonly objective: number;
  /** People too many, not squared. */
  readonly linear: number;
  /** No solution has a lower objective. */
  readonly bound: number;
  readonly iterations: number;
  readonly stopReason: string;
}

export interface Effort {
  readonly clock: ClockName;
  readonly seconds: number;
  /** 1 = in this thread. */
  readonly threads: number;
  readonly seed: number;
}

/** Plans shifts and the tasks inside them in one search. */
export async function planned(instance: Instance, effort: Effort): Promise<Plan> {
  const { shifts, score, bound, iterations, stopReason } = await searched(instance, effort);
  return {
    ...{ shifts, bound, iterations, stopReason },
    missing: score.coverage,
    objective: score.goals,
    linear: peopleTooMany(instance, shifts),
  };
}

async function searched(
  instance: Instance,
  { clock, seconds, threads, seed }: Effort,
): Promise<ActivityResult> {
  const model = activityModel(instance);
  const effort = { seconds };
  if (threads > 1) return searchActivitiesParallel(model, { seed, effort, threads });
  const engine = await loadLinearEngine();
  const running = searchActivities(model, { seed, effort, clock: clockNamed(clock), engine });
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
  }
}

function peopleTooMany({ tasks, max }: Instance, shifts: readonly ActivityShift[]): number {
  const there = new Int32Array(max.length);
  for (const { from, activities } of shifts) {
    activities.forEach((task, slot) => {
      there[(from + slot) * tasks + task]! += 1;
    });
  }
  return there.reduce((sum, count, at) => sum + Math.max(0, count - max[at]!), 0);
}
