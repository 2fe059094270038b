import { assert } from "../../kernel/assert.ts";
import { type Interval } from "./estimate.ts";
import { medianOf } from "./moments.ts";
import { signedSums } from "./wilcoxon.ts";

export interface HodgesLehmann {
  /** The median of all pairwise means (Walsh averages). */
  readonly estimate: number;
  /** The exact signed-rank interval; null when n is too small for the confidence asked. */
  readonly interval: Interval | null;
}

/**
 * A location estimate of differences with the interval that goes with Wilcoxon's test.
 * Source: Hodges & Lehmann 1963, Ann. Math. Statist. 34:598.
 */
export function hodgesLehmann(differences: readonly number[], confidence = 0.95): HodgesLehmann {
  const n = differences.length;
  assert(n > 0, "at least one difference");
  const walsh: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      walsh.push(((differences[i] as number) + (differences[j] as number)) / 2);
    }
  }
  walsh.sort((a, b) => a - b);
  const counts = signedSums(Array.from({ length: n }, (_, index) => index + 1));
  const allowed = ((1 - confidence) / 2) * 2 ** n;
  // The largest k with P(W < k) <= tail: that many averages may be cut off at each end.
  let cut = 0;
  let below = 0;
  while (cut < counts.length && below + (counts[cut] as number) <= allowed) {
    below += counts[cut] as number;
    cut += 1;
  }
  const low = walsh[cut - 1];
  const high = walsh[walsh.length - cut];
  return {
    estimate: medianOf(walsh),
    interval: low === undefined || high === undefined ? null : { low, high },
  };
}
