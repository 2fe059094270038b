import type { ActivityShift } from "../../solver/index.ts";
import { DAY_SLOTS, FIRST_SLOT, SLOT_MINUTES, type Instance } from "./instance.ts";

/** A shift a line: employee, calendar day, start, and the tasks in order with their minutes. */
export function writePlan({ staff }: Instance, shifts: readonly ActivityShift[]): string {
  const lines = shifts.map(({ line, day, from, activities }) => {
    const inDay = SLOT_MINUTES * (from + FIRST_SLOT - day * DAY_SLOTS);
    const two = (value: number) => String(value).padStart(2, "0");
    const start = `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
    const blocks = blocksOf(activities).map(
      ({ task, slots }) => `${task + 1}:${slots * SLOT_MINUTES}`,
    );
    return [staff[line]!.id, day, start, ...blocks].join(" ");
  });
  return `${lines.join("\n")}\n`;
}

/** What the file of a run's plan is called. */
export const planName = (instance: string, seed: number): string => `${instance}.seed${seed}.txt`;

function blocksOf(tasks: readonly number[]): { task: number; slots: number }[] {
  const blocks: { task: number; slots: number }[] = [];
  for (const task of tasks) {
    const last = blocks.at(-1);
    if (last?.task === task) last.slots++;
    else blocks.push({ task, slots: 1 });
  }
  return blocks;
}
