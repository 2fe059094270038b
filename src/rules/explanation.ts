import type { FindingOutcome } from "./finding.ts";

/** Whose eyes a text is for. */
export const viewers = ["self", "coworker", "manager", "hr", "auditor", "workerRep"] as const;
export type Viewer = (typeof viewers)[number];

export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** How a fact is written out: minutes as "10 h 30 min", instants as local day and time, and so on. */
export type FactFormat =
  "duration" | "dateTime" | "time" | "date" | "count" | "text" | "role" | "weekday";

export interface FactSpec {
  readonly as: FactFormat;
  /** Who may ever read it. A sentence for a viewer uses only facts that this viewer may read. */
  readonly to: readonly Viewer[];
}

export const everyone: readonly Viewer[] = viewers;
/** The worker herself and those who must act on it or judge it; no coworker. */
export const concerned: readonly Viewer[] = ["self", "manager", "hr", "auditor", "workerRep"];
/** The worker herself and the confidential side of the employer. */
export const confidential: readonly Viewer[] = ["self", "hr"];

/**
 * Templates of plain sentences (reading grade 8 or below). `{fact}` is replaced by the fact in its
 * format; `{worker}` by the worker's name. No digit stands in a template: numbers come from facts.
 * The citation is appended by `render`, never written here.
 */
export interface Sentences {
  /** Said to the worker: "You ..." */
  readonly self: string;
  /** Said to manager, hr, auditor and workerRep: "{worker} ..." */
  readonly staff: string;
  /** Said to those who may not read the facts of `staff`, coworkers always: "{worker} is not available then." */
  readonly outsider: string;
}

/** What people are told. `explain.ts` of a kind's folder exports one. */
export interface Explanation {
  /** Every fact that any finding of the kind carries. */
  readonly facts: Readonly<Record<string, FactSpec>>;
  /** A sentence for each outcome that the kind can have. */
  readonly sentences: Readonly<
    Record<Language, Readonly<Partial<Record<FindingOutcome, Sentences>>>>
  >;
}
