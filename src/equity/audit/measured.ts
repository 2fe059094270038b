import {
  type Strata,
  cliffDelta,
  cmhTest,
  cohenH,
  detectableG,
  detectableRateDrop,
  fisherTest,
  mannWhitney,
  permutationTest,
  riskRatio,
  stratifiedDifferenceInterval,
  stratifiedG,
  wilsonInterval,
} from "../statistics/index.ts";
import { meanOf, sumOf } from "../statistics/moments.ts";
import { informative, weightedDifference } from "../statistics/strata.ts";
import type { Table } from "../statistics/table.ts";
import type { Detectable, SecondTest, ShownComparison, TestResult } from "./comparison.ts";
import type { Outcome } from "./outcome.ts";
import { testedSizeMin } from "./verdict.ts";

/** Counts of a stratum whose values are 0 and 1. */
const tableOfStratum = ({ group, others }: Strata[number]): Table => {
  const [a, c] = [sumOf(group), sumOf(others)];
  return [
    [a, group.length - a],
    [c, others.length - c],
  ];
};

const pooled = (strata: Strata): Strata[number] => ({
  group: strata.flatMap(({ group }) => group),
  others: strata.flatMap(({ others }) => others),
});

export interface Draws {
  readonly seed: number;
  readonly permutationDraws: number;
  readonly bootstrapResamples: number;
}

export type RawTest = Omit<TestResult, "pAdjusted">;

/** Whether both sides are large enough, in strata that hold both, to be tested at all. */
export function testable(strata: Strata): boolean {
  const { group, others } = pooled(informative(strata));
  return Math.min(group.length, others.length) >= testedSizeMin;
}

/** The test that decides: Fisher's for a rate in a single stratum, else the stratified permutation. */
export function decidingTest({ kind }: Outcome, strata: Strata, draws: Draws): RawTest {
  const both = informative(strata);
  const [only, ...more] = both;
  if (kind === "goodBinary" && only !== undefined && more.length === 0) {
    const p = fisherTest(tableOfStratum(only)).twoSided;
    return { name: "Fisher exact", p, exact: true, relabellings: null };
  }
  const { seed, permutationDraws } = draws;
  const { twoSided, exact, relabellings } = permutationTest(both, {
    seed,
    draws: permutationDraws,
  });
  return { name: "stratified permutation", p: twoSided, exact, relabellings };
}

function secondTestOf({ kind }: Outcome, both: Strata): SecondTest | null {
  const [only, ...more] = both;
  if (only === undefined) return null;
  if (kind === "goodBinary") {
    const { corrected } = cmhTest(both.map(tableOfStratum));
    return more.length === 0 ? null : { name: "Cochran-Mantel-Haenszel", p: corrected.p };
  }
  if (more.length > 0) return null;
  const { exact, asymptotic } = mannWhitney(only.group, only.others);
  return { name: "Mann-Whitney", p: exact ?? asymptotic };
}

function detectableFor({ kind }: Outcome, strata: Strata): Detectable {
  const both = informative(strata);
  const { group, others } = pooled(both.length > 0 ? both : strata);
  if (group.length === 0 || others.length === 0) return { standardised: null, rateDrop: null };
  const sizes = { n1: group.length, n2: others.length };
  return {
    standardised: detectableG(sizes),
    rateDrop: kind === "goodBinary" ? detectableRateDrop(meanOf(others), sizes) : null,
  };
}

const meanOrNull = (values: readonly number[]): number | null =>
  values.length === 0 ? null : meanOf(values);

type Measured = Pick<
  ShownComparison,
  | "n"
  | "nOthers"
  | "compared"
  | "mean"
  | "meanOthers"
  | "rate"
  | "difference"
  | "riskRatio"
  | "effect"
  | "secondTest"
  | "detectable"
  | "direction"
>;

/** What can be measured of one group and outcome without looking at the other groups. */
export function measuredOf(
  outcome: Outcome,
  strata: Strata,
  { rate, draws }: { readonly rate: { yes: number; n: number } | null; readonly draws: Draws },
): Measured {
  const both = informative(strata);
  const all = pooled(strata);
  const compared = pooled(both);
  const binary = outcome.kind === "goodBinary";
  const value = both.length === 0 ? null : weightedDifference(both);
  const gain = outcome.kind === "burden" ? -(value ?? 0) : (value ?? 0);
  const { seed, bootstrapResamples: resamples } = draws;
  const risk = binary ? riskRatio(tableOfStratum(all)) : null;
  return {
    n: all.group.length,
    nOthers: all.others.length,
    compared: {
      group: compared.group.length,
      others: compared.others.length,
      strata: both.length,
    },
    mean: meanOrNull(all.group),
    meanOthers: meanOrNull(all.others),
    rate:
      rate === null || rate.n === 0
        ? null
        : { value: rate.yes / rate.n, interval: wilsonInterval(rate.yes, rate.n) },
    difference:
      value === null
        ? null
        : {
            value,
            interval: testable(strata)
              ? stratifiedDifferenceInterval(both, { seed, resamples })
              : null,
          },
    riskRatio:
      risk === null
        ? null
        : { ratio: Number.isFinite(risk.ratio) ? risk.ratio : null, interval: risk.interval },
    effect: {
      hedgesG: both.length === 0 ? null : stratifiedG(both),
      cohenH:
        binary && both.length > 0 ? cohenH(meanOf(compared.group), meanOf(compared.others)) : null,
      cliffDelta: both.length === 1 && !binary ? cliffDelta(compared.group, compared.others) : null,
    },
    secondTest: testable(strata) ? secondTestOf(outcome, both) : null,
    detectable: detectableFor(outcome, strata),
    direction: gain < 0 ? "worse" : gain > 0 ? "better" : "same",
  };
}
