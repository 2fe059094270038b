import { type BootstrapOptions, bcaInterval } from "./bootstrap.ts";
import { type Interval } from "./estimate.ts";
import { meanOf, sumOf } from "./moments.ts";
import { type Strata, informative, weightsOf } from "./strata.ts";

/**
 * BCa interval of the weighted difference of means: both sides of every stratum are resampled each
 * within itself, and strata keep their weights. Null when no stratum holds both sides.
 */
export function stratifiedDifferenceInterval(
  given: Strata,
  options: BootstrapOptions,
): Interval | null {
  const strata = informative(given);
  if (strata.length === 0) return null;
  const weights = weightsOf(strata);
  const samples = strata.flatMap(({ group, others }) => [group, others]);
  const difference = (cells: readonly (readonly number[])[]): number =>
    sumOf(
      weights.map(
        (weight, index) =>
          weight *
          (meanOf(cells[2 * index] as readonly number[]) -
            meanOf(cells[2 * index + 1] as readonly number[])),
      ),
    );
  return bcaInterval(samples, difference, options);
}
