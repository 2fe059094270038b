import type { AccountJson } from "../../explain/index.ts";
import type { Language, Viewer } from "../../rules/explanation.ts";

/** Explanations as data, and their texts in reading order. */
export interface ExplainDocument {
  readonly format: "fairweek/explained@1";
  readonly viewer: Viewer;
  readonly language: Language;
  readonly accounts: readonly AccountJson[];
  readonly texts: readonly string[];
}

export const explainDocument = (
  viewer: Viewer,
  language: Language,
  accounts: readonly AccountJson[],
): ExplainDocument => ({
  format: "fairweek/explained@1",
  viewer,
  language,
  accounts,
  texts: accounts.flatMap(({ parts }) =>
    parts.flatMap(({ statements }) => statements.map(({ text }) => text)),
  ),
});
