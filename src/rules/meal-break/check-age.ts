import type { Shift } from "../../domain/shift.ts";
import { ageOn } from "../../time/civil.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: whether meals are owed for a shift, by the worker's age on its date. */
export function needsMeals(
  { ages }: Params,
  { interval: { start } }: Shift,
  line: WorkerLine,
): "yes" | "no" | "unknown" {
  if (ages === null) return "yes";
  const { birthDay, ageBand } = line.worker;
  if (birthDay === null) return ageBand === "adult" && ages.belowYears <= 18 ? "no" : "unknown";
  const date = line.calendar.dayOf(start);
  // Most workers are years too old, and their age need not be worked out. No year is longer.
  if (date - birthDay > ages.belowYears * 366) return "no";
  const age = ageOn(birthDay, date);
  return ages.fromYears <= age && age < ages.belowYears ? "yes" : "no";
}
