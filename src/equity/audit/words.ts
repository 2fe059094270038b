import { unreachable } from "../../kernel/assert.ts";
import { type Comparison, type ShownComparison, screeningStatement } from "./comparison.ts";
import type { Outcome } from "./outcome.ts";
import type { AuditReport } from "./report.ts";
import type { Verdict } from "./verdict.ts";

const places = (value: number, digits: number): string => value.toFixed(digits);

function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case "review":
      return "review: a person should look into it now";
    case "watch":
      return "watch: look again next quarter, with strata pooled";
    case "insufficientData":
      return "insufficient data: fewer than 10 people can be compared on a side";
    case "noFlag":
      return "no flag";
    default:
      return unreachable(verdict);
  }
}

/** What these sizes could have found: printed with every result, most of all with "no flag". */
function detectableWords({ detectable }: ShownComparison): string {
  const { standardised, rateDrop } = detectable;
  const size =
    standardised === null
      ? "no difference of any size"
      : `differences from ${places(standardised, 2)} standard deviations`;
  const drop =
    rateDrop === null ? "" : ` (a rate ${places(100 * rateDrop, 0)} points lower than the others')`;
  return `Groups of these sizes find ${size}${drop} 4 times in 5.`;
}

/** One result in words: the verdict, its figures, the detectable size, and what it is not. */
export function comparisonWords(comparison: Comparison, outcome: Outcome): string {
  const who = comparison.labels.map((label) => label ?? "any").join(" and ");
  if (!comparison.shown) return `${who}, ${outcome.title}: not shown, to protect single people.`;
  const { n, nOthers, impactRatio, test, verdict } = comparison;
  const figures = [
    impactRatio === null ? "impact ratio undefined" : `impact ratio ${places(impactRatio, 2)}`,
    test === null ? "not tested" : `p ${places(test.pAdjusted, 4)} (${test.name}, Holm)`,
  ].join(", ");
  return (
    `${who} (${n}) against the others (${nOthers}), ${outcome.title}: ` +
    `${verdictWords(verdict)}; ${figures}. ${detectableWords(comparison)} ` +
    `This is a ${screeningStatement}.`
  );
}

/** The whole report as sentences, one a result. */
export const auditWords = ({ views }: AuditReport): readonly string[] =>
  views.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ outcome, comparisons }) =>
      comparisons.map((comparison) => comparisonWords(comparison, outcome)),
    ),
  );
