/** The statistics of the audits: each from its published source, checked against reference values. */
export { type BootstrapOptions, bcaInterval } from "./bootstrap.ts";
export { cliffDelta } from "./cliff-delta.ts";
export { type CmhTest, cmhTest } from "./cochran-mantel-haenszel.ts";
export {
  type PowerOptions,
  detectableG,
  detectableRateDrop,
  fisherPower,
  powerOfT,
} from "./detectable.ts";
export { cohenD, cohenH, hedgesG } from "./effect-size.ts";
export type { Interval } from "./estimate.ts";
export { type EwmaPoint, ewmaChart } from "./ewma.ts";
export { benjaminiHochberg, benjaminiYekutieli } from "./false-discovery.ts";
export { type FisherTest, fisherTest } from "./fisher.ts";
export { alphaAtLook, obrienFlemingLimits } from "./group-sequential.ts";
export { type HodgesLehmann, hodgesLehmann } from "./hodges-lehmann.ts";
export { holm } from "./holm.ts";
export { type MannWhitney, mannWhitney } from "./mann-whitney.ts";
export { type ConditionalOddsRatio, conditionalOddsRatio, sampleOddsRatio } from "./odds-ratio.ts";
export { type PermutationTest, permutationTest } from "./permutation.ts";
export { clopperPearson, wilsonInterval } from "./proportion-interval.ts";
export { type RiskRatio, riskRatio } from "./risk-ratio.ts";
export { type SignFlipTest, signFlipTest } from "./sign-flip.ts";
export { type Strata, type Stratum, stratifiedG } from "./strata.ts";
export { stratifiedDifferenceInterval } from "./stratified-interval.ts";
export type { Table } from "./table.ts";
export { type TwoProportions, twoProportions } from "./two-proportions.ts";
export { type WelchTest, welchTest } from "./welch.ts";
export { type WilcoxonTest, wilcoxonTest } from "./wilcoxon.ts";
