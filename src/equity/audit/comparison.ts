import type { Interval } from "../statistics/estimate.ts";
import type { Verdict } from "./verdict.ts";

/** The words that stand with every result. */
export const screeningStatement = "screening statistic, not a finding";

export interface TestResult {
  readonly name: "stratified permutation" | "Fisher exact";
  readonly p: number;
  /** Holm's adjustment over all tests of the audit. */
  readonly pAdjusted: number;
  readonly exact: boolean;
  /** Relabellings counted or drawn; null for Fisher's test. */
  readonly relabellings: number | null;
}

/** A second opinion beside the test that decides. */
export interface SecondTest {
  readonly name: "Cochran-Mantel-Haenszel" | "Mann-Whitney";
  readonly p: number;
}

/** The smallest true difference that groups of these sizes find 4 times in 5 at 5 %, unadjusted. */
export interface Detectable {
  /** In standard deviations; null = none that could occur. */
  readonly standardised: number | null;
  /** Outcomes reached or not: how far below the others' rate; null = not even a rate of 0. */
  readonly rateDrop: number | null;
}

/** A group against everybody else analysed. Means and differences are in the outcome's unit. */
export interface ShownComparison {
  readonly shown: true;
  readonly labels: readonly (string | null)[];
  readonly statement: typeof screeningStatement;
  /** Members with a value, and everybody else with one. */
  readonly n: number;
  readonly nOthers: number;
  /** Of these, how many are in strata that hold both sides: only they are tested. */
  readonly compared: { readonly group: number; readonly others: number; readonly strata: number };
  readonly mean: number | null;
  readonly meanOthers: number | null;
  readonly rate: { readonly value: number; readonly interval: Interval } | null;
  readonly impactRatio: number | null;
  readonly ratioOfMeans: number | null;
  readonly aboveLightest: number | null;
  /** Weighted over strata: group minus others, with its BCa interval from 10 people a side. */
  readonly difference: { readonly value: number; readonly interval: Interval | null } | null;
  readonly riskRatio: { readonly ratio: number | null; readonly interval: Interval | null } | null;
  readonly effect: {
    readonly hedgesG: number | null;
    readonly cohenH: number | null;
    readonly cliffDelta: number | null;
  };
  /** The difference in hours a week or shifts a month, and whether it matters. */
  readonly practical: {
    readonly difference: number;
    readonly unit: string;
    readonly matters: boolean;
  } | null;
  /** null = fewer than 10 on a side: not tested. */
  readonly test: TestResult | null;
  readonly secondTest: SecondTest | null;
  readonly detectable: Detectable;
  /** How the group does against the others, whether or not it could be chance. */
  readonly direction: "worse" | "better" | "same";
  readonly verdict: Verdict;
}

/** A group too small to show, or by which such a group could be worked out. */
export interface HiddenComparison {
  readonly shown: false;
  readonly labels: readonly (string | null)[];
}

export type Comparison = ShownComparison | HiddenComparison;
