import { ModelBuilder, OFF, type Model, type Roster } from "../../solver/index.ts";
import type { Instance } from "./instance.ts";
import { SHIFT_SLOTS, type WorkedShift } from "./shifts.ts";

/** A task is done for at least so many slots in a row. */
const BLOCK_SLOTS_MIN = 4;

export interface Told {
  readonly model: Model;
  /** By shift, then slot of the shift: the task. */
  readonly read: (roster: Roster) => readonly (readonly number[])[];
}

/**
 * The tasks inside given shifts, as a roster of its own: a line for every shift, a day for every
 * slot since the shift began, an option for every task. Nobody is idle, and no task is dropped
 * before its time. A person missing at a task is coverage; people too many cost their square.
 */
export function tellTasks(instance: Instance, shifts: readonly WorkedShift[]): Told {
  const { tasks } = instance;
  const builder = new ModelBuilder({ lines: shifts.length, days: SHIFT_SLOTS.max });
  const cells = cellsOf(builder, instance, shifts.length);
  const taskOf: number[] = [];
  shifts.forEach(({ from, to }, line) => {
    for (let slot = from; slot < to; slot++) {
      for (let task = 0; task < tasks; task++) {
        const day = slot - from;
        const times = { start: slot, end: slot + 1 };
        builder.option({ line, day, ...times, cells: cells[slot * tasks + task]! });
        taskOf.push(task);
      }
    }
    builder.sumAtLeast({ line, value: () => 1, already: 0, min: to - from });
    for (let task = 0; task < tasks; task++) {
      builder.runLength({ line, of: (option) => taskOf[option] === task, min: BLOCK_SLOTS_MIN });
    }
  });
  return {
    model: builder.freeze(),
    read: (roster) =>
      shifts.map((_, line) =>
        Array.from(
          roster
            .subarray(line * SHIFT_SLOTS.max, (line + 1) * SHIFT_SLOTS.max)
            .filter((option) => option !== OFF),
          (option) => taskOf[option]!,
        ),
      ),
  };
}

/** By slot and task: a cell for what must be there, and one for what is too much; mostly one. */
function cellsOf(builder: ModelBuilder, { min, max }: Instance, lines: number): number[][] {
  return Array.from(min, (least, at) => {
    const most = max[at]!;
    const ceiling = Math.max(lines, most);
    const over = { overPoints: 0, overSquared: 1 };
    if (least === most) {
      return [builder.cell({ required: least, max: ceiling, underPoints: 1, ...over })];
    }
    return [
      builder.cell({ required: least, max: ceiling, underPoints: 1, overPoints: 0 }),
      builder.cell({ required: most, max: ceiling, underPoints: 0, ...over }),
    ];
  });
}
