import type { Shift } from "../../domain/shift.ts";
import type { Instant } from "../../time/interval.ts";
import { hasConsented } from "../consented.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: a shift that counts as work; one that the worker chose spoils no rest. */
export interface Counted {
  readonly shift: Shift;
  readonly isOurs: boolean;
  readonly spoils: boolean;
}

/** Shifts of history that end after `since`, then those of the schedule. */
export function countedOf(params: Params, line: WorkerLine, since: Instant): readonly Counted[] {
  const counted: Counted[] = [];
  const count = (shift: Shift, isOurs: boolean): void => {
    if (shift.onCall && !params.onCallCounts) return;
    counted.push({ shift, isOurs, spoils: !isChosen(params, line, shift) });
  };
  for (const shift of line.worker.history.shifts) {
    if (shift.interval.end > since) count(shift, false);
  }
  for (const shift of line.shifts) count(shift, true);
  return counted;
}

/** True when the worker chose to work this shift instead of resting. */
function isChosen({ consent }: Params, line: WorkerLine, { id, interval }: Shift): boolean {
  if (consent === null) return false;
  return hasConsented(line, consent, { id, start: interval.start });
}
