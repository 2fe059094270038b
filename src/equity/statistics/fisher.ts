import { hypergeometricOf, probabilitiesAt } from "./hypergeometric.ts";
import { type Table, marginsOf } from "./table.ts";

/** Two tables count as equally probable within this relative difference, as in R. */
const tolerance = 1e-7;

export interface FisherTest {
  /** Sum of the probabilities of all tables no more probable than the one seen. */
  readonly twoSided: number;
  /** The first cell as small as seen, or smaller. */
  readonly less: number;
  /** The first cell as large as seen, or larger. */
  readonly greater: number;
}

const total = (values: readonly number[]): number =>
  Math.min(
    1,
    values.reduce((sum, value) => sum + value, 0),
  );

/**
 * Fisher's exact test of a two-by-two table with its margins held. A table with an empty row or
 * column can come out in one way only: every p is 1.
 * Source: Fisher 1935; the two-sided p as R's `fisher.test` and scipy's `fisher_exact` define it.
 */
export function fisherTest(table: Table): FisherTest {
  const margins = marginsOf(table);
  const distribution = hypergeometricOf(margins);
  const probabilities = probabilitiesAt(distribution);
  const seen = margins.a - distribution.low;
  const limit = (probabilities[seen] as number) * (1 + tolerance);
  return {
    twoSided: total(probabilities.filter((probability) => probability <= limit)),
    less: total(probabilities.slice(0, seen + 1)),
    greater: total(probabilities.slice(seen)),
  };
}
