import type { AuditedDocument } from "../../app/documents/audited.ts";
import type { Language } from "../../rules/explanation.ts";
import type { Cell } from "../model/report.ts";
import { name, text } from "../model/value.ts";
import { auditWords } from "./words.ts";

type View = AuditedDocument["report"]["views"][number];
type OutcomeReport = View["outcomes"][number];
type Comparison = OutcomeReport["comparisons"][number];
export type Shown = Extract<Comparison, { shown: true }>;

/** One result: a group beside all others on one outcome. */
export interface Result {
  /** Its place in the report's tables, "1-2-3": view, outcome, group. */
  readonly key: string;
  readonly group: string;
  readonly outcomeTitle: string;
  readonly outcome: OutcomeReport["outcome"];
  /** null = hidden to protect people. */
  readonly shown: Shown | null;
}

export interface AuditScene {
  readonly audited: AuditedDocument;
  readonly language: Language;
  readonly words: (typeof auditWords)[Language];
  readonly results: readonly Result[];
}

export function sceneOf(audited: AuditedDocument, language: Language): AuditScene {
  const words = auditWords[language];
  const results = audited.report.views.flatMap(({ attributes, outcomes }, view) =>
    outcomes.flatMap(({ outcome, comparisons, withheld }, at) =>
      comparisons.map((comparison, group): Result => ({
        key: `${view + 1}-${at + 1}-${group + 1}`,
        group: groupName(attributes, comparison.labels, words.any),
        outcomeTitle: words.outcomes[outcome.id] ?? outcome.title,
        outcome,
        shown: comparison.shown && !withheld ? comparison : null,
      })),
    ),
  );
  return { audited, language, words, results };
}

/** "gender: woman, age: 55 and over". */
export const groupName = (
  attributes: readonly string[],
  labels: readonly (string | null)[],
  any: string,
): string => attributes.map((attribute, at) => `${attribute}: ${labels[at] ?? any}`).join(", ");

/** A result's first cells: who, and on what. */
export const headCells = ({ group, outcomeTitle }: Result): readonly Cell[] => [
  { value: name(group) },
  { value: text(outcomeTitle) },
];
