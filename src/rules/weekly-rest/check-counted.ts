import type { Shift } from "../../domain/shift.ts";
import { hasConsented } from "../consented.ts";
import { type KnownShifts, knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: the shifts that count as work, and of these the ones that spoil a rest. */
export interface Counted {
  readonly work: KnownShifts;
  /** All but those that the worker chose. */
  readonly spoiling: KnownShifts;
}

export function countedOf(params: Params, line: WorkerLine): Counted {
  const work = knownShifts(line, params.onCallCounts);
  if (params.consent === null || line.worker.consents.length === 0) return { work, spoiling: work };
  const spoils = (shift: Shift): boolean => !isChosen(params, line, shift);
  const [past, ours] = [work.past.filter(spoils), work.ours.filter(spoils)];
  return { work, spoiling: { past, ours, all: [...past, ...ours] } };
}

/** True when the worker chose to work this shift instead of resting. */
function isChosen({ consent }: Params, line: WorkerLine, { id, interval }: Shift): boolean {
  if (consent === null) return false;
  return hasConsented(line, consent, { id, start: interval.start });
}
