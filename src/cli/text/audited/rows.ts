import type { AuditedDocument } from "../../../audit.ts";
import type { Cell } from "../../table.ts";

const head = [
  "view",
  "group",
  "outcome",
  "unit",
  "shown",
  "n",
  "nOthers",
  "mean",
  "meanOthers",
  "impactRatio",
  "difference",
  "differenceLow",
  "differenceHigh",
  "test",
  "p",
  "pAdjusted",
  "hedgesG",
  "cohenH",
  "cliffDelta",
  "detectable",
  "direction",
  "verdict",
  "statement",
] as const;

/** A line a group and outcome; what is hidden has no figures, and what is undefined is empty. */
export const auditedRows = ({ report }: AuditedDocument): readonly (readonly Cell[])[] => [
  head,
  ...report.views.flatMap(({ attributes, outcomes }) =>
    outcomes.flatMap(({ outcome, withheld, comparisons }) =>
      comparisons.map((one): readonly Cell[] => {
        const group = one.labels.map((label) => label ?? "*").join(" x ");
        const about = [attributes.join(" x "), group, outcome.id, outcome.unit];
        if (withheld || !one.shown)
          return [...about, false, ...Array<null>(head.length - about.length - 1).fill(null)];
        return [...about, true, ...figuresOf(one), report.statement];
      }),
    ),
  ),
];

type Shown = Extract<
  AuditedDocument["report"]["views"][number]["outcomes"][number]["comparisons"][number],
  { shown: true }
>;

const figuresOf = (one: Shown): readonly Cell[] => [
  one.n,
  one.nOthers,
  one.mean,
  one.meanOthers,
  one.impactRatio,
  one.difference?.value ?? null,
  one.difference?.interval?.low ?? null,
  one.difference?.interval?.high ?? null,
  one.test?.name ?? null,
  one.test?.p ?? null,
  one.test?.pAdjusted ?? null,
  one.effect.hedgesG,
  one.effect.cohenH,
  one.effect.cliffDelta,
  one.detectable.standardised,
  one.direction,
  one.verdict,
];
