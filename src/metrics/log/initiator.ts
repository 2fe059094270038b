import type { Change, ChangeReason, Initiator } from "../../domain/change.ts";
import { inTimeOrder } from "./time-order.ts";
import type { WorkerAction } from "../event-log.ts";

/** Reasons that lie outside the workplace; a colleague's absence is the employer's affair. */
const outsideReasons: readonly ChangeReason[] = [
  "threat",
  "utilityFailure",
  "transitFailure",
  "naturalDisaster",
  "weather",
  "stateOfEmergency",
  "ticketedEventCancelled",
];

/**
 * The changes with the initiator that the record bears out. A change is the worker's only when an
 * action of hers about that shift was recorded before it, external only when she called out or its
 * reason lies outside the workplace; else it is the employer's, whatever its label says. One action
 * explains one change of each of its shifts, so that one request does not excuse many edits.
 */
export function provenChanges(
  changes: readonly Change[],
  actions: readonly WorkerAction[],
): readonly Change[] {
  const unused = inTimeOrder(actions).flatMap((action) =>
    action.shifts.map((shift) => ({ ...action, shift })),
  );
  const take = (change: Change, callOut: boolean): boolean => {
    const index = unused.findIndex(
      (action) =>
        action.worker === change.worker &&
        action.shift === change.shift &&
        action.at <= change.at &&
        (action.kind === "callOut") === callOut,
    );
    if (index >= 0) unused.splice(index, 1);
    return index >= 0;
  };
  const proven = (change: Change): Initiator => {
    if (change.initiator === "worker") return take(change, false) ? "worker" : "employer";
    if (change.initiator === "employer") return "employer";
    const isOutside = change.reason !== null && outsideReasons.includes(change.reason);
    return isOutside || take(change, true) ? "external" : "employer";
  };
  return inTimeOrder(changes).map((change) => ({ ...change, initiator: proven(change) }));
}
