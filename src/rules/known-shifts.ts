import type { Shift } from "../domain/shift.ts";
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
export function knownShifts(line: WorkerLine, onCallCounts: boolean): KnownShifts {
  let found = foundOf.get(line);
  if (found === undefined) {
    const all = together(line.worker.history.shifts, line.shifts);
    found = { all, working: withoutOnCall(all) };
    foundOf.set(line, found);
  }
  return onCallCounts ? found.all : found.working;
}

interface Found {
  readonly all: KnownShifts;
  readonly working: KnownShifts;
}

/** Most enactments ask for them; a line does not change. */
const foundOf = new WeakMap<WorkerLine, Found>();

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
