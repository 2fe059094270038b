import type { EnactmentId } from "../domain/identity.ts";
import type { FactValue } from "../domain/worker.ts";
import type { Day } from "../time/civil.ts";

/**
 * hard: never broken. hardUnless: lifted by a recorded consent, agreement or permit, as its
 * parameters say. premium: lawful at a price. physics: no law, but nobody can do otherwise (two
 * places at once).
 */
export type Modality = "hard" | "hardUnless" | "premium" | "physics";

/** How far a number was verified: the text of the law itself read, a secondary text, or neither. */
export type VerificationMark = "primary" | "secondary" | "unverified";

/** A question over facts of employer, worker and place. Three-valued: an absent fact is unknown. */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly fact: string; readonly equals: FactValue }
  | { readonly fact: string; readonly in: readonly FactValue[] }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly below: number };

export interface Citation {
  /** "ORS 653.442; OAR 839-026-0040" */
  readonly text: string;
  /** Where the text can be read, when an address is known. */
  readonly url: string | null;
}

export interface Verification {
  readonly mark: VerificationMark;
  /** The local date on which the source was read; null when unverified. */
  readonly readOn: Day | null;
  /** What was read: the text itself, or which secondary text. */
  readonly source: string;
}

/** A rule kind put in force by a text. */
export interface Enactment {
  readonly id: EnactmentId;
  readonly pack: string;
  readonly kind: string;
  readonly title: string;
  readonly modality: Modality;
  /** Proved by the kind's own schema. */
  readonly parameters: unknown;
  /** First date in force; null = since before anything we schedule. */
  readonly from: Day | null;
  /** Last date in force (included); null = still in force. */
  readonly until: Day | null;
  readonly coverage: Predicate;
  readonly citation: Citation;
  /** How we read the text, in a sentence; where the text leaves room, why this reading. */
  readonly reading: string;
  readonly otherReadings: readonly string[];
  readonly verification: Verification;
  /** Records the employer must keep, with years; null = none known. */
  readonly records: { readonly years: number; readonly what: string } | null;
}

/** What a jurisdiction's schedule law holds that no schedule can show, with the reason. */
export interface NotCovered {
  readonly title: string;
  readonly citation: string;
  readonly reason: string;
}

/** The enactments of one jurisdiction, collective agreement or house policy. */
export interface Pack {
  /** "us-or" */
  readonly id: string;
  readonly title: string;
  /** Where it holds: a predicate over site facts. */
  readonly place: Predicate;
  /** The local date up to which somebody has kept it in step with the law. */
  readonly maintainedOn: Day;
  readonly enactments: readonly Enactment[];
  readonly notCovered: readonly NotCovered[];
}
