import type { Shift } from "../domain/shift.ts";
import { remembered } from "./judged-line.ts";
import type { WorkerLine } from "./line.ts";

/** The shifts known of a worker, each list by start. */
export interface KnownShifts {
  readonly past: readonly Shift[];
  /** Those of the schedule. */
  readonly ours: readonly Shift[];
  /** Those of the past, then ours. */
  readonly all: readonly Shift[];
}

/**
 * Part of the checks alone: every shift of history and of the schedule; without those of standing by
 * on call, unless these count.
 */
export const knownShifts = (line: WorkerLine, onCallCounts: boolean): KnownShifts =>
  onCallCounts ? everyShift(line) : working(line);

const everyShift = remembered((line) => together(line.worker.history.shifts, line.shifts));

const working = remembered((line) => withoutOnCall(everyShift(line)));

const together = (past: readonly Shift[], ours: readonly Shift[]): KnownShifts => ({
  past,
  ours,
  all: [...past, ...ours],
});

function withoutOnCall(known: KnownShifts): KnownShifts {
  if (!known.all.some(({ onCall }) => onCall)) return known;
  const isWork = ({ onCall }: Shift): boolean => !onCall;
  return together(known.past.filter(isWork), known.ours.filter(isWork));
}
