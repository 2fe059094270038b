import type { FactFormat, Language, Sentences, Viewer } from "../rules/explanation.ts";

/**
 * How a fact is written out. Beyond the formats of rules: `worker` is a worker's name, `hundredths`
 * money without its currency, `consent` what somebody may agree to, `fields` a list of sorts of
 * data.
 */
export type ToldFormat = FactFormat | "worker" | "hundredths" | "consent" | "fields";

export interface ToldSpec {
  readonly as: ToldFormat;
  /** Who may ever read it. */
  readonly to: readonly Viewer[];
}

/**
 * Something the program itself can say, beside the sentences of rules and goals. The same shape and
 * the same habits: plain words, no digit in a template, one sentence per viewer. Empty text =
 * nothing is said.
 */
export interface Message {
  /** Stable, as "why.rest-before": the name of the statement in JSON. */
  readonly id: string;
  readonly facts: Readonly<Record<string, ToldSpec>>;
  readonly sentences: Readonly<Record<Language, Sentences>>;
}

/** Those who may read the names and the plan of every worker: all but workers themselves. */
export const staff: readonly Viewer[] = ["manager", "hr", "auditor", "workerRep"];

/** One text for every reader. */
export const forAll = (text: string): Sentences => ({ self: text, staff: text, outsider: text });

/** One text for the worker, one for staff; nothing for coworkers. */
export const forConcerned = (self: string, toStaff: string): Sentences => ({
  self,
  staff: toStaff,
  outsider: "",
});

/** A text for staff only. */
export const forStaff = (text: string): Sentences => ({ self: "", staff: text, outsider: "" });
