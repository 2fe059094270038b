import type { Worker } from "../domain/worker.ts";
import type { Enactment, NotCovered } from "./enactment.ts";

/** Whether an enactment covers a worker. `unknown` names the facts that would decide it. */
export type Coverage =
  | { readonly state: "covered" }
  | { readonly state: "notCovered" }
  | { readonly state: "unknown"; readonly missing: readonly string[] };

/** One enactment in force on at least one date of the period. */
export interface InForce {
  readonly enactment: Enactment;
  /** Asked worker by worker: a predicate may ask worker facts. */
  readonly covers: (worker: Worker) => Coverage;
}

/** The law in force for a problem. Minted only by `law/resolve.ts`. */
export interface Ruleset {
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly inForce: readonly InForce[];
  readonly notCovered: readonly (NotCovered & { readonly pack: string })[];
  /** SHA-256 over the enactments in force, as data. */
  readonly digest: string;
}
