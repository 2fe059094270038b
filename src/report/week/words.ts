import type { Language } from "../../rules/explanation.ts";
import { wordsEn } from "./words-en.ts";
import { wordsEs } from "./words-es.ts";

type Verdict = "lawful" | "lawfulAtAPrice" | "unlawful";
type Heading = { readonly title: string; readonly lead: string };

/** Every sentence of a week's report that is not an explanation's. */
export interface WeekWords extends ImpactWords {
  readonly verdict: Readonly<Record<Verdict, { readonly tag: string; readonly text: string }>>;
  readonly incomplete: string;
  readonly to: string;
  readonly sections: Readonly<
    Record<
      | "schedule"
      | "coverage"
      | "open"
      | "findings"
      | "people"
      | "goals"
      | "changes"
      | "skills"
      | "advice"
      | "impact"
      | "disclosure"
      | "law",
      Heading
    >
  >;
  readonly rosterCaption: string;
  readonly onlyOwn: string;
  readonly noNames: string;
  readonly figures: Readonly<
    Record<
      | "workers"
      | "shifts"
      | "paid"
      | "needed"
      | "missing"
      | "covered"
      | "openSlots"
      | "violations"
      | "unjudged"
      | "premiums"
      | "premiumTime"
      | "premiumMoney"
      | "under80"
      | "underNote"
      | "mostWeekends"
      | "mostNights"
      | "quickReturns"
      | "wishesMet"
      | "wages"
      | "changes"
      | "employerChanges"
      | "enactments"
      | "primary"
      | "advice",
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | "date"
      | "from"
      | "until"
      | "need"
      | "staff"
      | "missing"
      | "surplus"
      | "covered"
      | "worker"
      | "shifts"
      | "paid"
      | "desired"
      | "shareOfDesired"
      | "nights"
      | "weekends"
      | "closings"
      | "quickReturns"
      | "goal"
      | "weight"
      | "points"
      | "unit"
      | "told"
      | "kind"
      | "before"
      | "after"
      | "asked"
      | "reason"
      | "rule"
      | "extraTime"
      | "extraMoney"
      | "law"
      | "citation"
      | "verified"
      | "people"
      | "question"
      | "answer"
      | "item"
      | "value",
      string
    >
  >;
  readonly total: string;
  readonly chart: Readonly<
    Record<"coverage" | "hours" | "burdens", { readonly title: string; readonly text: string }>
  >;
  readonly captions: Readonly<
    Record<
      | "days"
      | "steps"
      | "people"
      | "goals"
      | "changes"
      | "premiums"
      | "law"
      | "impact"
      | "provenance",
      string
    >
  >;
  readonly empty: Readonly<
    Record<
      | "open"
      | "unlisted"
      | "findings"
      | "people"
      | "goals"
      | "changes"
      | "premiums"
      | "law"
      | "advice"
      | "demand",
      string
    >
  >;
  readonly tags: Readonly<
    Record<"violation" | "notAssessable" | "premium" | "stray" | "open" | "todo", string>
  >;
  readonly missingPeople: string;
  readonly goalTitles: Readonly<Record<string, string>>;
  readonly goalUnits: Readonly<Record<string, string>>;
  readonly weightsPublic: string;
  readonly changeKinds: Readonly<Record<string, string>>;
  readonly absence: string;
  readonly initiators: Readonly<Record<"employer" | "worker" | "external", string>>;
  readonly marks: Readonly<Record<"primary" | "secondary" | "unverified", string>>;
  readonly physics: string;
  readonly noDesired: string;
  readonly notKnown: string;
  readonly everybody: string;
}

/** Every sentence of the advice, the assessment and the disclosure. */
export interface ImpactWords {
  readonly advice: Readonly<
    Record<
      "fill" | "fact" | "law" | "illegal" | "pay" | "fewHours",
      { readonly title: string; readonly text: string }
    >
  >;
  readonly questions: Readonly<
    Record<
      | "affected"
      | "violations"
      | "unjudged"
      | "missing"
      | "hours"
      | "weekends"
      | "nights"
      | "rest"
      | "wishes"
      | "changes"
      | "premium"
      | "law"
      | "advice",
      string
    >
  >;
  readonly disclosure: readonly string[];
  readonly dataUsed: string;
  readonly dataNever: string;
  readonly provenance: Readonly<
    Record<"problem" | "schedule" | "rules" | "period" | "made" | "viewer" | "language", string>
  >;
  readonly viewers: Readonly<
    Record<"self" | "coworker" | "manager" | "hr" | "auditor" | "workerRep", string>
  >;
}

export const weekWords: Readonly<Record<Language, WeekWords>> = { en: wordsEn, es: wordsEs };
