import { assert } from "../../kernel/assert.ts";
import { quantile } from "../statistics/quantile.ts";
import { sum } from "../statistics/mean.ts";
import { giniOfSmallSample, hoover, jain } from "./inequality.ts";

/** One worker's share in one burden, as nights or weekends. */
export interface BurdenShare {
  /**
   * Contracted (else desired) weekly hours x eligible weeks, > 0; never the availability offered.
   */
  readonly entitlement: number;
  /** Burdens carried in from before; null for newcomers and those back from leave. */
  readonly history: number | null;
  /** Burdens of this plan. */
  readonly load: number;
}

/** Each week, what was carried so far loses a tenth of its weight: half is left after 6.6 weeks. */
export const historyKeptPerWeek = 0.9;

/** The history to carry into the next week: 0.9 x (history + load). */
export const historyAfterWeek = (history: number, load: number): number =>
  historyKeptPerWeek * (history + load);

/**
 * Histories with the missing ones at the group's ratio, e x sum of H / sum of e over those who have
 * one: nobody catches up on burdens missed on leave or before being hired. With nobody's known, all
 * are 0.
 */
export function histories(shares: readonly BurdenShare[]): readonly number[] {
  const known = shares.filter(({ history }) => history !== null);
  const carried = sum(known.map(({ history }) => history ?? 0));
  const entitled = sum(known.map(({ entitlement }) => entitlement));
  const ratio = entitled === 0 ? 0 : carried / entitled;
  return shares.map(({ history, entitlement }) => history ?? entitlement * ratio);
}

/** r = (H + L) / e of each worker, in the order given: burdens per hour of entitlement. */
export function burdenRatios(shares: readonly BurdenShare[]): readonly number[] {
  const carried = histories(shares);
  return shares.map(({ entitlement, load }, index) => {
    assert(entitlement > 0, "an entitlement above 0", entitlement);
    return ((carried[index] ?? 0) + load) / entitlement;
  });
}

/** Below this many workers only the least and the greatest ratio are told. */
export const workersToSummarise = 5;

/** What may be said of how one burden is shared. */
export type BurdenSummary =
  | { readonly kind: "nobody" }
  | { readonly kind: "noBurden"; readonly workers: number }
  | {
      readonly kind: "tooFew";
      readonly workers: number;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: "summary";
      readonly workers: number;
      readonly least: number;
      readonly median: number;
      readonly most: number;
      /**
       * The greatest ratio / the mean: how much worse than most the worst off is, naming nobody.
       */
      readonly worstToMean: number;
      readonly giniOfSmallSample: number;
      readonly hoover: number;
      readonly jain: number;
    };

/** The ratios of one burden in the figures that the number of workers allows. */
export function burdenSummary(ratios: readonly number[]): BurdenSummary {
  const workers = ratios.length;
  if (workers === 0) return { kind: "nobody" };
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  if (most === 0) return { kind: "noBurden", workers };
  if (workers < workersToSummarise) return { kind: "tooFew", workers, least, most };
  return {
    kind: "summary",
    workers,
    least,
    median: quantile(ratios, 0.5),
    most,
    worstToMean: most / (sum(ratios) / workers),
    giniOfSmallSample: giniOfSmallSample(ratios) ?? 0,
    hoover: hoover(ratios),
    jain: jain(ratios),
  };
}
