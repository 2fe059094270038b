import { bcaInterval, holm, signFlipTest } from "../../../src/equity/index.ts";
import type { CellRecord } from "../record.ts";
import { mean } from "./rows.ts";

type ByPolicy = ReadonlyMap<string, readonly CellRecord[]>;

/** A policy against cost-only in one measure, seed by seed. */
export interface Comparison {
  readonly policy: string;
  readonly measure: MeasureId;
  readonly pairs: number;
  readonly meanDifference: number;
  /** Bias-corrected and accelerated bootstrap, 95 %; null with fewer than three pairs. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Two-sided, exact sign flips; with n pairs never below 2 / 2^n. */
  readonly p: number;
  /** Adjusted by Holm over the policies within the measure. */
  readonly pHolm: number;
}

const measures = {
  wspi: ({ metrics }: CellRecord) => metrics.wspi.mean,
  worstDecile: ({ metrics }: CellRecord) => metrics.wspi.worstDecileMean,
  labourPerWeek: ({ metrics, weeks }: CellRecord) => metrics.labourCents / 100 / weeks,
  shortfall: ({ metrics }: CellRecord) => metrics.shortfall,
  touchedPerNews: ({ metrics }: CellRecord) => metrics.disturbance.touchedPerNews,
} as const;
export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as readonly MeasureId[];

const bootstrapSeed = 20_261_121;

/** Every policy but cost-only itself, in every measure. */
export function comparisons(byPolicy: ByPolicy, against = "cost-only"): readonly Comparison[] {
  const others = [...byPolicy.keys()].filter((policy) => policy !== against);
  return measureIds.flatMap((measure) => {
    const found = others.flatMap((policy) => {
      const differences = differencesOf(byPolicy, policy, against, measures[measure]);
      return differences.length === 0 ? [] : [{ policy, differences }];
    });
    const tests = found.map(({ differences }) =>
      signFlipTest(differences, { seed: bootstrapSeed }),
    );
    const adjusted = holm(tests.map(({ p }) => p));
    return found.map(({ policy, differences }, index): Comparison => ({
      policy,
      measure,
      pairs: differences.length,
      meanDifference: mean(differences) ?? 0,
      interval: differences.length < 3 ? null : intervalOf(differences),
      p: tests[index]?.p ?? 1,
      pHolm: adjusted[index] ?? 1,
    }));
  });
}

function intervalOf(differences: readonly number[]) {
  const statistic = (samples: readonly (readonly number[])[]): number =>
    mean(samples[0] ?? []) ?? 0;
  return bcaInterval([differences], statistic, { seed: bootstrapSeed });
}

/** a - b for every seed that both have. */
function differencesOf(
  byPolicy: ByPolicy,
  a: string,
  b: string,
  value: (record: CellRecord) => number | null,
): readonly number[] {
  const others = byPolicy.get(b) ?? [];
  return (byPolicy.get(a) ?? []).flatMap((record) => {
    const pair = others.find(({ seed }) => seed === record.seed);
    const [own, other] = [value(record), pair === undefined ? null : value(pair)];
    return own === null || other === null ? [] : [own - other];
  });
}
