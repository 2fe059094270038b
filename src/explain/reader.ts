import type { WorkerId } from "../domain/identity.ts";
import { type Viewer, confidential } from "../rules/explanation.ts";

/** Whose eyes a text is for; `worker` is who "self" is, and null for everybody else. */
export interface Reader<V extends Viewer = Viewer> {
  readonly viewer: V;
  readonly worker: WorkerId | null;
}

export const asSelf = (worker: WorkerId): Reader<"self"> => ({ viewer: "self", worker });
export const asViewer = <V extends Exclude<Viewer, "self">>(viewer: V): Reader<V> => ({
  viewer,
  worker: null,
});

/**
 * Kinds whose findings are one and the same to all who may not know of leave and accommodations.
 * Plain unavailability is among them: if it had words of its own, leave would be known by
 * elimination.
 */
export const notAvailableKinds: readonly string[] = [
  "availability",
  "protected-leave",
  "accommodation",
];

/**
 * How the reader stands to the worker a statement is about: to everyone else, "self" is a coworker.
 */
export function seenAs(reader: Reader, subject: WorkerId | null): Viewer {
  if (reader.viewer !== "self") return reader.viewer;
  return subject === null || subject === reader.worker ? "self" : "coworker";
}

/**
 * True when the reader may know why this worker cannot come: the worker, and the confidential side.
 */
export const mayKnowWhy = (reader: Reader, subject: WorkerId): boolean =>
  confidential.includes(seenAs(reader, subject));

/** What a goal costs tells a worker's pay when the goal is about pay. */
export const mayReadGoal = (reader: Reader, goal: string): boolean =>
  goal !== "labour-cost" || reader.viewer !== "workerRep";
