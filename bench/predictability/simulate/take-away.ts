import type { Assignment } from "../../../src/domain/shift.ts";
import type { Instant } from "../../../src/time/interval.ts";
import type { RunState } from "./run-state.ts";

/** A worker gives up shifts herself: by calling out, or by leaving. Her action is on record first. */
export function takeAway(
  { roster, changes, actions }: RunState,
  lost: readonly Assignment[],
  { at, id, why }: { readonly at: Instant; readonly id: string; readonly why: "callOut" | "drop" },
): void {
  for (const one of lost) {
    const { worker, shift } = one;
    actions.push({ id: `${id}/${shift.id}`, worker, at, kind: why, shifts: [shift.id] });
    changes.push({
      id: `${id}/${shift.id}`,
      worker,
      shift: shift.id,
      at,
      initiator: why === "callOut" ? "external" : "worker",
      kind: why === "callOut" ? "sickLeave" : "timeOff",
      before: shift.interval,
      after: null,
      reason: "employeeRequest",
      voluntaryStated: true,
      overtimePremiumPaid: false,
    });
    roster.remove(one);
  }
}
