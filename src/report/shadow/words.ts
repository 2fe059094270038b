import type { Language } from "../../rules/explanation.ts";
import { wordsEn } from "./words-en.ts";
import { wordsEs } from "./words-es.ts";

type Picture = { readonly title: string; readonly lead: string };

/** Every sentence of a shadow report. */
export interface ShadowWords {
  readonly title: string;
  readonly verdict: { readonly tag: string; readonly text: string };
  readonly sections: Readonly<Record<"people" | "weeks" | "lives" | "method", Picture>>;
  readonly figures: Readonly<
    Record<
      | "gains"
      | "loses"
      | "mixed"
      | "same"
      | "violations"
      | "ourViolations"
      | "missing"
      | "ourMissing"
      | "cost",
      string
    >
  >;
  readonly ours: string;
  readonly present: string;
  readonly columns: Readonly<
    Record<
      | "worker"
      | "outcome"
      | "hours"
      | "burdens"
      | "pattern"
      | "paid"
      | "off"
      | "load"
      | "breaks"
      | "repeat"
      | "notice"
      | "pay"
      | "week"
      | "violations"
      | "missing"
      | "shifts"
      | "cost"
      | "points"
      | "world",
      string
    >
  >;
  readonly charts: Readonly<
    Record<"hours" | "load" | "breaks", { readonly title: string; readonly text: string }>
  >;
  readonly captions: Readonly<Record<"people" | "lives" | "weeks", string>>;
  readonly outcomes: Readonly<Record<"gains" | "loses" | "mixed" | "same", string>>;
  readonly effects: Readonly<Record<"better" | "worse" | "same", string>>;
  readonly unknown: string;
  readonly oneWeek: string;
  readonly empty: string;
  readonly method: readonly string[];
}

export const shadowWords: Readonly<Record<Language, ShadowWords>> = { en: wordsEn, es: wordsEs };
