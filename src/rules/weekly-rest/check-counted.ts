import type { Shift } from "../../domain/shift.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: a shift that counts as work; one that the worker chose spoils no rest. */
export interface Counted {
  readonly shift: Shift;
  readonly isOurs: boolean;
  readonly spoils: boolean;
}

/** Shifts of history, then of the schedule. */
export function countedOf(params: Params, line: WorkerLine): readonly Counted[] {
  const count = (shifts: readonly Shift[], isOurs: boolean): readonly Counted[] =>
    shifts
      .filter((shift) => params.onCallCounts || !shift.onCall)
      .map((shift) => ({ shift, isOurs, spoils: !isChosen(params, line, shift) }));
  return [...count(line.worker.history.shifts, false), ...count(line.shifts, true)];
}

/** True when the worker chose to work this shift instead of resting. */
function isChosen({ consent }: Params, line: WorkerLine, { id, interval }: Shift): boolean {
  if (consent === null) return false;
  const demand = line.demands?.get(id);
  return line.worker.consents.some(
    ({ kind, form, givenAt, revokedAt, shifts }) =>
      kind === consent.kind &&
      consent.forms.includes(form) &&
      (givenAt === null || givenAt < interval.start) &&
      (revokedAt === null || revokedAt > interval.start) &&
      (shifts === null || shifts.some((named) => named === id || (named as string) === demand)),
  );
}
