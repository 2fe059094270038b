import type { Language } from "../../rules/explanation.ts";
import { wordsEn } from "./words-en.ts";
import { wordsEs } from "./words-es.ts";

/** Every sentence of an audit's report that is not the audit's own. */
export interface AuditWords {
  readonly title: string;
  readonly verdict: Readonly<
    Record<"review" | "watch" | "insufficientData" | "noFlag", { tag: string; text: string }>
  >;
  readonly screening: string;
  readonly sections: Readonly<
    Record<
      "verdicts" | "effects" | "detectable" | "groups" | "texts" | "impact" | "limits",
      { title: string; lead: string }
    >
  >;
  readonly figures: Readonly<
    Record<"workers" | "tests" | "alpha" | "review" | "watch" | "hidden" | "sites", string>
  >;
  readonly columns: Readonly<
    Record<
      | "group"
      | "outcome"
      | "verdict"
      | "people"
      | "others"
      | "mean"
      | "meanOthers"
      | "rate"
      | "ratio"
      | "p"
      | "test"
      | "difference"
      | "from"
      | "until"
      | "effect"
      | "practical"
      | "standard"
      | "drop"
      | "unit"
      | "question"
      | "answer"
      | "item"
      | "value",
      string
    >
  >;
  readonly captions: Readonly<
    Record<"verdicts" | "effects" | "detectable" | "groups" | "impact" | "provenance", string>
  >;
  readonly chart: { readonly title: string; readonly text: string };
  readonly hidden: string;
  readonly notTested: string;
  readonly undefinedValue: string;
  readonly notDetectable: string;
  readonly any: string;
  readonly empty: string;
  readonly questions: Readonly<Record<"review" | "watch" | "tests" | "hidden" | "workers", string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly disclosure: readonly string[];
  readonly provenance: Readonly<
    Record<"from" | "until" | "weeks" | "seed" | "audience" | "site" | "history", string>
  >;
  readonly audiences: Readonly<Record<string, string>>;
}

export const auditWords: Readonly<Record<Language, AuditWords>> = { en: wordsEn, es: wordsEs };
