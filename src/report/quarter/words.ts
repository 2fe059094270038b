import type { Language } from "../../rules/explanation.ts";
import { wordsEn } from "./words-en.ts";
import { wordsEs } from "./words-es.ts";

type Heading = { readonly title: string; readonly lead: string };
type Picture = { readonly title: string; readonly text: string };

/** Every sentence of a quarter's report that is not a measurement's. */
export interface QuarterWords {
  readonly title: string;
  readonly verdict: Readonly<
    Record<"high" | "middle" | "low" | "none", { tag: string; text: string }>
  >;
  readonly sections: Readonly<
    Record<
      | "index"
      | "metrics"
      | "baselines"
      | "workers"
      | "sharing"
      | "fatigue"
      | "sensitivity"
      | "impact"
      | "disclosure",
      Heading
    >
  >;
  readonly figures: Readonly<
    Record<
      | "mean"
      | "worst"
      | "below50"
      | "scored"
      | "provisional"
      | "without"
      | "slope"
      | "unexplained"
      | "fatigueScore"
      | "highRisk"
      | "meanRisk"
      | "duties"
      | "envious"
      | "asked"
      | "low"
      | "high",
      string
    >
  >;
  readonly ofHundred: string;
  readonly perWeek: string;
  readonly columns: Readonly<
    Record<
      | "week"
      | "mean"
      | "worst"
      | "part"
      | "weight"
      | "formula"
      | "people"
      | "id"
      | "question"
      | "least"
      | "median"
      | "most"
      | "unit"
      | "source"
      | "read"
      | "quantity"
      | "ours"
      | "published"
      | "population"
      | "year"
      | "worker"
      | "index"
      | "status"
      | "range"
      | "burden"
      | "total"
      | "worstToMean"
      | "gini"
      | "hoover"
      | "good"
      | "limit"
      | "passed"
      | "variant"
      | "score"
      | "answer"
      | "item"
      | "value",
      string
    >
  >;
  readonly charts: Readonly<Record<"trend" | "parts" | "spread" | "hoover" | "baselines", Picture>>;
  readonly captions: Readonly<
    Record<
      | "trend"
      | "parts"
      | "partsNow"
      | "metrics"
      | "baselines"
      | "workers"
      | "spread"
      | "burdens"
      | "goods"
      | "hoover"
      | "guidance"
      | "variants"
      | "impact"
      | "provenance",
      string
    >
  >;
  readonly status: Readonly<Record<"reportable" | "provisional" | "none", string>>;
  readonly marks: Readonly<Record<"primary" | "secondary" | "unverified" | "own", string>>;
  readonly undefinedValue: string;
  readonly tooFew: string;
  readonly nothingShared: string;
  readonly namesHidden: string;
  readonly empty: string;
  readonly guidance: Readonly<
    Record<"consecutiveNights" | "restBetweenShifts" | "nightLength", string>
  >;
  readonly sensitivity: Readonly<
    Record<
      "aggregation" | "halfScores" | "leaveOut" | "slotTolerance" | "changesBy" | "window",
      string
    >
  >;
  readonly questions: Readonly<
    Record<
      "typical" | "worst" | "below50" | "without" | "unexplained" | "risk" | "envy" | "people",
      string
    >
  >;
  readonly provenance: Readonly<
    Record<"from" | "until" | "weeks" | "history" | "zone" | "viewer", string>
  >;
  readonly disclosure: readonly string[];
}

export const quarterWords: Readonly<Record<Language, QuarterWords>> = { en: wordsEn, es: wordsEs };
