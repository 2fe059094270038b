import {
  type AuditReport,
  type AuditUnit,
  type ShownComparison,
  audit,
  standardOutcomes,
} from "../../../src/equity/index.ts";
import { drawnViews, nullAttributes } from "./attributes.ts";

/** What audits of a run say where there is nothing to say. */
export interface FalseAlarms {
  readonly workers: number;
  /** Audits, each by attributes drawn anew. */
  readonly audits: number;
  /** Those with a review of any outcome: false alarms, all of them. */
  readonly withReview: number;
  /** Those in which an impact ratio below .8 stands: what a bare four-fifths rule would flag. */
  readonly withLowRatio: number;
}

/** Wishes to work are not simulated. */
const outcomes = standardOutcomes.filter(({ id }) => id !== "desirableShare");
const usualDraws = { audits: 40, permutationDraws: 499 } as const;

/** Audits a run by groups that were drawn by chance: at most 5 % should raise a review. */
export function falseAlarms(
  units: readonly AuditUnit[],
  seed: number,
  { audits, permutationDraws }: { audits: number; permutationDraws: number } = usualDraws,
): FalseAlarms {
  const workers = units.map(({ worker }) => worker);
  const reports = Array.from({ length: audits }, (_, index) =>
    audited(units, nullAttributes(workers, 1_000 * seed + index), {
      seed: index,
      permutationDraws,
    }),
  );
  const count = (fits: (one: ShownComparison) => boolean): number =>
    reports.filter((report) => comparisonsOf(report).some(fits)).length;
  return {
    workers: workers.length,
    audits,
    withReview: count(({ verdict }) => verdict === "review"),
    withLowRatio: count(({ impactRatio }) => (impactRatio ?? 1) < 0.8),
  };
}

function audited(
  units: readonly AuditUnit[],
  store: ReturnType<typeof nullAttributes>,
  given: { readonly seed: number; readonly permutationDraws: number },
): AuditReport {
  const asked = { units, outcomes, views: drawnViews, audience: "needToKnow", ...given } as const;
  const report = audit({ ...asked, bootstrapResamples: 99 }, store);
  if (!report.ok) throw new Error(`an audit of a run: ${JSON.stringify(report.problem)}`);
  return report.value;
}

const comparisonsOf = ({ views }: AuditReport): readonly ShownComparison[] =>
  views.flatMap((view) =>
    view.outcomes.flatMap(({ comparisons }) =>
      comparisons.flatMap((one) => (one.shown ? [one] : [])),
    ),
  );
