import type { ClockName } from "../published/arguments.ts";
import { solved } from "../published/solve.ts";
import type { Instance } from "./instance.ts";
import { tellShifts, type WorkedShift } from "./shifts.ts";
import { tellTasks } from "./tasks.ts";

/** Shifts with the task of every slot. */
export interface Plan {
  readonly shifts: readonly WorkedShift[];
  readonly tasks: readonly (readonly number[])[];
  /** People missing, over all slots and tasks. */
  readonly missing: number;
  /** The benchmark's objective: the squares of people too many. */
  readonly objective: number;
  readonly iterations: number;
  readonly stopReason: string;
}

export interface Effort {
  /** Seconds since the run began. */
  readonly passed: () => number;
  readonly clock: ClockName;
  readonly seconds: number;
  readonly threads: number;
  readonly seed: number;
}

/** Of the seconds left, the share that the shifts of a round get, and then its tasks. */
const SHIFTS_SHARE = 0.4;
const TASKS_SHARE = 0.4;
/** With less than this share of all seconds left, a round is the last. */
const LAST_ROUND_SHARE = 0.2;
/** Shifts are offered on every second slot; between them only near those held. */
const GRID_STEP = 2;

/**
 * Plans in rounds: first shifts, so that enough people are there for all tasks together, then tasks
 * inside them. The next round begins with the shifts held, offers those between the lines of the grid
 * around them, and asks for more people at slots where a task is still short. The best plan of all
 * rounds is kept, by people missing and then by the objective.
 */
export async function planned(instance: Instance, effort: Effort): Promise<Plan> {
  const { clock, seed, threads } = effort;
  const need = peopleNeeded(instance);
  const left = () => Math.max(0, effort.seconds - effort.passed());
  let best: Plan | null = null;
  let held: readonly WorkedShift[] = [];
  let iterations = 0;
  /** What a round takes beside the seconds it grants its searches: for telling models, and starting. */
  let beside = 0;
  for (let last = false; best === null || (!last && left() > beside);) {
    last = left() < LAST_ROUND_SHARE * effort.seconds;
    const before = left();
    const searching = (): number => Math.max(0, left() - beside / 2);
    const single = instance.tasks === 1;
    const told = tellShifts(instance, need, { step: GRID_STEP, near: held });
    let granted = searching() * (last && single ? 1 : SHIFTS_SHARE);
    const found = await solved(told.model, {
      ...{ clock, seed, threads },
      seconds: granted,
      ...(held.length === 0 ? {} : { start: told.find(held) }),
    });
    held = told.read(found.roster);
    iterations += found.iterations;
    let tasks: Plan["tasks"] = held.map(({ from, to }) => Array<number>(to - from).fill(0));
    if (!single) {
      const inside = tellTasks(instance, held);
      const seconds = searching() * (last ? 1 : TASKS_SHARE);
      const done = await solved(inside.model, { clock, seed, threads, seconds });
      iterations += done.iterations;
      granted += seconds;
      tasks = inside.read(done.roster);
    }
    const plan = { shifts: held, tasks, ...countedOf(instance, held, tasks) };
    if (best === null || isBetter(plan, best)) {
      best = { ...plan, iterations, stopReason: found.stopReason };
    }
    askForMore(instance, plan.there, need);
    beside = before - left() - granted;
  }
  return { ...best, iterations };
}

/** People at every slot and task; how many are missing, and the squares of those too many. */
function countedOf(
  { tasks, min, max }: Instance,
  shifts: readonly WorkedShift[],
  done: Plan["tasks"],
): { there: Int32Array; missing: number; objective: number } {
  const there = new Int32Array(min.length);
  shifts.forEach(({ from }, line) => {
    done[line]!.forEach((task, slot) => {
      there[(from + slot) * tasks + task]! += 1;
    });
  });
  let missing = 0;
  let objective = 0;
  there.forEach((count, at) => {
    missing += Math.max(0, min[at]! - count);
    objective += Math.max(0, count - max[at]!) ** 2;
  });
  return { there, missing, objective };
}

function isBetter(
  plan: { missing: number; objective: number },
  than: { missing: number; objective: number },
): boolean {
  if (plan.missing !== than.missing) return plan.missing < than.missing;
  return plan.objective < than.objective;
}

/** By slot: the people that all tasks together need at least. */
function peopleNeeded({ slots, tasks, min }: Instance): Int32Array {
  const need = new Int32Array(slots);
  for (let at = 0; at < min.length; at++) need[Math.floor(at / tasks)]! += min[at]!;
  return need;
}

/** Asks for as many people more at a slot as its tasks are short of. */
function askForMore({ tasks, min }: Instance, there: Int32Array, need: Int32Array): void {
  there.forEach((count, at) => {
    need[Math.floor(at / tasks)]! += Math.max(0, min[at]! - count);
  });
}
