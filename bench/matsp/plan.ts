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
  readonly clock: () => number;
  readonly seconds: number;
  readonly threads: number;
  readonly seed: number;
}

/** Of the seconds left, the share that the shifts of a round get, and then its tasks. */
const SHIFTS_SHARE = 0.4;
const TASKS_SHARE = 0.4;
/** With less than this share of all seconds left, no round is begun. */
const LAST_ROUND_SHARE = 0.08;

/**
 * Plans in rounds: first shifts, so that enough people are there for all tasks together, then tasks
 * inside them. Where a task is still short of people, the next round asks for as many more at that
 * slot. The best plan of all rounds is kept, by people missing and then by the objective.
 */
export async function planned(instance: Instance, effort: Effort): Promise<Plan> {
  const need = peopleNeeded(instance);
  const left = () => effort.seconds - effort.clock();
  let best: Plan | null = null;
  let start: Int32Array | undefined;
  let iterations = 0;
  do {
    const told = tellShifts(instance, need);
    const alone = instance.tasks === 1;
    const found = await solved(told.model, {
      ...{ seed: effort.seed, threads: effort.threads },
      seconds: alone ? left() : left() * SHIFTS_SHARE,
      ...(start === undefined ? {} : { start }),
    });
    start = found.roster;
    const shifts = told.read(found.roster);
    const inside = tellTasks(instance, shifts);
    const seconds = alone ? 0 : left() * TASKS_SHARE;
    const { seed, threads } = effort;
    const done = await solved(inside.model, { seed, threads, seconds });
    iterations += found.iterations + done.iterations;
    const tasks = inside.read(done.roster);
    const result = { shifts, tasks, missing: done.coverage, objective: done.goals };
    if (best === null || isBetter(result, best)) {
      best = { ...result, iterations, stopReason: found.stopReason };
    }
    askForMore(instance, result, need);
    if (alone) break;
  } while (left() > LAST_ROUND_SHARE * effort.seconds);
  return { ...best, iterations };
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
function askForMore(
  { tasks, min }: Instance,
  plan: { shifts: readonly WorkedShift[]; tasks: readonly (readonly number[])[] },
  need: Int32Array,
): void {
  const short = Int32Array.from(min);
  plan.shifts.forEach(({ from }, line) => {
    plan.tasks[line]!.forEach((task, slot) => {
      short[(from + slot) * tasks + task]! -= 1;
    });
  });
  for (let at = 0; at < short.length; at++) {
    if (short[at]! > 0) need[Math.floor(at / tasks)]! += short[at]!;
  }
}
