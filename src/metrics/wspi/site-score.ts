import { mean } from "../statistics/mean.ts";
import type { WorkerScore } from "./worker-score.ts";

/** The index of a site never stands alone: whom a mean hides is printed with it. */
export interface SiteScore {
  /**
   * Plain mean of the workers' headlines: nobody counts less for working less. Null = nobody has
   * one.
   */
  readonly mean: number | null;
  /** Mean of the lowest tenth of workers, rounded up to whole workers. */
  readonly worstDecileMean: number | null;
  /** Share of scored workers below 50, 0 to 1. */
  readonly shareBelow50: number | null;
  /** Workers with a headline, and how many of these are provisional. */
  readonly workersScored: number;
  readonly workersProvisional: number;
  /**
   * Workers who could have worked and were given no shift: they have no index, and are not hidden.
   */
  readonly workersWithoutShifts: number;
}

export function siteScore(scores: readonly WorkerScore[]): SiteScore {
  const scored = scores.filter(({ headline }) => headline !== null);
  const headlines = scored.map(({ headline }) => headline ?? 0).toSorted((a, b) => a - b);
  const lowest = headlines.slice(0, Math.ceil(headlines.length / 10));
  const below = headlines.filter((headline) => headline < 50);
  return {
    mean: mean(headlines),
    worstDecileMean: mean(lowest),
    shareBelow50: headlines.length === 0 ? null : below.length / headlines.length,
    workersScored: scored.length,
    workersProvisional: scored.filter(({ status }) => status === "provisional").length,
    workersWithoutShifts: scores.filter(({ isWithoutShifts }) => isWithoutShifts).length,
  };
}
