import { assert } from "../../kernel/assert.ts";
import { Rng } from "../../kernel/rng.ts";
import { type Interval } from "./estimate.ts";
import { meanOf, sumOf } from "./moments.ts";
import { normalCdf, normalQuantile } from "./normal.ts";

/** Resamples of a bootstrap interval unless told otherwise. */
export const resamplesDefault = 9_999;

/** Independent samples that are resampled each within itself; all have a value. */
export type Samples = readonly (readonly number[])[];

export interface BootstrapOptions {
  readonly seed: number;
  readonly resamples?: number;
  readonly confidence?: number;
}

/** The statistic of `resamples` resamples, in ascending order. */
function resampledValues(
  samples: Samples,
  statistic: (samples: Samples) => number,
  { rng, resamples }: { readonly rng: Rng; readonly resamples: number },
): readonly number[] {
  // One set of buffers serves all resamples: the statistic must not keep what it is handed.
  const buffers = samples.map((sample) => [...sample]);
  const values = new Array<number>(resamples);
  for (let draw = 0; draw < resamples; draw++) {
    samples.forEach((sample, s) => {
      const buffer = buffers[s] as number[];
      for (let i = 0; i < sample.length; i++)
        buffer[i] = sample[rng.below(sample.length)] as number;
    });
    values[draw] = statistic(buffers);
  }
  return values.sort((a, b) => a - b);
}

/**
 * The acceleration: skewness of the statistic's influence, from leaving out one value at a time.
 * With several samples each one's influences are centred and scaled by its own size (Davison &
 * Hinkley 1997, section 5.3.2), and a sample of one value has none to leave out.
 */
function accelerationOf(samples: Samples, statistic: (s: Samples) => number): number {
  let cubes = 0;
  let squares = 0;
  samples.forEach((sample, index) => {
    if (sample.length < 2) return;
    const without = sample.map((_, left) =>
      statistic(samples.with(index, sample.toSpliced(left, 1))),
    );
    const mean = meanOf(without);
    const n = sample.length;
    const influences = without.map((value) => ((n - 1) * (mean - value)) / n);
    cubes += sumOf(influences.map((value) => value ** 3));
    squares += sumOf(influences.map((value) => value ** 2));
  });
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/** The value below which a share of the sorted values lies, interpolated between neighbours. */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}

/**
 * The bias-corrected and accelerated bootstrap interval of a statistic of independent samples. When
 * the statistic hardly varies, and at the ends of its distribution, it is the plain percentile
 * interval. The same seed gives the same interval. With some 15 skewed values in a sample a 95 %
 * interval covers the truth in 91 to 94 of 100 cases only, here as in other programs.
 * Source: Efron 1987, JASA 82:171.
 */
export function bcaInterval(
  samples: Samples,
  statistic: (samples: Samples) => number,
  { seed, resamples = resamplesDefault, confidence = 0.95 }: BootstrapOptions,
): Interval {
  assert(
    samples.every((sample) => sample.length > 0),
    "every sample has a value",
  );
  const seen = statistic(samples);
  const values = resampledValues(samples, statistic, { rng: new Rng(seed), resamples });
  // Values equal to the one seen count half: resamples of discrete data often repeat it.
  const below = values.filter((value) => value < seen).length;
  const equal = values.filter((value) => value === seen).length;
  const bias = normalQuantile((below + equal / 2) / resamples);
  const acceleration = accelerationOf(samples, statistic);
  const shareAt = (tail: number): number => {
    if (!Number.isFinite(bias)) return tail;
    const shifted = bias + normalQuantile(tail);
    return normalCdf(bias + shifted / (1 - acceleration * shifted));
  };
  const tail = (1 - confidence) / 2;
  return { low: quantileOf(values, shareAt(tail)), high: quantileOf(values, shareAt(1 - tail)) };
}
