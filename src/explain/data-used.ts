import type { Worker } from "../domain/worker.ts";
import type { Viewer } from "../rules/explanation.ts";
import type { Inquiry } from "./inquiry.ts";
import { dataUsed } from "./messages/engine.ts";
import { say } from "./statements.ts";
import { seenAs } from "./reader.ts";
import { type Redacted } from "./visibility.ts";

/**
 * Which sorts of data about a worker a plan may rest on, never their values. The worker reads what
 * is there about her; to staff the list is the same for everybody, so that it tells nothing of
 * anybody.
 */
export function dataFields(worker: Worker, asSelf: boolean): readonly string[] {
  if (!asSelf)
    return ["roles", "timesOf", "contract", "pay", "history", "wishes", "consentsOf", "age"];
  const { leaves, accommodations, contract, history, wishes, consents } = worker;
  const present: readonly (readonly [string, boolean])[] = [
    ["roles", true],
    ["times", true],
    ["leave", leaves.length > 0],
    ["limits", accommodations.length > 0],
    ["contract", Object.values(contract).some((term) => term !== null)],
    ["pay", contract.payCentsPerHour !== null],
    ["history", history.shifts.length > 0 || history.burdens !== null],
    ["wishes", wishes.length > 0],
    ["consents", consents.length > 0],
    ["age", worker.birthDay !== null || worker.ageBand !== null],
  ];
  return present.filter(([, isThere]) => isThere).map(([field]) => field);
}

export const sayData = <V extends Viewer>(
  inquiry: Inquiry<V>,
  worker: Worker,
): Redacted<V> | null => {
  const fields = dataFields(worker, seenAs(inquiry.reader, worker.id) === "self");
  return say(inquiry, dataUsed, worker.id, { fields: fields.join(",") });
};
