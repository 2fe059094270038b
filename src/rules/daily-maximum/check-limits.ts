import type { Shift } from "../../domain/shift.ts";
import { hasConsented } from "../consented.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

export const regularDayFact = "worker.regularDayMinutes";

/** Part of the check alone: the most work that a day with these shifts may hold. */
export function limitOf(params: Params, line: WorkerLine, shifts: readonly Shift[]): number {
  const { agreed } = params;
  const usual = usualLimit(params, line);
  const covered = agreed !== null && shifts.every((shift) => hasAgreed(agreed, line, shift));
  return covered ? Math.max(usual, agreed.workMinutesMax) : usual;
}

/** True of so little work that no agreement, and no regular day that is not known, bears on it. */
export const isPlainlyKept = (params: Params, line: WorkerLine, minutes: number): boolean =>
  params.overRegularDayMinutes === null && minutes <= usualLimit(params, line);

function usualLimit(params: Params, line: WorkerLine): number {
  const { workMinutesMax, longerRegularDay, overRegularDayMinutes: over } = params;
  if (over === null && !longerRegularDay) return workMinutesMax;
  const regular = regularDay(line);
  if (regular === null) return workMinutesMax;
  if (over !== null) return Math.min(workMinutesMax, regular + over);
  return Math.max(workMinutesMax, regular);
}

function regularDay(line: WorkerLine): number | null {
  const regular = line.fact(regularDayFact);
  return typeof regular === "number" ? regular : null;
}

/**
 * True where the limit hangs on the worker's regular day, which is not known, so that a day of so
 * much work, to which she did not agree, may be over it.
 */
export function lacksRegularDay(
  params: Params,
  line: WorkerLine,
  shifts: readonly Shift[],
  minutes: number,
): boolean {
  const { overRegularDayMinutes: over } = params;
  if (over === null || regularDay(line) !== null || minutes <= over) return false;
  const lower = limitOf({ ...params, workMinutesMax: 1 }, line, shifts);
  return minutes > lower;
}

function hasAgreed(
  agreed: NonNullable<Params["agreed"]>,
  line: WorkerLine,
  { id, interval: { start } }: Shift,
): boolean {
  const { consent: kind, forms } = agreed;
  return hasConsented(line, { kind, forms }, { id, start });
}
